package lantu.chart.file;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import lantu.text.FontFiles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of an SVG chart with the boxes they cover. */
public final class SvgLabels {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Pattern TRANSLATE =
      Pattern.compile("translate\\(([-0-9.]+)[, ]+([-0-9.]+)\\)");

  /**
   * How high letters rise above their base, and how deep they go below it, in sizes of the type.
   */
  private static final double RISE = 0.76;

  /** Less than this is no more than the air around a letter. */
  private static final double AIR = 1;

  private static final double DEPTH = 0.10;

  /** A label and its box. */
  public record Label(String text, Rectangle2D box) {}

  private static @Nullable Font loaded;

  private final Font font;
  private final List<Label> labels = new ArrayList<>();

  private SvgLabels(Font font) {
    this.font = font;
  }

  /** The labels of a chart as the file has them. */
  public static List<Label> of(ChartFile file, ChartModel model, ChartSize size) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(model, "svg", size, ChartTheme.LIGHT, out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    SvgLabels found = new SvgLabels(font());
    found.walk(svg.getDocumentElement(), 12, 0, 0);
    return found.labels;
  }

  /** What cannot be read: labels over each other, and labels outside the chart. */
  public static List<String> problems(List<Label> labels, ChartSize size) {
    List<String> problems = new ArrayList<>();
    Rectangle2D whole =
        new Rectangle2D.Double(-AIR, -AIR, size.width() + 2 * AIR, size.height() + 2 * AIR);
    for (int i = 0; i < labels.size(); i++) {
      Label one = labels.get(i);
      if (!whole.contains(one.box())) {
        problems.add("outside: “" + one.text() + "” " + one.box());
      }
      for (Label other : labels.subList(i + 1, labels.size())) {
        Rectangle2D common = one.box().createIntersection(other.box());
        if (common.getWidth() > AIR && common.getHeight() > AIR) {
          problems.add("“" + one.text() + "” / “" + other.text() + "”");
        }
      }
    }
    return problems;
  }

  private static synchronized Font font() throws IOException, java.awt.FontFormatException {
    Font there = loaded;
    if (there != null) {
      return there;
    }
    try (var in = FontFiles.locate(FontFiles.SANS).openStream()) {
      loaded = Font.createFont(Font.TRUETYPE_FONT, in);
      return loaded;
    }
  }

  private void walk(Element element, double inherited, double dx, double dy) {
    double size = inherited;
    if (!element.getAttribute("font-size").isEmpty()) {
      size = Double.parseDouble(element.getAttribute("font-size").replace("px", ""));
    }
    double x = dx;
    double y = dy;
    Matcher moved = TRANSLATE.matcher(element.getAttribute("transform"));
    if (moved.find()) {
      x += Double.parseDouble(moved.group(1));
      y += Double.parseDouble(moved.group(2));
    }
    if (element.getLocalName().equals("text")) {
      add(element, size, x, y);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, size, x, y);
      }
    }
  }

  private void add(Element element, double size, double dx, double dy) {
    String text = element.getTextContent();
    if (text.isBlank()) {
      return;
    }
    double x = dx + Double.parseDouble(element.getAttribute("x"));
    double base = dy + Double.parseDouble(element.getAttribute("y"));
    double width = font.deriveFont((float) size).getStringBounds(text, MEASURE).getWidth();
    labels.add(
        new Label(
            text.strip(),
            new Rectangle2D.Double(x, base - size * RISE, width, size * (RISE + DEPTH))));
  }
}
