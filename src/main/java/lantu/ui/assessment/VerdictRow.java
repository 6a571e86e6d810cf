package lantu.ui.assessment;

import java.util.Map;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.VerdictStatus;

/** A line of the table of verdicts. */
sealed interface VerdictRow {
  /**
   * The head of a group.
   *
   * @param group which group
   * @param title its name
   * @param count how many targets of the whole district it has
   */
  record Head(VerdictGroup group, String title, int count) implements VerdictRow {}

  /**
   * One verdict.
   *
   * @param indicator the indicator
   * @param area the area
   * @param verdict the verdict
   */
  record Line(Indicator indicator, Area area, Verdict verdict) implements VerdictRow {}

  /**
   * How many of a group are of each status; they add up to the total.
   *
   * @param group the group
   * @param counts every status with its number
   * @param total their sum
   */
  record Tally(VerdictGroup group, Map<VerdictStatus, Integer> counts, int total) {}
}
