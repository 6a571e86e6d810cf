package lantu.assess;

import java.math.BigDecimal;
import java.util.function.Function;
import lantu.plan.VerdictStatus;

/**
 * What judging against a line that may be reached has in common: the better way is the target's.
 */
final class Lines {
  private Lines() {}

  /** HELD on the line and on its right side, else BROKEN. */
  static Function<BigDecimal, VerdictStatus> at(Dossier dossier, BigDecimal line) {
    int way = dossier.way();
    return figure ->
        figure.subtract(line).signum() * way >= 0 ? VerdictStatus.HELD : VerdictStatus.BROKEN;
  }

  /** Notes how far a figure is on the right side of the line, negative on the wrong one. */
  static void margin(
      Dossier dossier, String symbol, BigDecimal figure, String lineSymbol, BigDecimal line) {
    boolean up = dossier.way() > 0;
    dossier.step(
        StepKind.MARGIN,
        up ? symbol + " − " + lineSymbol : lineSymbol + " − " + symbol,
        up
            ? Exact.digits(figure) + " − " + Exact.digits(line)
            : Exact.digits(line) + " − " + Exact.digits(figure),
        up ? figure.subtract(line) : line.subtract(figure),
        ResultForm.AMOUNT);
  }

  /** Notes both sides of the line. */
  static void thresholds(Dossier dossier, String symbol, BigDecimal line) {
    boolean up = dossier.way() > 0;
    dossier.threshold(new Threshold(symbol, up ? "≥" : "≤", line, VerdictStatus.HELD));
    dossier.threshold(new Threshold(symbol, up ? "<" : ">", line, VerdictStatus.BROKEN));
  }
}
