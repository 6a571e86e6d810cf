package lantu.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.assess.Input;
import lantu.assess.StepKind;
import lantu.assess.Threshold;
import lantu.assess.Verdict;
import lantu.plan.Indicator;
import lantu.text.Messages;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one verdict as they are shown. Entered figures keep the digits as typed or the
 * decimals that the indicator asks for; computed amounts get one decimal more than the entered ones
 * have, but none for it beyond the second. Shares have one decimal, pace and rates two. All are
 * rounded half up by {@link Rounding#faithful}.
 */
final class VerdictNumbers {
  private static final int SHARE_DECIMALS = 1;
  private static final int RATIO_DECIMALS = 2;
  private static final int RATE_DECIMALS = 2;
  private static final String PERCENT = "%";

  private final Messages messages;
  private final Indicator indicator;
  private final Verdict verdict;

  VerdictNumbers(Messages messages, Indicator indicator, Verdict verdict) {
    this.messages = messages;
    this.indicator = indicator;
    this.verdict = verdict;
  }

  /** A pure number as percent. */
  String share(BigDecimal value, List<BigDecimal> bounds) {
    List<BigDecimal> percent = bounds.stream().map(bound -> bound.movePointRight(2)).toList();
    return messages.get(
        "explain.percent",
        NumberText.grouped(Rounding.faithful(value.movePointRight(2), SHARE_DECIMALS, percent)));
  }

  /** A pure number as it is. */
  String ratio(BigDecimal value, List<BigDecimal> bounds) {
    return NumberText.grouped(Rounding.faithful(value, RATIO_DECIMALS, bounds));
  }

  /** A rate that is in percent already. */
  String percent(BigDecimal value, List<BigDecimal> bounds) {
    return messages.get("explain.percent", rate(value, bounds));
  }

  /** Percentage points. */
  String points(BigDecimal value, List<BigDecimal> bounds) {
    return messages.get("explain.points", rate(value, bounds));
  }

  private static String rate(BigDecimal value, List<BigDecimal> bounds) {
    return NumberText.grouped(Rounding.faithful(value, RATE_DECIMALS, bounds));
  }

  /** An entered figure or a number of the target, with its unit. */
  String entered(BigDecimal value) {
    Integer decimals = indicator.decimals();
    BigDecimal shown =
        decimals == null || value.scale() <= decimals
            ? value
            : Rounding.faithful(value, decimals, bounds("y"));
    return quantity(shown);
  }

  /** A computed amount with its unit. */
  String computed(BigDecimal value, List<BigDecimal> bounds) {
    return quantity(shown(value, bounds));
  }

  /** A computed amount in a sentence: 约 stands before it where it was rounded. */
  String about(BigDecimal value, List<BigDecimal> bounds) {
    BigDecimal shown = shown(value, bounds);
    return about(value, shown, quantity(shown));
  }

  /** A difference of two figures: percentage points where the unit is percent. */
  String difference(BigDecimal value) {
    return inPoints(shown(value, List.of(BigDecimal.ZERO)));
  }

  /** A difference in a sentence. */
  String aboutDifference(BigDecimal value) {
    BigDecimal shown = shown(value, List.of(BigDecimal.ZERO));
    return about(value, shown, inPoints(shown));
  }

  /** A number with the indicator's unit, its digits as they are. */
  String quantity(BigDecimal shown) {
    String digits = NumberText.grouped(shown);
    return indicator.unit().symbol().equals(PERCENT)
        ? messages.get("explain.percent", digits)
        : messages.get("explain.quantity", digits, indicator.unit());
  }

  /** The lines that the verdict held the symbol against. */
  List<BigDecimal> bounds(String symbol) {
    List<BigDecimal> bounds = new ArrayList<>();
    for (Threshold threshold : verdict.working().thresholds()) {
      if (threshold.symbol().equals(symbol)) {
        bounds.add(threshold.bound());
      }
    }
    return bounds;
  }

  /** The decimals of a computed amount. */
  int decimals() {
    Integer decimals = indicator.decimals();
    int typed =
        Stream.concat(
                verdict.working().inputs().stream()
                    .filter(input -> input.key() != null)
                    .map(Input::value),
                Stream.of(verdict.target().value()))
            .filter(Objects::nonNull)
            .mapToInt(value -> Math.max(value.scale(), 0))
            .max()
            .orElse(0);
    return decimals == null ? Math.max(typed, Math.min(typed + 1, 2)) : decimals;
  }

  /** The number that the figure is to reach, if the working names one. */
  @Nullable BigDecimal goal() {
    return verdict
        .result(StepKind.TARGET_VALUE)
        .or(
            () ->
                verdict.working().inputs().stream()
                    .filter(input -> List.of("T", "x", "a").contains(input.symbol()))
                    .map(Input::value)
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  private BigDecimal shown(BigDecimal value, List<BigDecimal> bounds) {
    BigDecimal rounded = Rounding.faithful(value, decimals(), bounds);
    return indicator.decimals() == null ? plain(rounded) : rounded;
  }

  private String inPoints(BigDecimal shown) {
    return indicator.unit().symbol().equals(PERCENT)
        ? messages.get("explain.points", NumberText.grouped(shown))
        : quantity(shown);
  }

  private String about(BigDecimal value, BigDecimal shown, String text) {
    return value.compareTo(shown) == 0 ? text : messages.get("explain.about", text);
  }

  /** Without trailing zeros, and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
