package lantu.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.AssessmentRules;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;

/** What every sentence of the method may name; the order is told at the top of its bundle. */
final class MethodArguments {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Plan plan;
  private final VerdictText words;

  MethodArguments(Plan plan, Messages messages) {
    this.plan = plan;
    this.words = new VerdictText(plan, messages);
  }

  Object[] all() {
    AssessmentRules rules = plan.judgement().rules();
    List<Object> all =
        new ArrayList<>(
            List.of(
                rules.ahead().toPlainString(),
                rules.onTrack().toPlainString(),
                rules.farBehind().toPlainString(),
                rules.trendOnTrack().toPlainString(),
                rules.trendSome().toPlainString(),
                percent(rules.jump()),
                rules.growthGap().toPlainString(),
                rules.staleYears()));
    for (VerdictStatus status : VerdictStatus.values()) {
      all.add(words.status(status));
    }
    all.add(percent(rules.farBehind()));
    addYears(all);
    return all.toArray();
  }

  private void addYears(List<Object> all) {
    PlanProfile profile = plan.profile();
    int years = profile.period().length();
    int middle = (years + 1) / 2;
    BigDecimal elapsed = BigDecimal.valueOf(middle);
    all.add(profile.baseYear());
    all.add(profile.period().first());
    all.add(profile.period().last());
    all.add(profile.period().last().value() - profile.baseYear().value());
    all.add(PlanYear.of(profile.period().first().value() + middle - 1));
    all.add(elapsed.subtract(HALF).toPlainString());
    all.add(share(elapsed.subtract(HALF), years));
    all.add(elapsed.toPlainString());
    all.add(share(elapsed, years));
  }

  /** A pure number as percent, as few digits as it has. */
  static String percent(BigDecimal share) {
    return VerdictNumbers.plain(share.movePointRight(2)).toPlainString() + "%";
  }

  private static String share(BigDecimal years, int span) {
    return percent(years.divide(BigDecimal.valueOf(span), 3, RoundingMode.HALF_UP));
  }
}
