package lantu.assess.check;

import java.util.Set;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/** What the printed symbol of a unit tells. */
final class Units {
  private static final Set<String> PERCENT = Set.of("%", "％", "百分比", "百分点", "个百分点");

  private Units() {}

  /** Whether numbers in it are percentages. */
  static boolean percent(Unit unit) {
    return PERCENT.contains(unit.symbol().strip());
  }

  /** The unit above the stroke of 亿元/平方公里; the whole symbol where there is none. */
  static String numerator(Unit unit) {
    int stroke = stroke(unit);
    return (stroke < 0 ? unit.symbol() : unit.symbol().substring(0, stroke)).strip();
  }

  /** The unit below the stroke; null where there is none. */
  static @Nullable Unit denominator(Unit unit) {
    int stroke = stroke(unit);
    String below = stroke < 0 ? "" : unit.symbol().substring(stroke + 1).strip();
    return below.isEmpty() ? null : Unit.of(below);
  }

  private static int stroke(Unit unit) {
    return unit.symbol().replace('／', '/').indexOf('/');
  }
}
