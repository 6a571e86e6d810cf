package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lantu.assess.InputRole;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Unit;

/** Puts into findings what is doubted about single figures, one rule's doubts at a time. */
abstract class DoubtRule implements Rule {
  private final FindingRule rule;

  DoubtRule(FindingRule rule) {
    this.rule = rule;
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Row row : sheet.rows()) {
      for (Figure figure : row.figures().values()) {
        sheet
            .suspects()
            .about(figure.key())
            .filter(doubt -> doubt.sentence().rule() == rule)
            .ifPresent(doubt -> found.accept(finding(sheet, row, figure, doubt)));
      }
    }
  }

  private static Finding finding(Sheet sheet, Row row, Figure figure, Suspects.Doubt doubt) {
    PlanYear year = figure.key().year();
    Unit unit = row.indicator().unit();
    Draft draft = new Draft(sheet, row.indicator(), row.area().code(), year, row.series());
    draft.cell(InputRole.YEARLY, "y", figure.key());
    BigDecimal compared = doubt.compared();
    BigDecimal value = figure.value() == null ? BigDecimal.ZERO : figure.value();
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.Place(row.area().code()));
    arguments.add(Argument.Years.of(year));
    arguments.add(new Argument.Term(row.series()));
    arguments.add(new Argument.Typed(value, unit));
    switch (doubt.sentence()) {
      case FIGURE_BEYOND_LIMITS ->
          arguments.addAll(Limits.note(draft, row.indicator().limits(), unit));
      case LEVEL_AS_RATE -> draft.number(InputRole.LIMIT, "jump", sheet.rules().jump());
      default -> {
        if (compared != null) {
          draft.number(InputRole.LATEST, "y′", compared);
          arguments.add(new Argument.Computed(compared, unit));
        }
      }
    }
    if (doubt.sentence() == FindingSentence.RATE_AS_LEVEL) {
      rate(sheet, row, year, draft).ifPresent(arguments::add);
    }
    return draft.finding(doubt.sentence(), arguments.toArray(Argument[]::new));
  }

  /** The name of the growth indicator; its figure of that year is shown beside. */
  private static Optional<Argument> rate(Sheet sheet, Row row, PlanYear year, Draft draft) {
    Optional<Indicator> growth = sheet.growthOf(row.indicator().code());
    growth.ifPresent(
        indicator -> {
          Row rates = sheet.row(indicator, row.area(), Series.ACTUAL);
          if (rates.value(year) != null) {
            draft.cell(InputRole.YEARLY, "g", rates.key(year));
          }
        });
    return growth.map(indicator -> new Argument.Named(indicator.code()));
  }
}
