package lantu.text;

import java.util.Arrays;

/** Failures nobody foresaw. */
public final class Unforeseen {
  private Unforeseen() {}

  /**
   * A short code that can be read out over the telephone: eight hexadecimal digits, the same for
   * the same place in the program that failed first.
   */
  public static String code(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return "%08X".formatted(Arrays.hashCode(first.getStackTrace()));
  }
}
