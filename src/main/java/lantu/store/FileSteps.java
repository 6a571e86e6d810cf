package lantu.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is done to the files of a workspace when its password is set or removed, step by step; tests
 * break in before each.
 */
final class FileSteps {
  /** The real ones. */
  static final FileSteps REAL = new FileSteps(file -> {});

  private static final int MOVE_ATTEMPTS = 20;
  private static final long MOVE_PAUSE_MILLIS = 100;

  private final Watcher watcher;

  FileSteps(Watcher watcher) {
    this.watcher = watcher;
  }

  /** Is told of each step before it is done; an exception keeps it from being done. */
  @FunctionalInterface
  interface Watcher {
    void before(Path file) throws IOException;
  }

  /** Writes what is to be in a file. */
  @FunctionalInterface
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Tells of a step that is done elsewhere. */
  void before(Path file) throws IOException {
    watcher.before(file);
  }

  /** Writes a new file, forced to the disk. */
  void write(Path file, Content content) throws IOException {
    before(file);
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      content.to(out);
      before(file);
      channel.force(true);
    }
  }

  /** Writes a file whole or not at all. */
  void replace(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    write(part, out -> out.write(bytes));
    move(part, file);
    forceFolder(file.resolveSibling("."));
  }

  /** Moves a file, in place of the one that is there, or a folder. */
  void move(Path from, Path to) throws IOException {
    before(to);
    patiently(from, to);
  }

  /** A virus scanner may hold a new file for a moment on Windows, hence the patience. */
  static void patiently(Path from, Path to) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        if (attempt == MOVE_ATTEMPTS) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(MOVE_PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Deletes a file, or a folder with all in it; nothing where nothing is. */
  void delete(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> inside;
      try (Stream<Path> files = Files.list(path)) {
        inside = files.toList();
      }
      for (Path one : inside) {
        delete(one);
      }
    }
    if (Files.exists(path)) {
      before(path);
      // Windows deletes no file that is marked as not to be written.
      var _ = path.toFile().setWritable(true);
      Files.delete(path);
    }
  }

  /** A new name is on the disk only with its folder; Windows neither needs nor allows it. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows.
    }
  }
}
