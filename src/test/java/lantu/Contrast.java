package lantu;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * How far a text stands out from what lies under it, as WCAG 2.1 measures it (1.4.3).
 *
 * @param ratio 1 to 21
 * @param needed 4.5, or 3 for large type
 */
record Contrast(double ratio, double needed) {
  private static final double LARGE = 24;
  private static final double LARGE_BOLD = 18.66;

  /** Nothing for a text that is switched off or painted in more than one colour. */
  static Optional<Contrast> of(Text text) {
    List<Node> outside = WholeWindow.outwards(text).toList();
    if (outside.stream().anyMatch(Node::isDisabled) || !(text.getFill() instanceof Color ink)) {
      return Optional.empty();
    }
    Color ground = text.getScene().getFill() instanceof Color colour ? colour : Color.WHITE;
    double opacity = 1;
    for (Node node : outside.reversed()) {
      opacity *= node.getOpacity();
      if (node instanceof Region region && region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills()) {
          ground = over(colour(fill.getFill()), opacity, ground);
        }
      }
    }
    double size = text.getFont().getSize();
    boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    boolean large = size >= LARGE || (bold && size >= LARGE_BOLD);
    return Optional.of(new Contrast(ratio(over(ink, opacity, ground), ground), large ? 3 : 4.5));
  }

  boolean enough() {
    return ratio >= needed;
  }

  private static Color colour(Paint paint) {
    return switch (paint) {
      case Color colour -> colour;
      case LinearGradient gradient -> gradient.getStops().getLast().getColor();
      default -> throw new IllegalArgumentException("no ground that text stands on: " + paint);
    };
  }

  private static Color over(Color top, double opacity, Color under) {
    Color opaque = new Color(top.getRed(), top.getGreen(), top.getBlue(), 1);
    return under.interpolate(opaque, top.getOpacity() * opacity);
  }

  private static double ratio(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f of %.1f", ratio, needed);
  }
}
