package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.assess.Input;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a finding rests on, as one line that a sign-off keeps: {@code I11 hongkou 2021 ACTUAL=68.010
 * FINAL; T=650}. A cell's value and status count, its source and note do not. The line can be read
 * back, so that a later check can say which final figure has changed since. A line of more than
 * {@link #LONGEST} characters ends in the digest of the whole instead of its last parts.
 */
final class Fingerprint {
  private static final Pattern CELL =
      Pattern.compile("(\\S+) (\\S+) (\\d{4}) ([A-Z]+)=(-|-?[\\d.]+) (-|[A-Z]+)");
  private static final String NOTHING = "-";
  private static final String NEXT = "; ";

  /** Characters that are kept of a long line, before its digest. */
  static final int LONGEST = 8000;

  /** One cell as it was. */
  record Cell(FigureKey key, @Nullable BigDecimal value, @Nullable DataStatus status) {}

  private Fingerprint() {}

  static String of(List<Input> inputs, Map<String, String> facts) {
    StringBuilder line = new StringBuilder();
    for (Input input : inputs) {
      line.append(line.isEmpty() ? "" : NEXT);
      FigureKey key = input.key();
      if (key == null) {
        line.append(input.symbol()).append('=').append(digits(input.value()));
      } else {
        line.append(coded(key.indicator().value()))
            .append(' ')
            .append(coded(key.area().value()))
            .append(' ')
            .append(key.year())
            .append(' ')
            .append(key.series())
            .append('=')
            .append(digits(input.value()))
            .append(' ')
            .append(input.status() == null ? NOTHING : input.status());
      }
    }
    facts.forEach(
        (name, value) ->
            line.append(line.isEmpty() ? "" : NEXT).append(name).append('=').append(coded(value)));
    return line.length() <= LONGEST ? line.toString() : shortened(line.toString());
  }

  private static String shortened(String line) {
    return line.substring(0, line.lastIndexOf(NEXT, LONGEST)) + NEXT + "all=" + Sha256.of(line);
  }

  /** The cells of a line; whatever is not understood is passed over. */
  static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    for (String part : (Iterable<String>) Pattern.compile(NEXT).splitAsStream(line)::iterator) {
      Matcher cell = CELL.matcher(part);
      if (cell.matches()) {
        read(cell).ifPresent(cells::add);
      }
    }
    return cells;
  }

  private static Optional<Cell> read(Matcher cell) {
    try {
      FigureKey key =
          new FigureKey(
              IndicatorCode.of(decoded(cell.group(1))),
              AreaCode.of(decoded(cell.group(2))),
              PlanYear.of(Integer.parseInt(cell.group(3))),
              Series.valueOf(cell.group(4)));
      String value = cell.group(5);
      String status = cell.group(6);
      return Optional.of(
          new Cell(
              key,
              value.equals(NOTHING) ? null : new BigDecimal(value),
              status.equals(NOTHING) ? null : DataStatus.valueOf(status)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String digits(@Nullable BigDecimal value) {
    return value == null ? NOTHING : value.toPlainString();
  }

  private static String coded(String text) {
    return text.replace("%", "%25").replace(" ", "%20").replace(";", "%3B").replace("=", "%3D");
  }

  private static String decoded(String text) {
    return text.replace("%3D", "=").replace("%3B", ";").replace("%20", " ").replace("%25", "%");
  }
}
