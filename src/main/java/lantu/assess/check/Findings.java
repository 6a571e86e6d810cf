package lantu.assess.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lantu.assess.EntryDates;
import lantu.plan.Plan;

/** Runs every rule of the consistency check. */
public final class Findings {
  private static final List<Rule> RULES =
      List.of(
          new ZoneTargetsRule(),
          ZoneFiguresRule.ofActuals(),
          ZoneFiguresRule.ofPlans(),
          new WeightedMeanRule(),
          new DecompositionRule(),
          new TargetDirectionRule(),
          new OutlookRule(),
          new JumpRule(),
          new RateOrLevelRule(),
          new LimitsRule(),
          new GrowthGapRule(),
          new UnitRule(),
          new DensityRule(),
          new FinalChangedRule(),
          new MissingSourceRule(),
          new NoStatusRule(),
          new StaleRule(),
          new NoReasonRule(),
          new GapRule());

  private Findings() {}

  /** All findings, the worst first, then in the plan's order; signed-off ones among them. */
  public static List<Finding> of(Plan plan) {
    return of(plan, EntryDates.UNKNOWN);
  }

  /** The same, with the dates at which the figures were entered. */
  public static List<Finding> of(Plan plan, EntryDates dates) {
    Sheet sheet = new Sheet(plan, dates);
    List<Finding> found = new ArrayList<>();
    RULES.forEach(rule -> rule.check(sheet, found::add));
    found.sort(
        Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> sheet.order(finding.indicator()))
            .thenComparing(Finding::rule));
    return List.copyOf(found);
  }
}
