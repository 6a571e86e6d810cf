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
    Lines.margin(dossier, "y", now, "r", line);
    Lines.thresholds(dossier, "y", line);
    Function<BigDecimal, VerdictStatus> at = Lines.at(dossier, line);
    boolean held = at.apply(now) == VerdictStatus.HELD;
    return new Ruling(
        at.apply(now),
        null,
        null,
        null,
        Required.NONE,
        new Outlook(
            dossier.trend(held && dossier.due(), held),
            Outlook.Method.LATEST_STAYS,
            now,
            null,
            null,
            dossier.caveats(false)),
        null,
        now,
        List.of(Bound.of(line)),
        at);
  }
}
