package lantu.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/** Title and subtitle above, the note below, all at the left edge. */
final class TitleBlock {
  static final float TITLE = 16;
  private static final double EDGE = 16;

  /** The height of a line of type, in sizes of the type. */
  private static final double LINE = 1.5;

  private final ChartModel model;
  private final ChartTheme theme;
  private final ChartFonts fonts;

  TitleBlock(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.fonts = fonts;
  }

  void addTo(JFreeChart chart, double width) {
    double room = width - 2 * EDGE;
    Font small = fonts.regular(11);
    String note = note(width);
    if (note.isEmpty()) {
      chart.addSubtitle(text(" ", fonts.regular(4), room, RectangleEdge.BOTTOM, 2, 2));
    } else {
      chart.addSubtitle(text(note, small, room, RectangleEdge.BOTTOM, 4, 12));
    }
    double beside = room - new Captions(model, theme, fonts).marksWidth();
    Font large = fonts.semibold(TITLE);
    List<String> lines = TextWrap.phrased(model.title(), large, beside);
    TextTitle title = text(lines, large, RectangleEdge.TOP, EDGE, 2);
    title.setPaint(theme.ink());
    chart.addSubtitle(title);
    chart.addSubtitle(text(model.subtitle(), fonts.regular(12), room, RectangleEdge.TOP, 2, 2));
  }

  /** The room that all of it takes in a chart of the width. */
  double height(double width) {
    double room = width - 2 * EDGE;
    double beside = room - new Captions(model, theme, fonts).marksWidth();
    Font large = fonts.semibold(TITLE);
    String note = note(width);
    double titles = TextWrap.phrased(model.title(), large, beside).size() * TITLE;
    double subtitles = TextWrap.lines(model.subtitle(), fonts.regular(12), room).size() * 12.0;
    double notes = note.isEmpty() ? 8 : TextWrap.lines(note, fonts.regular(11), room).size() * 11.0;
    return (titles + subtitles + notes) * LINE + EDGE + 30;
  }

  /** The hint that nothing is there yet comes first where the plot has no room for it. */
  private String note(double width) {
    String hint = EmptyHint.hasRoom(model, width) ? null : model.emptyText();
    return orNothing(hint) + orNothing(model.note()) + orNothing(model.provenance());
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private TextTitle text(
      String text, Font font, double room, RectangleEdge edge, double above, double below) {
    return text(TextWrap.lines(text, font, room), font, edge, above, below);
  }

  private TextTitle text(
      List<String> lines, Font font, RectangleEdge edge, double above, double below) {
    Color colour = theme.muted();
    return new TextTitle(
        String.join("\n", lines),
        font,
        colour,
        edge,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        new RectangleInsets(above, EDGE, below, 0));
  }
}
