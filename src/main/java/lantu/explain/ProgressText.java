package lantu.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A, S and K of one verdict as shown: never on another side of a threshold than they are. */
final class ProgressText {
  private final VerdictCase told;

  ProgressText(VerdictCase told) {
    this.told = told;
  }

  /** A as percent. Where there is no pace, A is held against S itself. */
  String achievement(BigDecimal achievement) {
    List<BigDecimal> bounds = new ArrayList<>(told.numbers().bounds("A"));
    BigDecimal schedule = told.verdict().schedule();
    if (told.verdict().pace() == null && schedule != null) {
      bounds.add(schedule);
    }
    return told.numbers().share(achievement, bounds);
  }

  /** S as percent. */
  String schedule(BigDecimal schedule) {
    return told.numbers().share(schedule, List.of());
  }

  /** K. From the due date on it is 1 that counts. */
  String pace(BigDecimal pace) {
    List<BigDecimal> bounds = new ArrayList<>(told.numbers().bounds("K"));
    if (told.isDue()) {
      bounds.add(BigDecimal.ONE);
    }
    return told.numbers().ratio(pace, bounds);
  }
}
