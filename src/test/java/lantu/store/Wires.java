package lantu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk on which both the database and the operation journal lie, and that can be watched and made
 * to fail: the watcher sees every write, cut and force in the order in which they are made.
 */
public final class Wires extends FilePathWrapper {
  static final String NAME = "wired";

  /** Sees what goes to the disk, before it does; an exception keeps it from getting there. */
  interface Watcher {
    void write(String file, long position, byte[] bytes) throws IOException;

    void cut(String file, long length) throws IOException;

    void force(String file) throws IOException;
  }

  /** Lets everything pass. */
  static final Watcher NOBODY =
      new Watcher() {
        @Override
        public void write(String file, long position, byte[] bytes) {}

        @Override
        public void cut(String file, long length) {}

        @Override
        public void force(String file) {}
      };

  /** Fails the n-th operation from now, and all after it for as long as it is told. */
  static final class Failing implements Watcher {
    private final AtomicInteger left;
    private final int failures;
    private int failed;

    Failing(int nth, int failures) {
      this.left = new AtomicInteger(nth);
      this.failures = failures;
    }

    boolean hasFailed() {
      return failed > 0;
    }

    private void step() throws IOException {
      if (left.decrementAndGet() <= 0 && failed < failures) {
        failed++;
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void write(String file, long position, byte[] bytes) throws IOException {
      step();
    }

    @Override
    public void cut(String file, long length) throws IOException {
      step();
    }

    @Override
    public void force(String file) throws IOException {
      step();
    }
  }

  static volatile Watcher watcher = NOBODY;

  static void plugIn() {
    watcher = NOBODY;
    FilePath.register(new Wires());
  }

  /** The journal's side of the same disk. */
  static final JournalDisk JOURNAL =
      path -> {
        JournalDisk.File real = JournalDisk.REAL.open(path);
        String name = path.getFileName().toString();
        return new JournalDisk.File() {
          @Override
          public void write(byte[] bytes, long position) throws IOException {
            watcher.write(name, position, bytes);
            real.write(bytes, position);
          }

          @Override
          public void cut(long length) throws IOException {
            watcher.cut(name, length);
            real.cut(length);
          }

          @Override
          public void force() throws IOException {
            watcher.force(name);
            real.force();
          }

          @Override
          public void close() throws IOException {
            real.close();
          }
        };
      };

  @Override
  public String getScheme() {
    return NAME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(
        Path.of(getBase().toString()).getFileName().toString(), getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final String name;
    private final FileChannel real;

    Channel(String name, FileChannel real) {
      this.name = name;
      this.real = real;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      byte[] bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      watcher.write(name, position, bytes);
      return real.write(source, position);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      watcher.force(name);
      real.force(metadata);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return real.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      watcher.cut(name, size);
      real.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
