package lantu.work;

import lantu.plan.CutOff;
import lantu.plan.Plan;

/**
 * Which report is wanted.
 *
 * @param name the report
 * @param cutOff the day that is judged, where the report is of a day; otherwise it does not matter
 */
public record ReportChoice(ReportName name, CutOff cutOff) {
  /** The indicator register, which judges nothing. */
  public static ReportChoice register(Plan plan) {
    return new ReportChoice(ReportName.REGISTER, AssessPlan.latest(plan));
  }
}
