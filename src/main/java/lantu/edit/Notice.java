package lantu.edit;

import java.util.List;

/**
 * Something to tell about the safety of the data: a message key and the arguments of its sentence.
 *
 * @param good whether all is well
 */
public record Notice(boolean good, String key, List<Object> arguments) {
  /** Something is as it should be. */
  public static Notice good(String key, Object... arguments) {
    return new Notice(true, key, List.of(arguments));
  }

  /** Something is not as it should be. */
  public static Notice bad(String key, Object... arguments) {
    return new Notice(false, key, List.of(arguments));
  }
}
