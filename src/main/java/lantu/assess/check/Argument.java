package lantu.assess.check;

import java.math.BigDecimal;
import java.util.List;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.value.PlanYear;
import lantu.value.Unit;

/** One blank of a finding's sentence, as data. */
public sealed interface Argument {
  /** A number with the digits as typed. */
  record Typed(BigDecimal value, Unit unit) implements Argument {}

  /** A number that was computed, unrounded. */
  record Computed(BigDecimal value, Unit unit) implements Argument {}

  /** A computed number that is already in percent, unrounded. */
  record Percent(BigDecimal value) implements Argument {}

  /** A computed number of percentage points, unrounded. */
  record Points(BigDecimal value) implements Argument {}

  /** How many. */
  record Count(int number) implements Argument {}

  /** Years in order, at least one. */
  record Years(List<PlanYear> years) implements Argument {
    /** Copies the list. */
    public Years {
      years = List.copyOf(years);
    }

    /** One year. */
    public static Years of(PlanYear year) {
      return new Years(List.of(year));
    }
  }

  /** Cells of one indicator and series, by area and year. */
  record Cells(List<FigureKey> keys) implements Argument {
    /** Copies the list. */
    public Cells {
      keys = List.copyOf(keys);
    }
  }

  /** An area by its name. */
  record Place(AreaCode area) implements Argument {}

  /** Another indicator by its name. */
  record Named(IndicatorCode indicator) implements Argument {}

  /** A term of the field. */
  record Term(Enum<?> constant) implements Argument {}

  /** Words or digits that stand as they are. */
  record Words(String text) implements Argument {}
}
