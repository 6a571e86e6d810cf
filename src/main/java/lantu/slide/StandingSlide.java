package lantu.slide;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartRequest;
import lantu.plan.PlanProfile;
import lantu.plan.VerdictStatus;
import lantu.value.Ratio;

/** 总体情况: how far the time is, how many targets stand how, how complete the figures are. */
final class StandingSlide {
  private StandingSlide() {}

  static Slide of(Situation now) {
    List<Verdict> counted = now.counted();
    List<Part.Tally.Row> rows = new ArrayList<>();
    for (VerdictGroup group : VerdictGroup.values()) {
      List<Verdict> members =
          counted.stream()
              .filter(verdict -> VerdictGroup.of(now.indicator(verdict)) == group)
              .toList();
      if (!members.isEmpty()) {
        rows.add(
            new Part.Tally.Row(
                now.say("group." + group), members.size(), Assessment.counts(members)));
      }
    }
    return new Slide(
        now.say("standing.title"),
        now.say("standing.subtitle", now.plan().profile().title(), now.when()),
        List.of(
            new Part.Facts(facts(now, counted)),
            new Part.Tally(rows, names(now)),
            new Part.Picture(
                new ChartCatalogue(now.messages())
                    .model(now.plan(), ChartRequest.of(ChartCatalogue.COMPLETENESS)))));
  }

  private static Map<VerdictStatus, String> names(Situation now) {
    Map<VerdictStatus, String> names = new EnumMap<>(VerdictStatus.class);
    for (VerdictStatus status : VerdictStatus.values()) {
      names.put(status, now.words().status(status));
    }
    return names;
  }

  private static List<Part.Fact> facts(Situation now, List<Verdict> counted) {
    long lagging = counted.stream().filter(verdict -> verdict.status().lagging()).count();
    long assessed = counted.stream().filter(Verdict::assessed).count();
    return List.of(
        new Part.Fact(now.say("standing.time"), time(now), now.say("standing.time.remark")),
        new Part.Fact(
            now.say("standing.assessed"),
            now.say("standing.of", assessed, counted.size()),
            now.say("standing.assessed.remark")),
        new Part.Fact(
            now.say("standing.lagging"),
            now.say("standing.items", lagging),
            now.say("standing.lagging.remark")),
        new Part.Fact(
            now.say("standing.open"),
            now.say("standing.items", now.open().size()),
            now.say("standing.open.remark")));
  }

  /** The share of the period that has passed by the cut-off, never below 0 or above 100%. */
  private static String time(Situation now) {
    PlanProfile profile = now.plan().profile();
    BigDecimal length = BigDecimal.valueOf(profile.period().length());
    BigDecimal before =
        BigDecimal.valueOf(profile.period().first().value() - 1L - profile.baseYear().value());
    BigDecimal passed =
        now.cutOff()
            .yearsSince(profile.baseYear())
            .subtract(before)
            .max(BigDecimal.ZERO)
            .min(length);
    return Ratio.of(passed.divide(length, 4, RoundingMode.HALF_UP)).percent(0, RoundingMode.HALF_UP)
        + "%";
  }
}
