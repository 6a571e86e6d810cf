package lantu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that can be told to be full, or to fail to force what it has written. */
public final class FailingDisk extends FilePathWrapper {
  static final String NAME = "failing";
  static final AtomicBoolean FULL = new AtomicBoolean();

  /** How many of the next attempts to force fail. */
  static final AtomicInteger UNFORCED = new AtomicInteger();

  static void plugIn() {
    FULL.set(false);
    UNFORCED.set(0);
    FilePath.register(new FailingDisk());
  }

  @Override
  public String getScheme() {
    return NAME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel real;

    Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      if (FULL.get()) {
        throw new IOException("No space left on device");
      }
      return real.write(source, position);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      if (UNFORCED.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
        throw new IOException("Input/output error");
      }
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
