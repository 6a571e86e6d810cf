package lantu.edition;

import java.time.Instant;
import java.util.List;

/**
 * 定稿: a report as it was handed in.
 *
 * @param number its number in the plan, from 1
 * @param report which report: kind, day and zone
 * @param title the report's title, in one line
 * @param open whether it is the public cut
 * @param who who made it
 * @param at when it was made
 * @param entry the number of the plan's last journal entry then; 0 for none
 * @param planHash SHA-256 of the plan as exported then
 * @param files its files
 */
public record Edition(
    int number,
    String report,
    String title,
    boolean open,
    String who,
    Instant at,
    long entry,
    String planHash,
    List<EditionFile> files) {
  /** Copies the list. */
  public Edition {
    files = List.copyOf(files);
  }
}
