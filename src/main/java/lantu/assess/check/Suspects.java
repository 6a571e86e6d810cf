package lantu.assess.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantu.assess.Exact;
import lantu.plan.Basis;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are probably mistyped. Each row is read year by year; a figure is held against the
 * last one that was not doubted, the first against the size that the target suggests.
 */
final class Suspects {
  /** A ratio of ten or a hundred thousand times is measured within this factor. */
  private static final BigDecimal WIDTH_OF_MAGNITUDE = BigDecimal.valueOf(3);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final Set<TargetKind> OF_RATES =
      Set.of(TargetKind.AVERAGE_GROWTH, TargetKind.BAND_OVER_REFERENCE);

  /**
   * What is doubted about one figure.
   *
   * @param sentence what to say
   * @param compared the number it was held against; null where there is none
   */
  record Doubt(FindingSentence sentence, @Nullable BigDecimal compared) {}

  private final Sheet sheet;
  private final Map<FigureKey, Doubt> doubts = new HashMap<>();

  Suspects(Sheet sheet) {
    this.sheet = sheet;
    sheet.rows().forEach(this::read);
  }

  Optional<Doubt> about(FigureKey key) {
    return Optional.ofNullable(doubts.get(key));
  }

  /** Whether a figure may be used in a comparison. */
  boolean trusted(FigureKey key) {
    return !doubts.containsKey(key);
  }

  private void read(Row row) {
    Indicator indicator = row.indicator();
    boolean growth = growth(indicator);
    boolean hasGrowth =
        row.series() == Series.ACTUAL && sheet.growthOf(indicator.code()).isPresent();
    BigDecimal good = expected(row);
    for (Figure figure : row.figures().values()) {
      BigDecimal value = figure.value();
      if (value == null) {
        continue;
      }
      PlanYear year = figure.key().year();
      boolean priorTotal =
          indicator.basis() == Basis.CUMULATIVE && year.compareTo(sheet.baseYear()) <= 0;
      BigDecimal compared = priorTotal ? null : good;
      FindingSentence doubt = compared == null ? null : slip(indicator, value, compared, hasGrowth);
      if (doubt == null && growth && tooLargeForRate(row, year, value)) {
        doubt = FindingSentence.LEVEL_AS_RATE;
      }
      if (doubt == null && !indicator.limits().allow(value)) {
        doubt = FindingSentence.FIGURE_BEYOND_LIMITS;
      }
      if (doubt != null) {
        doubts.put(figure.key(), new Doubt(doubt, compared));
      } else if (!priorTotal && value.signum() != 0) {
        good = value;
      }
    }
  }

  private @Nullable FindingSentence slip(
      Indicator indicator, BigDecimal value, BigDecimal good, boolean hasGrowth) {
    if (value.signum() * good.signum() <= 0) {
      return null;
    }
    if (Units.percent(indicator.unit())) {
      BigDecimal width = BigDecimal.ONE.add(sheet.rules().jump());
      return apart(value, good, Exact.HUNDRED, width) ? FindingSentence.PERCENT_SLIP : null;
    }
    if (apart(value, good, TEN_THOUSAND, WIDTH_OF_MAGNITUDE)
        || apart(value, good, HUNDRED_MILLION, WIDTH_OF_MAGNITUDE)) {
      return FindingSentence.MAGNITUDE;
    }
    boolean likeRate = value.abs().compareTo(largestRate()) <= 0;
    boolean fallen = value.abs().multiply(BigDecimal.TEN).compareTo(good.abs()) < 0;
    return hasGrowth && likeRate && fallen ? FindingSentence.RATE_AS_LEVEL : null;
  }

  /** Whether one number is about so many times the other, either way. */
  private static boolean apart(
      BigDecimal left, BigDecimal right, BigDecimal times, BigDecimal width) {
    return near(left.abs().multiply(times), right.abs(), width)
        || near(left.abs(), right.abs().multiply(times), width);
  }

  private static boolean near(BigDecimal left, BigDecimal right, BigDecimal width) {
    return left.compareTo(right.multiply(width)) <= 0 && right.compareTo(left.multiply(width)) <= 0;
  }

  private boolean growth(Indicator indicator) {
    Target target = indicator.target();
    return (target != null && OF_RATES.contains(target.kind())) || sheet.growth(indicator.code());
  }

  /** More than a level may change in a year; of two rates, more than they may differ. */
  private boolean tooLargeForRate(Row row, PlanYear year, BigDecimal value) {
    BigDecimal reference =
        row.series() == Series.ACTUAL
            ? sheet.row(row.indicator(), row.area(), Series.REFERENCE).value(year)
            : null;
    BigDecimal distance = reference == null ? value : value.subtract(reference);
    return distance.abs().compareTo(largestRate()) > 0;
  }

  private BigDecimal largestRate() {
    return sheet.rules().jump().multiply(Exact.HUNDRED);
  }

  private @Nullable BigDecimal expected(Row row) {
    int years = sheet.plan().profile().period().length();
    return row.indicator()
        .targetNow(row.area())
        .flatMap(target -> Goal.of(row.indicator(), target))
        .flatMap(goal -> goal.yearlySize(years))
        .filter(size -> size.signum() != 0)
        .orElse(null);
  }
}
