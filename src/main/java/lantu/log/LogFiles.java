package lantu.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Files {@code lantu.0.log} (the newest) to {@code lantu.4.log} in a folder, each up to 512 KB.
 * Opened with the first entry.
 */
final class LogFiles implements AutoCloseable {
  static final int FILES = 5;
  static final int SIZE = 512 * 1024;

  private final Path folder;
  private @Nullable FileHandler handler;
  private boolean unusable;

  LogFiles(Path folder) {
    this.folder = folder;
  }

  /** Adds an entry, if the disk takes it. */
  synchronized void write(String entry) {
    FileHandler open = open();
    if (open != null) {
      open.publish(new LogRecord(Level.INFO, entry));
    }
  }

  private @Nullable FileHandler open() {
    if (handler == null && !unusable) {
      try {
        Files.createDirectories(folder);
        String pattern = folder.resolve("lantu.%g.log").toString().replace("%g", "\0g");
        pattern = pattern.replace("%", "%%").replace("\0g", "%g");
        FileHandler made = new FileHandler(pattern, SIZE, FILES, true);
        made.setEncoding(StandardCharsets.UTF_8.name());
        made.setFormatter(new AsItIs());
        made.setErrorManager(new Silent());
        handler = made;
      } catch (IOException | SecurityException e) {
        // A workspace that can only be read has no log.
        unusable = true;
      }
    }
    return handler;
  }

  @Override
  public synchronized void close() {
    if (handler != null) {
      handler.close();
      handler = null;
    }
    unusable = true;
  }

  private static final class AsItIs extends Formatter {
    @Override
    public String format(LogRecord entry) {
      return entry.getMessage() + "\n";
    }
  }

  /** A log that cannot be written is no failure of what the user does. */
  private static final class Silent extends java.util.logging.ErrorManager {
    @Override
    public void error(String message, Exception cause, int code) {
      // Nobody could read about it anywhere.
    }
  }
}
