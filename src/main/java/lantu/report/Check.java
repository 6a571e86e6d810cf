package lantu.report;

import java.io.Serializable;
import java.util.List;

/**
 * Something a finished file was looked over for.
 *
 * @param holds whether it is as it should be
 * @param key of what was looked for
 * @param arguments of the sentence
 */
public record Check(boolean holds, String key, List<Object> arguments) implements Serializable {
  /** Copies the list. */
  public Check {
    arguments = List.copyOf(arguments);
  }

  /** The key of the sentence for what was found. */
  public String sentence() {
    return key + "." + holds;
  }

  /** A check with the arguments of its sentence. */
  public static Check of(boolean holds, String key, Object... arguments) {
    return new Check(holds, key, List.of(arguments));
  }
}
