package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.explain.TargetWords;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;

/** Puts together what the detail pane says. */
final class IndicatorDetails {
  private final Plan plan;
  private final Messages messages;

  IndicatorDetails(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  IndicatorDetail of(Indicator indicator) {
    TargetWords words = new TargetWords(messages);
    return new IndicatorDetail(
        indicator.code(),
        indicator.name(),
        indicator.nature() == Nature.BINDING,
        tags(indicator),
        words.of(indicator, plan.district()),
        meaning(indicator),
        chart(indicator),
        facts(indicator),
        areaTargets(indicator),
        figures(indicator),
        related(indicator));
  }

  private String meaning(Indicator indicator) {
    Target original = indicator.target();
    if (original == null) {
      return "";
    }
    String unit = indicator.unit().symbol();
    TargetMeaning meaning = new TargetMeaning(messages);
    Target now = indicator.targetNow(plan.district()).orElse(original);
    return new TargetWords(messages).both(meaning.of(original, unit), meaning.of(now, unit));
  }

  private Optional<ChartModel> chart(Indicator indicator) {
    ChartModel model =
        new ChartCatalogue(messages)
            .model(plan, ChartRequest.ofIndicator(indicator.code().value()));
    boolean bare = indicator.target() == null && model.emptyText() != null;
    return bare ? Optional.empty() : Optional.of(model);
  }

  private List<String> tags(Indicator indicator) {
    Stream<String> nature = Stream.ofNullable(indicator.nature()).map(messages::term);
    return Stream.of(
            Stream.of(messages.term(indicator.role())), nature, Stream.of(indicator.category()))
        .flatMap(parts -> parts)
        .toList();
  }

  private List<IndicatorDetail.Fact> facts(Indicator indicator) {
    List<IndicatorDetail.Fact> facts = new ArrayList<>();
    facts.add(fact("code", indicator.code().value()));
    facts.add(fact("unit", indicator.unit().symbol()));
    facts.add(fact("basis", messages.term(indicator.basis())));
    if (indicator.target() != null) {
      facts.add(fact("kind", messages.term(indicator.target().kind())));
      facts.add(fact("direction", messages.term(indicator.target().direction())));
    }
    facts.add(fact("section", section(indicator.section())));
    facts.add(fact("zones", messages.term(indicator.zones())));
    if (indicator.note() != null) {
      facts.add(fact("note", indicator.note()));
    }
    return facts;
  }

  private List<IndicatorDetail.Fact> areaTargets(Indicator indicator) {
    return indicator.areaTargets().stream()
        .map(
            part ->
                new IndicatorDetail.Fact(
                    area(part.area()),
                    messages.get("indicators.areaTarget", part.target().wording(), part.section())))
        .toList();
  }

  private List<IndicatorDetail.FigureLine> figures(Indicator indicator) {
    return plan.figures(indicator.code()).stream().map(this::line).toList();
  }

  private IndicatorDetail.FigureLine line(Figure figure) {
    String source = figure.source() == null ? "" : plan.sourceTitle(figure.source());
    String origin =
        String.join(
            messages.get("indicators.join"),
            Stream.of(source, Objects.requireNonNullElse(figure.note(), ""))
                .filter(part -> !part.isEmpty())
                .toList());
    return new IndicatorDetail.FigureLine(
        figure.key().year().toString(),
        area(figure.key().area()),
        messages.term(figure.key().series()),
        figure.value() == null ? "" : NumberText.grouped(figure.value()),
        figure.status() == null ? "" : messages.term(figure.status()),
        origin);
  }

  /** The indicator it belongs to and the ones that belong to it, with their base value. */
  private List<IndicatorDetail.Related> related(Indicator indicator) {
    return plan.indicators().stream()
        .filter(
            other ->
                other.code().equals(indicator.relatedTo())
                    || indicator.code().equals(other.relatedTo()))
        .map(other -> new IndicatorDetail.Related(other.code(), other.name(), base(other)))
        .toList();
  }

  private Optional<String> base(Indicator indicator) {
    return new RegisterLines(plan, messages)
        .base(indicator)
        .map(Figure::value)
        .map(
            value ->
                messages.get(
                    "indicators.baseValue",
                    plan.profile().baseYear(),
                    NumberText.grouped(value),
                    indicator.unit()));
  }

  private String section(int number) {
    String title = plan.outline().section(number).map(Section::title).orElse("");
    return messages.get("indicators.section", number, title);
  }

  private String area(AreaCode code) {
    return plan.area(code).map(Area::name).orElse(code.value());
  }

  private IndicatorDetail.Fact fact(String key, String text) {
    return new IndicatorDetail.Fact(messages.get("indicators.fact." + key), text);
  }
}
