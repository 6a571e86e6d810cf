package lantu.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import lantu.gate.Intake;
import lantu.text.PlainText;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/** A plain UTF-8 properties file whose first entry names the format. */
final class SettingsFile {
  /** The largest file that is read, in MB. */
  private static final int LARGEST = 1;

  private static final String FORMAT_KEY = "format";
  private static final String FORMAT = "lantu-settings-1";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.systemDefault());

  private final Path path;

  SettingsFile(Path path) {
    this.path = path;
  }

  static SortedMap<String, String> none() {
    return new TreeMap<>();
  }

  SortedMap<String, String> read() throws DamagedSettingsException {
    Properties properties = new Properties();
    try {
      if (Files.notExists(path)) {
        return none();
      }
      // Strict: malformed bytes are an error, not replacement characters.
      properties.load(
          new StringReader(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(Intake.bytes(path, LARGEST)))
                  .toString()));
    } catch (IOException | IllegalArgumentException | Refusal e) {
      throw new DamagedSettingsException("unreadable", e);
    }
    // A file cut off or overwritten with zeros by a power failure is still readable text.
    if (!FORMAT.equals(properties.getProperty(FORMAT_KEY))) {
      throw new DamagedSettingsException("not in the format " + FORMAT);
    }
    properties.remove(FORMAT_KEY);
    SortedMap<String, String> texts = none();
    properties.forEach((key, value) -> texts.put((String) key, PlainText.clean((String) value)));
    return texts;
  }

  void write(Map<String, String> texts) {
    StringBuilder lines = new StringBuilder(FORMAT_KEY + "=" + FORMAT + "\n");
    texts.forEach((key, text) -> lines.append(key).append('=').append(escaped(text)).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    WholeFile.write(path, out -> out.write(bytes));
  }

  /** Renames the file; null if not even that works, and then it stays where it is. */
  @Nullable Path setAside(Instant now) {
    Path aside = path.resolveSibling(path.getFileName() + ".damaged-" + STAMP.format(now));
    try {
      return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return null;
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }
}
