package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.explain.TargetWords;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/** A plan's figures and targets as cells of a table. */
final class FigureCells {
  private final Plan plan;
  private final Messages messages;
  private final Origins origins;

  FigureCells(Plan plan, ReportSetting setting) {
    this.plan = plan;
    this.messages = setting.messages();
    this.origins = new Origins(plan, messages, setting.dates(), setting.zone());
  }

  /** The actual figure of the base year. */
  Cell base(Indicator indicator, Area area) {
    return actual(indicator, area, plan.profile().baseYear());
  }

  /** The actual figures of the plan's years. */
  List<Cell> years(Indicator indicator, Area area) {
    List<Cell> cells = new ArrayList<>();
    for (PlanYear year : plan.profile().period().years()) {
      cells.add(actual(indicator, area, year));
    }
    return cells;
  }

  /** The target's own words, as a number where they are nothing else; with an adjustment. */
  Cell target(Indicator indicator, Area area) {
    Optional<Target> target = indicator.targetOf(area);
    if (target.isEmpty()) {
      return new Cell.Empty();
    }
    String wording = new TargetWords(messages).of(indicator, area);
    BigDecimal value = target.get().value();
    if (value != null && NumberText.plain(value).equals(wording)) {
      return new Cell.Decimal(value, indicator.unit(), "");
    }
    return new Cell.Text(wording);
  }

  /** A figure with its status as a mark; a missing one as a word. */
  Cell cell(Indicator indicator, Figure figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return new Cell.Text(messages.term(DataStatus.MISSING));
    }
    return new Cell.Decimal(
        value, indicator.unit(), mark(figure), origins.of(List.of(figure.key())));
  }

  /** The actual figure of a cell, if there is one. */
  Optional<Figure> figure(Indicator indicator, Area area, PlanYear year) {
    return plan.figure(new FigureKey(indicator.code(), area.code(), year, Series.ACTUAL));
  }

  /** The short mark of a figure that is not settled; empty for any other. */
  String mark(Figure figure) {
    DataStatus status = figure.status();
    return switch (status) {
      case ESTIMATED, FLASH, REVISED -> messages.get("report.mark." + status.name());
      case FINAL, MISSING -> "";
      case null -> "";
    };
  }

  private Cell actual(Indicator indicator, Area area, PlanYear year) {
    return figure(indicator, area, year)
        .map(figure -> cell(indicator, figure))
        .orElseGet(Cell.Empty::new);
  }
}
