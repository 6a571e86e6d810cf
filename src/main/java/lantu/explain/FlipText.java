package lantu.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Flip;
import lantu.assess.InputRole;
import lantu.assess.Verdict;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * 临界值 in a sentence. The number shown is rounded away from the present figure and tried out: with
 * it entered, the verdict really is the one that the sentence names.
 */
final class FlipText {
  private static final int MOST_DECIMALS = 12;

  private final VerdictCase told;
  private final Function<VerdictStatus, String> label;

  FlipText(VerdictCase told, Function<VerdictStatus, String> label) {
    this.told = told;
    this.label = label;
  }

  /** The sentence without a full stop; null where nothing flips. */
  @Nullable String sentence() {
    Flip flip = told.verdict().flip();
    if (flip == null) {
      return null;
    }
    boolean rises = rises(flip);
    String key = (rises ? "flip.rise" : "flip.fall") + (flip.atValue() ? ".at" : ".beyond");
    return told.say(
        key,
        told.when(told.judgedAt().year()),
        told.numbers().quantity(shown(flip, rises)),
        label.apply(flip.then()));
  }

  private boolean rises(Flip flip) {
    BigDecimal now =
        told.number(InputRole.LATEST).or(() -> told.number(InputRole.YEARLY)).orElse(flip.value());
    int way = flip.value().compareTo(now);
    return way != 0 ? way > 0 : told.verdict().status().lagging() == told.upwards();
  }

  private BigDecimal shown(Flip flip, boolean rises) {
    RoundingMode away = rises ? RoundingMode.CEILING : RoundingMode.FLOOR;
    for (int decimals = told.numbers().decimals(); decimals < MOST_DECIMALS; decimals++) {
      if (flip.value().scale() <= decimals) {
        break;
      }
      BigDecimal rounded = flip.value().setScale(decimals, away);
      if (statusAt(rounded) == flip.then()) {
        return VerdictNumbers.plain(rounded);
      }
    }
    return VerdictNumbers.plain(flip.value());
  }

  /** What the verdict would be with the figure entered; null where it cannot be told. */
  private @Nullable VerdictStatus statusAt(BigDecimal value) {
    Verdict verdict = told.verdict();
    FigureKey cell =
        new FigureKey(
            verdict.key().indicator(), verdict.key().area(), told.judgedAt().year(), Series.ACTUAL);
    Figure tried = new Figure(cell, value, null, null, null);
    return Assessment.verdicts(
            told.plan().with(cell, tried),
            told.indicator(),
            verdict.key().cutOff(),
            EntryDates.UNKNOWN)
        .stream()
        .filter(other -> other.key().equals(verdict.key()))
        .filter(other -> other.target().equals(verdict.target()))
        .map(Verdict::status)
        .findFirst()
        .orElse(null);
  }
}
