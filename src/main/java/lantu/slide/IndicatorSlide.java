package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.assess.Verdict;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartRequest;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Nature;

/** One indicator: its verdict with all there is to say, its zones, its chart. */
final class IndicatorSlide {
  private IndicatorSlide() {}

  static Optional<Slide> of(Situation now, String code) {
    return now.plan().findIndicator(code).map(indicator -> slide(now, indicator));
  }

  private static Slide slide(Situation now, Indicator indicator) {
    List<Part> parts = new ArrayList<>();
    VerdictEntries entries = new VerdictEntries(now);
    List<Part.Entry> own = new ArrayList<>();
    for (Verdict verdict : of(now, indicator.code())) {
      own.add(
          now.plan().area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT
              ? entries.full(verdict)
              : entries.ofArea(verdict));
    }
    if (own.isEmpty()) {
      parts.add(new Part.Words(List.of(now.say("indicator.noTarget"))));
    } else {
      parts.add(new Part.Entries(own));
    }
    parts.add(
        new Part.Picture(
            new ChartCatalogue(now.messages())
                .model(
                    now.plan(),
                    new ChartRequest(
                        ChartCatalogue.INDICATOR,
                        indicator.code().value(),
                        null,
                        now.chartYear()))));
    return new Slide(indicator.name(), subtitle(now, indicator), parts);
  }

  private static List<Verdict> of(Situation now, IndicatorCode code) {
    return now.verdicts().stream()
        .filter(verdict -> verdict.key().indicator().equals(code))
        .toList();
  }

  private static String subtitle(Situation now, Indicator indicator) {
    List<String> phrases = new ArrayList<>();
    Nature nature = indicator.nature();
    Integer ordinal = indicator.ordinal();
    phrases.add(
        ordinal == null ? now.say("indicator.text") : now.say("indicator.ordinal", ordinal));
    if (nature != null) {
      phrases.add(now.messages().term(nature));
    }
    phrases.add(now.messages().term(indicator.basis()));
    phrases.add(now.say("indicator.unit", indicator.unit()));
    if (indicator.departments().lead() != null) {
      phrases.add(now.say("indicator.lead", indicator.departments().lead()));
    }
    phrases.add(now.when());
    return String.join(now.say("between"), phrases);
  }
}
