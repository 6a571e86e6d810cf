package lantu.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the panels of a chart of a width lie: rows of them, in twos where they are too narrow. */
final class PanelLayout {
  static final double EDGE = 16;
  static final double LINE = 15;

  /** The name of a panel above its columns. */
  static final double HEAD = 24;

  /** The room of the number above the highest column. */
  static final double ABOVE = 14;

  private static final double COLUMNS = 100;
  private static final double YEARS = 20;
  private static final double GAP = 20;
  private static final double BETWEEN = 14;
  private static final double NARROWEST = 132;

  /** A panel in its place. */
  record Place(Panels.Row row, Panels.Panel panel, Rectangle2D columns, List<String> remark) {}

  /** The words above the panels of a row. */
  record Heading(List<String> lines, double y) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final double height;

  /**
   * The places, from the origin.
   *
   * @param strong the type of a row's name
   * @param font the type of remarks
   */
  PanelLayout(Panels panels, Font strong, Font font, double width) {
    double room = width - 2 * EDGE;
    double y = BETWEEN;
    for (Panels.Row row : panels.rows()) {
      List<String> words = new ArrayList<>(TextWrap.lines(row.name(), strong, room));
      words.addAll(TextWrap.lines(row.scale(), font, room));
      headings.add(new Heading(words, y));
      y += words.size() * LINE + 4;
      int count = Math.max(1, row.panels().size());
      int columns = room / count - GAP >= NARROWEST ? count : Math.min(2, count);
      double wide = (room - GAP * (columns - 1)) / columns;
      for (int i = 0; i < row.panels().size(); i += columns) {
        List<Panels.Panel> line =
            row.panels().subList(i, Math.min(i + columns, row.panels().size()));
        y += line(row, line, wide, y, font);
      }
      y += BETWEEN;
    }
    height = y;
  }

  private double line(Panels.Row row, List<Panels.Panel> line, double wide, double top, Font font) {
    int most = 0;
    for (int i = 0; i < line.size(); i++) {
      Panels.Panel panel = line.get(i);
      List<String> remark =
          panel.remark().isEmpty() ? List.of() : TextWrap.balanced(panel.remark(), font, wide);
      most = Math.max(most, remark.size());
      Rectangle2D columns =
          new Rectangle2D.Double(EDGE + i * (wide + GAP), top + HEAD + ABOVE, wide, COLUMNS);
      places.add(new Place(row, panel, columns, remark));
    }
    return HEAD + ABOVE + COLUMNS + YEARS + most * LINE + 8;
  }

  List<Place> places() {
    return places;
  }

  List<Heading> headings() {
    return headings;
  }

  double height() {
    return height;
  }
}
