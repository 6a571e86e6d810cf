package lantu.ui.assessment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import lantu.plan.AssessmentRules;
import lantu.plan.VerdictStatus;
import lantu.text.NumberText;
import lantu.value.Refusal;

/** The cut-offs of the assessment as typed, not yet checked. */
record RulesDraft(Map<Cut, String> cuts, Map<VerdictStatus, String> labels) {
  /** A cut-off that can be typed. */
  enum Cut {
    AHEAD,
    ON_TRACK,
    FAR_BEHIND,
    TREND_ON_TRACK,
    TREND_SOME,
    JUMP,
    GROWTH_GAP,
    STALE_YEARS
  }

  static RulesDraft of(AssessmentRules rules) {
    Map<Cut, String> cuts = new EnumMap<>(Cut.class);
    cuts.put(Cut.AHEAD, NumberText.plain(rules.ahead()));
    cuts.put(Cut.ON_TRACK, NumberText.plain(rules.onTrack()));
    cuts.put(Cut.FAR_BEHIND, NumberText.plain(rules.farBehind()));
    cuts.put(Cut.TREND_ON_TRACK, NumberText.plain(rules.trendOnTrack()));
    cuts.put(Cut.TREND_SOME, NumberText.plain(rules.trendSome()));
    cuts.put(Cut.JUMP, NumberText.plain(rules.jump()));
    cuts.put(Cut.GROWTH_GAP, NumberText.plain(rules.growthGap()));
    cuts.put(Cut.STALE_YEARS, Integer.toString(rules.staleYears()));
    return new RulesDraft(cuts, rules.labels());
  }

  /**
   * The rules.
   *
   * @throws Refusal {@code number.notANumber} for text in place of a number, {@code
   *     assessment.rules.order} where the cut-offs cross, {@code assessment.rules.years} for a
   *     number of years that is none
   */
  AssessmentRules rules() {
    BigDecimal years = number(Cut.STALE_YEARS);
    if (years.stripTrailingZeros().scale() > 0
        || years.signum() <= 0
        || years.compareTo(BigDecimal.TEN) > 0) {
      throw new Refusal("assessment.rules.years", text(Cut.STALE_YEARS));
    }
    try {
      return new AssessmentRules(
          number(Cut.AHEAD),
          number(Cut.ON_TRACK),
          number(Cut.FAR_BEHIND),
          number(Cut.TREND_ON_TRACK),
          number(Cut.TREND_SOME),
          number(Cut.JUMP),
          number(Cut.GROWTH_GAP),
          years.intValueExact(),
          labels);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "assessment.rules.order");
    }
  }

  private BigDecimal number(Cut cut) {
    return NumberText.parse(text(cut));
  }

  private String text(Cut cut) {
    return cuts.getOrDefault(cut, "").strip();
  }
}
