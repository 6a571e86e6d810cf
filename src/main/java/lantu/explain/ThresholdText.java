package lantu.explain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantu.assess.Threshold;

/**
 * The lines of one working as whole conditions. The data holds them one by one, to be tried in
 * order; read alone, {@code K ≥ 0.95} would also be true of what is 快于预期, so each is shown with the
 * neighbour that ends it.
 */
final class ThresholdText {
  private static final List<String> UP = List.of("≥", ">");
  private static final List<String> DOWN = List.of("≤", "<");

  private final VerdictCase told;

  ThresholdText(VerdictCase told) {
    this.told = told;
  }

  /** 0.95 ≤ K < 1.05, A ≥ 100% and the like. */
  String condition(Threshold line) {
    Optional<Threshold> end = neighbour(line);
    if (end.isEmpty()) {
      return line.symbol() + " " + line.relation() + " " + number(line);
    }
    Threshold other = end.get();
    return UP.contains(line.relation())
        ? number(line)
            + " "
            + turned(line.relation())
            + " "
            + line.symbol()
            + " "
            + opposite(other.relation())
            + " "
            + number(other)
        : number(other)
            + " "
            + turned(opposite(other.relation()))
            + " "
            + line.symbol()
            + " "
            + line.relation()
            + " "
            + number(line);
  }

  /** The next line of the same symbol and the same way. */
  private Optional<Threshold> neighbour(Threshold line) {
    boolean up = UP.contains(line.relation());
    List<String> relations = up ? UP : DOWN;
    Comparator<Threshold> byBound = Comparator.comparing(Threshold::bound);
    return told.verdict().working().thresholds().stream()
        .filter(other -> other.symbol().equals(line.symbol()))
        .filter(other -> relations.contains(other.relation()))
        .filter(other -> beyond(other, line, up))
        .min(up ? byBound : byBound.reversed());
  }

  private static boolean beyond(Threshold other, Threshold line, boolean up) {
    int over = other.bound().compareTo(line.bound());
    return up ? over > 0 : over < 0;
  }

  private String number(Threshold line) {
    BigDecimal bound = line.bound();
    return switch (line.symbol()) {
      case "A" ->
          told.say("percent", VerdictNumbers.plain(bound.movePointRight(2)).toPlainString());
      case "K" -> bound.toPlainString();
      case "G" -> told.say("percent", bound.toPlainString());
      case "d" -> told.say("points", VerdictNumbers.plain(bound).toPlainString());
      default -> told.numbers().quantity(bound);
    };
  }

  private static String turned(String relation) {
    return switch (relation) {
      case "≥" -> "≤";
      case ">" -> "<";
      case "≤" -> "≥";
      default -> ">";
    };
  }

  /** What holds where the relation does not. */
  private static String opposite(String relation) {
    return switch (relation) {
      case "≥" -> "<";
      case ">" -> "≤";
      case "≤" -> ">";
      default -> "≥";
    };
  }
}
