package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 密度推算: a level divided by its density gives the size it is spread over, which is shown, and which
 * is the same in every year as far as the decimals typed allow. The earliest year is the measure.
 */
final class DensityRule implements Rule {
  /** What one year implies: the size, and between which bounds rounding leaves it. */
  private record Size(
      PlanYear year, BigDecimal value, BigDecimal least, @Nullable BigDecimal most) {
    boolean agrees(Size other) {
      return (most == null || other.least.compareTo(most) <= 0)
          && (other.most == null || least.compareTo(other.most) <= 0);
    }
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Relation relation : sheet.relations(RelationKind.DENSITY_OF)) {
      Indicator density = sheet.indicator(relation.indicator());
      Indicator level = sheet.indicator(relation.of());
      if (unitsFit(density, level)) {
        sheet.areas().forEach(area -> check(sheet, density, level, area, found));
      }
    }
  }

  /** Whether the density's unit is the level's over another. */
  static boolean unitsFit(Indicator density, Indicator level) {
    return Units.denominator(density.unit()) != null
        && Units.numerator(density.unit()).equals(level.unit().symbol().strip());
  }

  private static void check(
      Sheet sheet, Indicator density, Indicator level, Area area, Consumer<Finding> found) {
    Row densities = sheet.row(density, area, Series.ACTUAL);
    Row levels = sheet.row(level, area, Series.ACTUAL);
    List<Size> sizes = new ArrayList<>();
    for (PlanYear year : densities.figures().keySet()) {
      Size size = size(sheet, densities, levels, year);
      if (size != null) {
        sizes.add(size);
      }
    }
    if (sizes.isEmpty()) {
      return;
    }
    Size first = sizes.getFirst();
    Draft holding = new Draft(sheet, density, area.code());
    List<PlanYear> agreeing = new ArrayList<>();
    for (Size size : sizes) {
      if (first.agrees(size)) {
        note(holding, densities, levels, size);
        agreeing.add(size.year());
      } else {
        found.accept(changed(sheet, densities, levels, first, size));
      }
    }
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.Place(area.code()));
    arguments.add(Argument.Years.of(first.year()));
    arguments.add(new Argument.Named(level.code()));
    arguments.add(typed(levels, first.year()));
    arguments.add(typed(densities, first.year()));
    arguments.add(new Argument.Computed(first.value(), unit(density)));
    arguments.add(new Argument.Years(agreeing));
    found.accept(
        holding.finding(
            agreeing.size() > 1 ? FindingSentence.DENSITY_STAYS : FindingSentence.DENSITY_IMPLIES,
            arguments.toArray(Argument[]::new)));
  }

  private static Finding changed(Sheet sheet, Row densities, Row levels, Size first, Size size) {
    Draft draft = new Draft(sheet, densities.indicator(), densities.area().code(), size.year());
    note(draft, densities, levels, size);
    note(draft, densities, levels, first);
    Unit unit = unit(densities.indicator());
    return draft.finding(
        FindingSentence.DENSITY_CHANGES,
        new Argument.Place(densities.area().code()),
        Argument.Years.of(first.year()),
        new Argument.Computed(first.value(), unit),
        Argument.Years.of(size.year()),
        new Argument.Computed(size.value(), unit),
        new Argument.Named(levels.indicator().code()));
  }

  private static @Nullable Size size(Sheet sheet, Row densities, Row levels, PlanYear year) {
    BigDecimal density = densities.value(year);
    BigDecimal level = levels.value(year);
    if (density == null
        || level == null
        || density.signum() <= 0
        || level.signum() <= 0
        || !sheet.suspects().trusted(densities.key(year))
        || !sheet.suspects().trusted(levels.key(year))) {
      return null;
    }
    BigDecimal smallest = density.subtract(Rounding.half(density));
    return new Size(
        year,
        Exact.over(level, density),
        Exact.over(level.subtract(Rounding.half(level)), density.add(Rounding.half(density))),
        smallest.signum() <= 0 ? null : Exact.over(level.add(Rounding.half(level)), smallest));
  }

  private static void note(Draft draft, Row densities, Row levels, Size size) {
    draft.cell(InputRole.YEARLY, "d", densities.key(size.year()));
    draft.cell(InputRole.YEARLY, "y", levels.key(size.year()));
    draft.step(
        StepKind.QUOTIENT,
        "y ÷ d",
        digits(levels, size.year()) + " ÷ " + digits(densities, size.year()),
        size.value(),
        ResultForm.RATIO);
  }

  private static String digits(Row row, PlanYear year) {
    BigDecimal value = row.value(year);
    return value == null ? "" : Exact.digits(value);
  }

  private static Argument typed(Row row, PlanYear year) {
    BigDecimal value = row.value(year);
    return new Argument.Typed(value == null ? BigDecimal.ZERO : value, row.indicator().unit());
  }

  private static Unit unit(Indicator density) {
    Unit unit = Units.denominator(density.unit());
    return unit == null ? density.unit() : unit;
  }
}
