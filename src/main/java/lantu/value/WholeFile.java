package lantu.value;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files whole or not at all: into a temporary file beside the target, forced to disk, then
 * moved over it. Whatever goes wrong, the old file is as it was and no half file is left.
 */
public final class WholeFile {
  /** Where less is left than this, a disk counts as full. */
  private static final long LEAST_ROOM = 64 * 1024;

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_PATH = 250;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; need not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Looks at what was written, under a name of its own, before it takes the old file's place. */
  @FunctionalInterface
  public interface Proof {
    /** Refuses what is not as it should be; nothing is then changed. */
    void of(Path written) throws IOException;
  }

  /** Writes a file; what was written is not looked at again. */
  public static void write(Path target, Content content) {
    write(target, content, written -> {});
  }

  /**
   * Writes a file.
   *
   * @param proof is called once the whole file is on the disk
   * @throws Refusal {@code file.folderMissing}, {@code file.tooLong}, {@code file.diskFull}, {@code
   *     file.inUse} where an old file cannot be replaced, or {@code file.notWritten}
   */
  public static void write(Path target, Content content, Proof proof) {
    Path file = target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("file.folderMissing", String.valueOf(folder));
    }
    if (tooLong(file)) {
      throw new Refusal("file.tooLong", file.getFileName(), folder);
    }
    Path temporary = folder.resolve("." + file.getFileName() + ".part");
    boolean complete = false;
    Disk disk = new Disk();
    try {
      try (FileChannel channel =
              FileChannel.open(
                  temporary,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = disk.watched(Channels.newOutputStream(channel))) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      proof.of(temporary);
      complete = true;
      move(temporary, file);
    } catch (IOException | RuntimeException e) {
      if (e instanceof RuntimeException other && !disk.failed) {
        throw other;
      }
      throw new Refusal(e, reason(file, complete, usable(folder)), file);
    } finally {
      discard(temporary);
    }
  }

  /**
   * Why a file could not be written, as far as it can be told.
   *
   * @param complete whether the new content was whole and only could not take the old file's place
   * @param usable bytes that are left where the file is to be
   */
  static String reason(Path file, boolean complete, long usable) {
    if (!complete && usable < LEAST_ROOM) {
      return "file.diskFull";
    }
    return complete && Files.isRegularFile(file) ? "file.inUse" : "file.notWritten";
  }

  /** Longer than a file system takes: the name on any, the whole path on Windows. */
  private static boolean tooLong(Path file) {
    String name = "." + file.getFileName() + ".part";
    boolean windows = file.getFileSystem().getSeparator().equals("\\");
    return windows
        ? name.length() > LONGEST_NAME || file.toString().length() > LONGEST_PATH
        : name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new AccessDeniedException(to.toString(), from.toString(), "no atomic move here");
    }
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (NoSuchFileException e) {
      // Someone else removed it; nothing is left to clear away.
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }

  /**
   * Whether the disk refused to take what was written. Libraries that write formats hide that in
   * failures of their own.
   */
  private static final class Disk {
    private boolean failed;

    OutputStream watched(OutputStream out) {
      return new FilterOutputStream(out) {
        @Override
        public void write(int one) throws IOException {
          write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          try {
            out.write(bytes, from, length);
          } catch (IOException e) {
            failed = true;
            throw e;
          }
        }
      };
    }
  }
}
