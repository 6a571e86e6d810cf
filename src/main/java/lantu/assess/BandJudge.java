package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;

/**
 * 高于参照: own rate less the reference's, for each year and on average, within [low, high]; where less
 * is better, the reference's less the own. Above the band is 超出区间 and no failure. A half year
 * weighs half in the mean.
 */
final class BandJudge {
  private final Dossier dossier;
  private final Target.BandOverReference band;

  BandJudge(Dossier dossier, Target.BandOverReference band) {
    this.dossier = dossier;
    this.band = band;
  }

  Ruling judge() {
    dossier.goal(InputRole.LOW, "a", band.low());
    dossier.goal(InputRole.HIGH, "b", band.high());
    List<PlanYear> years = dossier.years();
    List<BigDecimal> own =
        dossier.needEach(InputRole.YEARLY, "g", Series.ACTUAL, years, Reason.Kind.NO_FIGURE);
    List<BigDecimal> other =
        dossier.needEach(
            InputRole.REFERENCE, "r", Series.REFERENCE, years, Reason.Kind.NO_REFERENCE);
    dossier.noteTime();
    List<String> terms = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (int i = 0; i < years.size(); i++) {
      BigDecimal weight = dossier.weight(years.get(i));
      BigDecimal gap = gap(years.get(i), own.get(i), other.get(i));
      terms.add(
          weight.compareTo(BigDecimal.ONE) == 0
              ? Exact.digits(gap)
              : Exact.digits(gap) + " × " + weight);
      before = all;
      all = all.add(gap.multiply(weight));
    }
    BigDecimal mean =
        dossier.step(
            StepKind.MEAN_GAP,
            "d = " + sum() + " ÷ n",
            "(" + String.join(" + ", terms) + ") ÷ " + dossier.elapsed(),
            Exact.over(all, dossier.elapsed()),
            ResultForm.POINTS);
    noteThresholds();
    BigDecimal earlier = before;
    BigDecimal weight = dossier.weight(dossier.lastYear());
    Function<BigDecimal, VerdictStatus> at =
        g -> status(earlier.add(points(g, other.getLast()).multiply(weight)));
    return new Ruling(
        status(all),
        null,
        null,
        null,
        required(all),
        outlook(mean, atLeast(all, band.low())),
        null,
        own.getLast(),
        bounds(earlier, other.getLast()),
        at);
  }

  private String sum() {
    return dossier.way() > 0 ? "Σ(g − r)" : "Σ(r − g)";
  }

  private BigDecimal points(BigDecimal own, BigDecimal other) {
    return dossier.way() > 0 ? own.subtract(other) : other.subtract(own);
  }

  private BigDecimal gap(PlanYear year, BigDecimal own, BigDecimal other) {
    String g = dossier.symbol("g", year);
    String r = dossier.symbol("r", year);
    boolean up = dossier.way() > 0;
    return dossier.step(
        StepKind.GAP,
        up ? g + " − " + r : r + " − " + g,
        up
            ? Exact.digits(own) + " − " + Exact.digits(other)
            : Exact.digits(other) + " − " + Exact.digits(own),
        points(own, other),
        ResultForm.POINTS);
  }

  /** Whether the mean of the points, given as their weighed sum, is at least so much. */
  private boolean atLeast(BigDecimal sum, BigDecimal mean) {
    return sum.compareTo(mean.multiply(dossier.elapsed())) >= 0;
  }

  private BigDecimal farBelow() {
    return band.low().multiply(dossier.rules().farBehind());
  }

  private VerdictStatus status(BigDecimal sum) {
    if (atLeast(sum, band.low())) {
      boolean above = sum.compareTo(band.high().multiply(dossier.elapsed())) > 0;
      return dossier.due()
          ? VerdictStatus.ACHIEVED
          : above ? VerdictStatus.AHEAD : VerdictStatus.ON_TRACK;
    }
    return band.low().signum() > 0 && !atLeast(sum, farBelow())
        ? VerdictStatus.FAR_BEHIND
        : VerdictStatus.BEHIND;
  }

  private void noteThresholds() {
    if (dossier.due()) {
      dossier.threshold(new Threshold("d", "≥", band.low(), VerdictStatus.ACHIEVED));
    } else {
      dossier.threshold(new Threshold("d", ">", band.high(), VerdictStatus.AHEAD));
      dossier.threshold(new Threshold("d", "≥", band.low(), VerdictStatus.ON_TRACK));
    }
    dossier.threshold(new Threshold("d", "<", band.low(), VerdictStatus.BEHIND));
    if (band.low().signum() > 0) {
      dossier.threshold(new Threshold("d", "<", farBelow(), VerdictStatus.FAR_BEHIND));
    }
  }

  /** The own rates of the last year at which the mean reaches an edge. */
  private List<Bound> bounds(BigDecimal before, BigDecimal reference) {
    List<BigDecimal> means = new ArrayList<>(List.of(band.low(), band.high()));
    if (band.low().signum() > 0) {
      means.add(farBelow());
    }
    BigDecimal share = dossier.midYear() ? BigDecimal.TWO : BigDecimal.ONE;
    BigDecimal way = BigDecimal.valueOf(dossier.way());
    return means.stream()
        .map(mean -> mean.multiply(dossier.elapsed()).subtract(before).multiply(share))
        .map(points -> Bound.of(reference.add(points.multiply(way))))
        .toList();
  }

  /** Points over the reference that each remaining year needs for the mean to reach the edge. */
  private Required required(BigDecimal all) {
    if (dossier.due()) {
      return Required.NONE;
    }
    BigDecimal missing = band.low().multiply(dossier.span()).subtract(all);
    return new Required(
        null,
        dossier.step(
            StepKind.REQUIRED_RATE,
            "(a × N − " + sum() + ") ÷ (N − n)",
            "(%s × %s − %s) ÷ %s"
                .formatted(
                    Exact.digits(band.low()),
                    dossier.span(),
                    Exact.digits(all),
                    dossier.remaining()),
            Exact.over(missing, dossier.remaining()),
            ResultForm.POINTS));
  }

  private Outlook outlook(BigDecimal mean, boolean right) {
    return new Outlook(
        dossier.trend(right && dossier.due(), right),
        Outlook.Method.LATEST_STAYS,
        mean,
        null,
        null,
        dossier.caveats(false));
  }
}
