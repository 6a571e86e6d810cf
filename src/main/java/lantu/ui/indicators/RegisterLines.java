package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantu.explain.TargetWords;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;

/** Makes the register's lines from a plan. */
final class RegisterLines {
  private final Plan plan;
  private final Messages messages;

  RegisterLines(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** Every indicator: the main table first, then the text's, then the base period's. */
  List<RegisterRow.Line> all() {
    List<Indicator> ordered = new ArrayList<>(plan.indicators());
    ordered.sort(Comparator.comparing(Indicator::role));
    List<RegisterRow.Line> lines = new ArrayList<>();
    for (Indicator indicator : ordered) {
      lines.add(line(indicator, lines.size()));
    }
    return lines;
  }

  private RegisterRow.Line line(Indicator indicator, int position) {
    Optional<Figure> base = base(indicator);
    Integer ordinal = indicator.ordinal();
    return new RegisterRow.Line(
        indicator,
        position,
        ordinal == null ? indicator.code().value() : ordinal.toString(),
        indicator.nature() == null ? "" : messages.term(indicator.nature()),
        messages.term(indicator.basis()),
        new TargetWords(messages).of(indicator, plan.district()),
        base.map(Figure::value).orElse(null),
        base.flatMap(figure -> plan.area(figure.key().area()))
            .filter(area -> area.kind() != AreaKind.DISTRICT)
            .map(Area::name)
            .orElse(""));
  }

  /** The base year's figure: the district's actual one if there is one, else any other. */
  Optional<Figure> base(Indicator indicator) {
    Optional<Figure> usual =
        plan.figure(
            new FigureKey(
                indicator.code(),
                plan.district().code(),
                plan.profile().baseYear(),
                Series.ACTUAL));
    return usual.isPresent() ? usual : anyBase(indicator);
  }

  private Optional<Figure> anyBase(Indicator indicator) {
    return plan.figures(indicator.code()).stream()
        .filter(figure -> figure.key().year().equals(plan.profile().baseYear()))
        .min(
            Comparator.comparing((Figure figure) -> !district(figure))
                .thenComparing(figure -> figure.key().series() != Series.ACTUAL));
  }

  private boolean district(Figure figure) {
    return figure.key().area().equals(plan.district().code());
  }
}
