package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;

/** 保持水平: the figure at the cut-off is not on the wrong side of that year's benchmark. */
final class HoldJudge {
  private final Dossier dossier;

  HoldJudge(Dossier dossier) {
    this.dossier = dossier;
  }

  Ruling judge() {
    BigDecimal now =
        dossier.need(
            InputRole.LATEST, "y", Series.ACTUAL, dossier.lastYear(), Reason.Kind.NO_FIGURE);
    BigDecimal line =
        dossier.need(
            InputRole.REFERENCE,
            "r",
            Series.REFERENCE,
            dossier.lastYear(),
            Reason.Kind.NO_REFERENCE);
    dossier.noteTime();
    int way = dossier.way();
    dossier.step(
        StepKind.MARGIN,
        way > 0 ? "y − r" : "r − y",
        way > 0
            ? Exact.digits(now) + " − " + Exact.digits(line)
            : Exact.digits(line) + " − " + Exact.digits(now),
        now.subtract(line).multiply(BigDecimal.valueOf(way)),
        ResultForm.AMOUNT);
    dossier.threshold(new Threshold("y", way > 0 ? "≥" : "≤", line, VerdictStatus.HELD));
    dossier.threshold(new Threshold("y", way > 0 ? "<" : ">", line, VerdictStatus.BROKEN));
    Function<BigDecimal, VerdictStatus> at =
        y -> y.subtract(line).signum() * way >= 0 ? VerdictStatus.HELD : VerdictStatus.BROKEN;
    VerdictStatus status = at.apply(now);
    Trend trend =
        status == VerdictStatus.BROKEN
            ? Trend.UNLIKELY
            : dossier.due() ? Trend.REACHED : Trend.LIKELY;
    return new Ruling(
        status,
        null,
        null,
        null,
        Required.NONE,
        new Outlook(trend, Outlook.Method.LATEST_STAYS, now, null, null, dossier.caveats(false)),
        null,
        now,
        List.of(line),
        at);
  }
}
