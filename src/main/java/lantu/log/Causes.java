package lantu.log;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a failure came from: each cause by its kind and the places in the program on its way. */
final class Causes {
  private static final int PLACES = 12;

  private Causes() {}

  /**
   * Lines that begin with a line break; empty without a cause.
   *
   * @param words whether to add what the causes say, which may quote figures and names
   */
  static String of(@Nullable Throwable cause, boolean words) {
    StringBuilder lines = new StringBuilder();
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = cause; at != null && seen.add(at); at = at.getCause()) {
      lines.append("\n  ").append(at.getClass().getName());
      if (words && at.getMessage() != null) {
        lines.append(": ").append(at.getMessage().replaceAll("\\R", " "));
      }
      StackTraceElement[] places = at.getStackTrace();
      for (int i = 0; i < Math.min(PLACES, places.length); i++) {
        lines.append("\n    ").append(places[i]);
      }
    }
    return lines.toString();
  }
}
