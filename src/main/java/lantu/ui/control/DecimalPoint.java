package lantu.ui.control;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import lantu.text.NumberText;

/**
 * Lines numbers of a column up on their decimal point: how far a right-aligned number has to stay
 * away from the edge so that its point stands under the others.
 */
public final class DecimalPoint {
  /** A single very long fraction must not push all others to the left. */
  private static final int MOST = 4;

  /** Numbers are made of a dozen signs, so that this stays small. */
  private static final Map<Sign, Double> WIDTHS = new ConcurrentHashMap<>();

  private DecimalPoint() {}

  private record Sign(int character, Font font) {}

  /** Decimals that a column of these numbers makes room for, 0–4. */
  public static int decimals(Collection<BigDecimal> values) {
    return values.stream().mapToInt(DecimalPoint::decimals).max().orElse(0);
  }

  /**
   * Pixels between the number's last digit and the column's right edge.
   *
   * @param value the number
   * @param decimals decimals the column makes room for
   * @param font the font both are drawn in; its digits are of one width
   */
  public static double inset(BigDecimal value, int decimals, Font font) {
    int own = decimals(value);
    double digits = Math.max(0, decimals - own) * width("0", font);
    return own == 0 && decimals > 0 ? digits + width(".", font) : digits;
  }

  /**
   * Pixels that a column needs for the digits of these numbers, written in groups and lined up on
   * their point; 0 for none.
   *
   * @param font the font they are drawn in
   */
  public static double room(Collection<BigDecimal> values, Font font) {
    int decimals = decimals(values);
    // Digits are of one width, so that one number of each shape stands for all of that shape.
    Map<Shape, BigDecimal> shapes = new HashMap<>();
    values.forEach(value -> shapes.putIfAbsent(Shape.of(value), value));
    return shapes.values().stream()
        .mapToDouble(value -> width(NumberText.grouped(value), font) + inset(value, decimals, font))
        .max()
        .orElse(0);
  }

  /** How many digits a number has before and after its point, and whether it has a sign. */
  private record Shape(int precision, int scale, boolean negative) {
    static Shape of(BigDecimal value) {
      return new Shape(value.precision(), value.scale(), value.signum() < 0);
    }
  }

  private static int decimals(BigDecimal value) {
    return Math.clamp(value.scale(), 0, MOST);
  }

  /** Character by character, since setting a text costs far more than the columns can spare. */
  private static double width(String text, Font font) {
    return text.chars()
        .mapToDouble(sign -> WIDTHS.computeIfAbsent(new Sign(sign, font), DecimalPoint::measured))
        .sum();
  }

  private static double measured(Sign sign) {
    Text sample = new Text(Character.toString(sign.character()));
    sample.setFont(sign.font());
    return sample.getLayoutBounds().getWidth();
  }
}
