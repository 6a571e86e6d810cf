package lantu.work;

import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.plan.AreaCode;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/** Judges a plan at a cut-off named in words, each number of the working with its entry date. */
public final class AssessPlan {
  private final Plan plan;
  private final EntryDates dates;

  /** Assesses one plan; the dates go into the working. */
  public AssessPlan(Plan plan, EntryDates dates) {
    this.plan = plan;
    this.dates = dates;
  }

  /**
   * The cut-off that a reader expects first: the end of the last plan year for which the district
   * has an actual figure, else of the first one.
   */
  public static CutOff latest(Plan plan) {
    AreaCode district = plan.district().code();
    return CutOff.endOf(
        plan.indicators().stream()
            .flatMap(indicator -> plan.figures(indicator.code(), district, Series.ACTUAL).stream())
            .filter(figure -> figure.value() != null)
            .map(figure -> figure.key().year())
            .filter(plan.profile().period()::contains)
            .max(PlanYear::compareTo)
            .orElse(plan.profile().period().first()));
  }

  /** Every verdict at the cut-off. */
  public Assessment at(CutOff cutOff) {
    return Assessment.of(plan, cutOff, dates);
  }

  /**
   * The cut-off of a year as typed.
   *
   * @throws Refusal {@code work.assessYear} unless it lies after the base year and not after the
   *     outlook year
   */
  public CutOff cutOff(String year, boolean midYear) {
    PlanProfile profile = plan.profile();
    PlanYear outlook = profile.outlookYear();
    int first = profile.baseYear().value() + 1;
    int last = (outlook == null ? profile.period().last() : outlook).value();
    int value = FindCell.calendarYear(year);
    if (first <= value && value <= last) {
      return new CutOff(PlanYear.of(value), midYear);
    }
    throw new Refusal("work.assessYear", year, first, last);
  }
}
