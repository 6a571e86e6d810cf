package lantu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the only program on a workspace. The system gives the lock free when the process
 * ends, however it ends, so there is no stale one. Who holds it stands in a file beside it, since a
 * locked file cannot be read on Windows.
 */
final class WorkspaceLock implements AutoCloseable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final FileChannel channel;

  private WorkspaceLock(FileChannel channel) {
    this.channel = channel;
  }

  static WorkspaceLock take(Path folder) {
    FileChannel channel = null;
    try {
      Files.createDirectories(folder);
      channel =
          FileChannel.open(
              folder.resolve("lantu.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw inUse(folder);
      }
      Files.writeString(
          folder.resolve("lantu.holder"),
          System.getProperty("user.name", "—")
              + "，"
              + LocalDateTime.now(ZoneId.systemDefault()).format(TIME)
              + "（"
              + ProcessHandle.current().pid()
              + "）");
      return new WorkspaceLock(channel);
    } catch (IOException e) {
      close(channel);
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
  }

  /** Whether another program holds it; false where there is no workspace yet. */
  static boolean isHeld(Path folder) {
    try (FileChannel channel =
        FileChannel.open(folder.resolve("lantu.lock"), StandardOpenOption.WRITE)) {
      return lock(channel) == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** That a workspace is in use, with who holds it and since when. */
  static Refusal inUse(Path folder) {
    return new Refusal("store.inUse", folder, holder(folder));
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path folder) {
    try {
      return Files.readString(folder.resolve("lantu.holder"), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "—";
    }
  }

  @Override
  public void close() {
    close(channel);
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // The lock goes with the process then.
      }
    }
  }
}
