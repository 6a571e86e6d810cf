package lantu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The short code of each sentence that tells of a failure, to be read out over the telephone. The
 * table is {@code assets/text/codes.properties}.
 */
final class ErrorCodes {
  private static final String TABLE = "/assets/text/codes.properties";
  private static final Pattern SAID = Pattern.compile("LT-\\d{4}");

  /** For a sentence that the table does not name. */
  private static final String UNLISTED = "0000";

  private final Map<String, String> numbers = new HashMap<>();

  ErrorCodes() {
    Properties table = new Properties();
    try (InputStream in = ErrorCodes.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE);
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    table.forEach((number, key) -> numbers.put((String) key, (String) number));
  }

  /** The code of a sentence by its key, such as {@code LT-2003}. */
  String of(String key) {
    return "LT-" + numbers.getOrDefault(key, UNLISTED);
  }

  /** Whether a sentence says a code already, as one that holds another sentence does. */
  static boolean saidIn(String sentence) {
    return SAID.matcher(sentence).find();
  }
}
