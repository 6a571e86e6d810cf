package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import lantu.assess.Balance;
import lantu.assess.DerivedFigures;
import lantu.assess.DerivedFigures.Derived;
import lantu.assess.check.Deduction;
import lantu.assess.check.Rounding;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.value.PlanYear;

/** The lines of numbers that follow from an indicator's figures. */
final class DerivedRows {
  private static final String PERCENT = "%";
  private static final String GROWTH = "figures.derived.growth";
  private static final String NOMINAL = "figures.derived.nominal";

  private final Plan plan;
  private final Indicator indicator;
  private final GridView view;
  private final Messages messages;

  /** The lines for an indicator of a plan in the series of a view. */
  DerivedRows(Plan plan, Indicator indicator, GridView view, Messages messages) {
    this.plan = plan;
    this.indicator = indicator;
    this.view = view;
    this.messages = messages;
  }

  /** Whether its figures in parts of that kind add up to the district's. */
  boolean addsUp(AreaKind kind) {
    return indicator.zones() == ZoneCombination.ADDITIVE && !parts(kind).isEmpty();
  }

  /** Whether a part of that kind has a figure in a series that is shown. */
  boolean anyIn(AreaKind kind) {
    return view.allSeries().stream()
        .anyMatch(
            series ->
                parts(kind).stream()
                    .anyMatch(
                        part -> !plan.figures(indicator.code(), part.code(), series).isEmpty()));
  }

  /** The sum of the parts of that kind and what is left over. */
  List<GridRow> balance(AreaKind kind) {
    List<Area> parts = parts(kind);
    String names = messages.get("figures.derived.parts." + kind);
    return List.of(
        row(
            "sum-" + kind,
            "∑",
            messages.get("figures.derived.sum", names),
            indicator.unit().symbol(),
            (figures, year) -> figures.sum(parts, year).map(DerivedRows::plain)),
        row(
            "residual-" + kind,
            "±",
            messages.get("figures.derived.residual", plan.district().name(), names),
            indicator.unit().symbol(),
            (figures, year) ->
                figures
                    .residual(parts, year)
                    .map(residual -> residual(residual, figures.balance(parts, year)))));
  }

  /**
   * What the indicator's figures in an area have to be by those of other indicators, as far as it
   * can be told of any year.
   *
   * @param mark tells its lines from those of other areas; empty where there is one area
   */
  List<GridRow> deduced(Area area, String mark) {
    List<GridRow> rows = new ArrayList<>();
    for (Deduction.Way way : List.of(Deduction.Way.RATE, Deduction.Way.SUB_ITEMS)) {
      List<Indicator> sources = Deduction.sources(plan, indicator, way);
      boolean told =
          !sources.isEmpty()
              && view.slots().stream().anyMatch(slot -> deduced(plan, area, slot, way).isPresent());
      if (told) {
        Set<IndicatorCode> from = new HashSet<>(Set.of(indicator.code()));
        sources.forEach(source -> from.add(source.code()));
        String name = DeductionWords.name(messages, way, sources);
        rows.add(
            new ComputedRow(
                indicator.code() + "/" + way + mark,
                way == Deduction.Way.RATE ? "÷" : "∑",
                mark.isEmpty() ? name : messages.get("figures.derived.inArea", area.name(), name),
                indicator.unit().symbol(),
                from,
                (now, slot) ->
                    deduced(now, area, slot, way)
                        .map(new DeductionWords(now, messages)::content)
                        .orElse(Content.nothing())));
      }
    }
    return rows;
  }

  private Optional<Deduction> deduced(Plan now, Area area, Slot slot, Deduction.Way way) {
    FigureKey key =
        new FigureKey(indicator.code(), area.code(), slot.year(), slot.seriesOr(view.series()));
    return Deduction.of(now, indicator, key, way);
  }

  /** What the parts are of the district, what the years add up to, and how they grow. */
  List<GridRow> others() {
    Area district = plan.district();
    List<GridRow> rows = new ArrayList<>();
    if (indicator.basis() == Basis.CUMULATIVE) {
      rows.add(
          row(
              "total",
              "∑",
              messages.get("figures.derived.total", district.name()),
              indicator.unit().symbol(),
              (figures, year) -> figures.total(district.code(), year).map(DerivedRows::plain)));
    }
    if (!indicator.unit().symbol().contains(PERCENT)) {
      rows.add(
          row(
              "growth",
              "↗",
              messages.get(money() ? NOMINAL : GROWTH, district.name()),
              PERCENT,
              (figures, year) -> figures.growth(district.code(), year).map(DerivedRows::plain)));
    }
    if (addsUp(AreaKind.ZONE)) {
      for (Area zone : parts(AreaKind.ZONE)) {
        rows.add(
            row(
                "share-" + zone.code(),
                "÷",
                messages.get("figures.derived.share", zone.name(), district.name()),
                PERCENT,
                (figures, year) -> figures.share(zone.code(), year).map(DerivedRows::plain)));
      }
    }
    return rows;
  }

  /** Growth of amounts of money is told as nominal; of anything else there is no other. */
  private boolean money() {
    return indicator.unit().symbol().contains("元");
  }

  private List<Area> parts(AreaKind kind) {
    return plan.areas(kind).stream()
        .filter(area -> plan.district().code().equals(area.parent()))
        .toList();
  }

  private GridRow row(
      String id,
      String code,
      String name,
      String unit,
      BiFunction<DerivedFigures, PlanYear, Optional<Content>> formula) {
    return new ComputedRow(
        indicator.code() + "/" + id,
        code,
        name,
        unit,
        Set.of(indicator.code()),
        (now, slot) ->
            formula
                .apply(
                    new DerivedFigures(now, indicator, slot.seriesOr(view.series())), slot.year())
                .orElse(Content.nothing()));
  }

  private static Content plain(Derived derived) {
    return new Content.Computed(
        derived.value(),
        derived.complete() ? Content.Sign.COMPUTED : Content.Sign.INCOMPLETE,
        derived.working());
  }

  private static Content residual(Derived residual, Balance balance) {
    List<BigDecimal> typed = new ArrayList<>();
    for (BigDecimal part : balance.parts()) {
      if (part != null) {
        typed.add(part);
      }
    }
    BigDecimal whole = balance.whole();
    if (whole != null) {
      typed.add(whole);
    }
    boolean holds = residual.value().abs().compareTo(Rounding.ofSum(typed)) <= 0;
    return new Content.Computed(
        residual.value(), holds ? Content.Sign.HOLDS : Content.Sign.DIFFERS, residual.working());
  }
}
