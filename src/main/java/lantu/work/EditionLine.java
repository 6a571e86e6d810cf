package lantu.work;

import java.nio.file.Path;
import java.util.List;

/**
 * An edition as it is listed.
 *
 * @param number its number
 * @param words number, title, audience, time and maker
 * @param folder where its files are
 * @param faults what is no longer as it was when it was made, in sentences; empty if all is
 */
public record EditionLine(int number, String words, Path folder, List<String> faults) {
  /** Copies the list. */
  public EditionLine {
    faults = List.copyOf(faults);
  }
}
