package lantu.report;

import java.util.List;

/**
 * What became of one thing between two days, however often it was changed.
 *
 * @param object what was changed, in words
 * @param before what was there at the beginning; empty for nothing
 * @param after what is there at the end; empty for nothing
 * @param times how often it was changed
 * @param who everyone who changed it, in order
 * @param when the day and time of the last change
 * @param why every reason given, in order
 */
public record PlanChange(
    String object,
    String before,
    String after,
    int times,
    List<String> who,
    String when,
    List<String> why) {
  /** Copies the lists. */
  public PlanChange {
    who = List.copyOf(who);
    why = List.copyOf(why);
  }

  /** Whether it ended as it began. */
  public boolean takenBack() {
    return before.equals(after);
  }
}
