package lantu.value;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; need not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @throws Refusal {@code file.folderMissing} or {@code file.notWritten}
   */
  public static void write(Path target, Content content) {
    Path file = target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("file.folderMissing", String.valueOf(folder));
    }
    Path temporary = folder.resolve("." + file.getFileName() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  temporary,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      move(temporary, file);
    } catch (IOException e) {
      throw new Refusal(e, "file.notWritten", file);
    } finally {
      discard(temporary);
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
}
