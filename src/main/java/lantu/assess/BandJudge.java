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
 * 高于参照: own rate less the reference's, for each year and on average, within [low, high]. Above the
 * band is 超出区间 and no failure. A half year weighs half in the mean.
 */
final class BandJudge {
  private final Dossier dossier;

  BandJudge(Dossier dossier) {
    this.dossier = dossier;
  }

  Ruling judge(Target.BandOverReference band) {
    BigDecimal low = dossier.goal(InputRole.LOW, "a", band.low());
    BigDecimal high = dossier.goal(InputRole.HIGH, "b", band.high());
    List<PlanYear> years = dossier.years();
    List<BigDecimal> own =
        dossier.needEach(InputRole.YEARLY, "g", Series.ACTUAL, years, Reason.Kind.NO_FIGURE);
    List<BigDecimal> other =
        dossier.needEach(
            InputRole.REFERENCE, "r", Series.REFERENCE, years, Reason.Kind.NO_REFERENCE);
    dossier.noteTime();
    List<BigDecimal> gaps = new ArrayList<>();
    BigDecimal weighed = BigDecimal.ZERO;
    for (int i = 0; i < years.size(); i++) {
      BigDecimal gap = own.get(i).subtract(other.get(i));
      gaps.add(gap);
      weighed = weighed.add(gap.multiply(dossier.weight(years.get(i))));
      dossier.step(
          StepKind.GAP,
          dossier.symbol("g", years.get(i)) + " − " + dossier.symbol("r", years.get(i)),
          Exact.digits(own.get(i)) + " − " + Exact.digits(other.get(i)),
          gap,
          ResultForm.POINTS);
    }
    BigDecimal all = weighed;
    BigDecimal lastWeight = dossier.weight(dossier.lastYear());
    BigDecimal before = all.subtract(gaps.getLast().multiply(lastWeight));
    BigDecimal mean =
        dossier.step(
            StepKind.MEAN_GAP,
            "Σ(g − r) ÷ n",
            Exact.digits(all) + " ÷ " + dossier.elapsed(),
            Exact.over(all, dossier.elapsed()),
            ResultForm.POINTS);
    Function<BigDecimal, VerdictStatus> at =
        g ->
            status(
                Exact.over(
                    before.add(g.subtract(other.getLast()).multiply(lastWeight)),
                    dossier.elapsed()),
                low,
                high);
    note(low, high);
    return new Ruling(
        status(mean, low, high),
        null,
        null,
        null,
        required(low, all),
        outlook(mean, low),
        null,
        own.getLast(),
        bounds(low, high, before, lastWeight, other.getLast()),
        at);
  }

  private VerdictStatus status(BigDecimal mean, BigDecimal low, BigDecimal high) {
    if (mean.compareTo(low) >= 0) {
      return dossier.due()
          ? VerdictStatus.ACHIEVED
          : mean.compareTo(high) > 0 ? VerdictStatus.AHEAD : VerdictStatus.ON_TRACK;
    }
    return low.signum() > 0 && mean.compareTo(Exact.times(low, dossier.rules().farBehind())) < 0
        ? VerdictStatus.FAR_BEHIND
        : VerdictStatus.BEHIND;
  }

  private void note(BigDecimal low, BigDecimal high) {
    if (dossier.due()) {
      dossier.threshold(new Threshold("d", "≥", low, VerdictStatus.ACHIEVED));
    } else {
      dossier.threshold(new Threshold("d", ">", high, VerdictStatus.AHEAD));
      dossier.threshold(new Threshold("d", "≥", low, VerdictStatus.ON_TRACK));
    }
    dossier.threshold(new Threshold("d", "<", low, VerdictStatus.BEHIND));
    if (low.signum() > 0) {
      dossier.threshold(
          new Threshold(
              "d", "<", Exact.times(low, dossier.rules().farBehind()), VerdictStatus.FAR_BEHIND));
    }
  }

  /** The own rates of the last year at which the mean reaches an edge. */
  private List<BigDecimal> bounds(
      BigDecimal low,
      BigDecimal high,
      BigDecimal before,
      BigDecimal lastWeight,
      BigDecimal reference) {
    List<BigDecimal> means = new ArrayList<>(List.of(low, high));
    if (low.signum() > 0) {
      means.add(Exact.times(low, dossier.rules().farBehind()));
    }
    return means.stream()
        .map(
            mean ->
                reference.add(
                    Exact.over(Exact.times(mean, dossier.elapsed()).subtract(before), lastWeight)))
        .toList();
  }

  /** Points over the reference that each remaining year needs for the mean to reach the edge. */
  private Required required(BigDecimal low, BigDecimal all) {
    if (dossier.due()) {
      return Required.NONE;
    }
    BigDecimal need =
        Exact.over(Exact.times(low, dossier.span()).subtract(all), dossier.remaining());
    return new Required(
        null,
        dossier.step(
            StepKind.REQUIRED_RATE,
            "(a × N − Σ(g − r)) ÷ (N − n)",
            "(%s × %s − %s) ÷ %s"
                .formatted(
                    Exact.digits(low), dossier.span(), Exact.digits(all), dossier.remaining()),
            need,
            ResultForm.POINTS));
  }

  private Outlook outlook(BigDecimal mean, BigDecimal low) {
    Trend trend =
        mean.compareTo(low) >= 0 ? (dossier.due() ? Trend.REACHED : Trend.LIKELY) : Trend.UNLIKELY;
    return new Outlook(
        trend, Outlook.Method.LATEST_STAYS, mean, null, null, dossier.caveats(false));
  }
}
