package lantu.report.office;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartPoint;
import lantu.chart.ChartSeries;
import lantu.chart.ChartTheme;
import lantu.chart.Look;
import lantu.chart.SeriesMark;
import lantu.text.NumberText;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The series of a native chart. Every one has its fill said outright, without which LibreOffice
 * draws nothing.
 */
final class SeriesXml {
  private static final ChartTheme THEME = ChartTheme.LIGHT;
  private static final double PROVISIONAL = 0.35;
  private static final String GROUND = "FFFFFF";
  private static final String NO_LINE = "<a:ln w=\"19050\"><a:noFill/></a:ln>";

  private final Xml xml;
  private final ChartModel model;
  private final ChartData data;
  private final ChartType type;
  private final String sheet;
  private final int firstRow;

  /**
   * @param sheet the sheet with the numbers, its name quoted where it must be
   * @param firstRow the row of the column heads, from 0
   */
  SeriesXml(Xml xml, ChartModel model, ChartData data, ChartType type, String sheet, int firstRow) {
    this.xml = xml;
    this.model = model;
    this.data = data;
    this.type = type;
    this.sheet = sheet;
    this.firstRow = firstRow;
  }

  /** A column or bar series; {@code at} is the place of its column among the numbers. */
  void bar(int at) {
    ChartData.Column column = data.columns().get(at);
    ChartSeries series = Objects.requireNonNull(column.series());
    head(at, column);
    xml.raw(shape(series, series.look(), false));
    xml.val("invertIfNegative", 0);
    for (int i = 0; i < series.points().size(); i++) {
      ChartPoint point = series.points().get(i);
      if (point.value() != null && (point.look() != null || point.provisional())) {
        xml.raw("<c:dPt>").val("idx", i).val("invertIfNegative", 0).val("bubble3D", 0);
        xml.raw(shape(series, series.lookAt(i), point.provisional())).raw("</c:dPt>");
      }
    }
    if (series.mark() == SeriesMark.TICK) {
      none();
    } else if (model.form() == ChartForm.STACKED_COLUMNS) {
      labels(column, "ctr", label(series));
    } else if (model.form() == ChartForm.BULLET && series.mark() == SeriesMark.FILLED) {
      // At its end it would lie over the target's number where the two are close.
      labels(column, "inBase", label(series));
    } else {
      labels(column, "outEnd", "");
    }
    numbers(at, column);
    xml.raw("</c:ser>");
  }

  /** A line, a row of ticks, or a target. */
  void line(int at) {
    ChartData.Column column = data.columns().get(at);
    ChartSeries series = column.series();
    head(at, column);
    if (series == null) {
      xml.raw(
          "<c:spPr><a:ln w=\"15875\" cap=\"flat\">"
              + solid(hex(THEME.ink()))
              + "<a:prstDash val=\"dash\"/><a:round/></a:ln></c:spPr>");
      xml.raw("<c:marker>").val("symbol", "none").raw("</c:marker>");
      target(column);
    } else if (series.mark() == SeriesMark.TICK) {
      xml.raw("<c:spPr>" + NO_LINE + "</c:spPr>");
      marker("dash", 14, hex(THEME.colour(series.look())), hex(THEME.colour(series.look())));
      none();
    } else if (series.mark() != SeriesMark.LINE) {
      // The edges of a band or a fan, and what is forecast: told from what happened by dashes.
      String colour = hex(THEME.colour(series.look()));
      xml.raw("<c:spPr><a:ln w=\"15875\">" + solid(colour));
      xml.raw("<a:prstDash val=\"dash\"/></a:ln></c:spPr>");
      marker("circle", series.mark() == SeriesMark.FORECAST ? 7 : 2, GROUND, colour);
      none();
    } else {
      String colour = hex(THEME.colour(series.look()));
      xml.raw("<c:spPr>" + stroke(colour) + "</c:spPr>");
      marker("circle", 7, colour, colour);
      for (int i = 0; i < series.points().size(); i++) {
        if (series.points().get(i).provisional()) {
          xml.raw("<c:dPt>").val("idx", i);
          marker("circle", 7, GROUND, colour);
          xml.val("bubble3D", 0).raw("<c:spPr>" + stroke(colour) + "</c:spPr></c:dPt>");
        }
      }
      // Two lines keep their numbers apart: the first one's stand above, the others' below.
      labels(column, series.equals(firstLine()) ? "t" : "b", "");
    }
    numbers(at, column);
    xml.val("smooth", 0).raw("</c:ser>");
  }

  private @Nullable ChartSeries firstLine() {
    return model.series().stream()
        .filter(one -> one.mark() == SeriesMark.LINE)
        .findFirst()
        .orElse(null);
  }

  private void head(int at, ChartData.Column column) {
    xml.raw("<c:ser>").val("idx", at).val("order", at);
    xml.raw("<c:tx><c:strRef>").words("c:f", cell(at + 1));
    xml.raw("<c:strCache>").val("ptCount", 1).raw("<c:pt idx=\"0\">");
    xml.words("c:v", column.name()).raw("</c:pt></c:strCache></c:strRef></c:tx>");
  }

  private void numbers(int at, ChartData.Column column) {
    xml.raw("<c:cat><c:strRef>").words("c:f", range(0)).raw("<c:strCache>");
    xml.val("ptCount", data.categories().size());
    for (int i = 0; i < data.categories().size(); i++) {
      xml.raw("<c:pt idx=\"" + i + "\">").words("c:v", data.categories().get(i)).raw("</c:pt>");
    }
    xml.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef>").words("c:f", range(at + 1));
    xml.raw("<c:numCache>").words("c:formatCode", format(column.decimals()));
    xml.val("ptCount", column.values().size());
    List<@Nullable BigDecimal> values = column.values();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        xml.raw("<c:pt idx=\"" + i + "\">").words("c:v", NumberText.plain(value)).raw("</c:pt>");
      }
    }
    xml.raw("</c:numCache></c:numRef></c:val>");
  }

  private void labels(ChartData.Column column, String place, String ground) {
    xml.raw("<c:dLbls><c:numFmt formatCode=\"" + format(column.decimals()));
    xml.raw("\" sourceLinked=\"0\"/>").raw(ground);
    boolean light = !ground.isEmpty() && !ground.contains(GROUND);
    xml.raw(type.text(light ? GROUND : hex(THEME.ink()), light));
    xml.val("dLblPos", place);
    shown(true, false);
    xml.raw("</c:dLbls>");
  }

  /** The target's name and number at the end of its line. */
  private void target(ChartData.Column column) {
    xml.raw("<c:dLbls><c:dLbl>").val("idx", column.values().size() - 1);
    xml.raw("<c:numFmt formatCode=\"" + format(column.decimals()) + "\" sourceLinked=\"0\"/>");
    xml.raw("<c:spPr><a:noFill/></c:spPr>").raw(type.text(hex(THEME.ink()), true));
    xml.val("dLblPos", "t");
    shown(true, true);
    xml.words("c:separator", " ").raw("</c:dLbl>");
    shown(false, false);
    xml.raw("</c:dLbls>");
  }

  private void none() {
    xml.raw("<c:dLbls>");
    shown(false, false);
    xml.raw("</c:dLbls>");
  }

  private void shown(boolean value, boolean series) {
    xml.val("showLegendKey", 0).val("showVal", value ? 1 : 0).val("showCatName", 0);
    xml.val("showSerName", series ? 1 : 0).val("showPercent", 0).val("showBubbleSize", 0);
  }

  private void marker(String symbol, int size, String fill, String edge) {
    xml.raw("<c:marker>").val("symbol", symbol).val("size", size);
    xml.raw("<c:spPr>" + solid(fill) + "<a:ln w=\"15875\">" + solid(edge));
    xml.raw("</a:ln></c:spPr></c:marker>");
  }

  /** What lies behind the number inside a column, so that it can be read over any pattern. */
  private static String label(ChartSeries series) {
    boolean filled = series.mark() == SeriesMark.FILLED;
    return "<c:spPr>" + solid(filled ? hex(THEME.colour(series.look())) : GROUND) + "</c:spPr>";
  }

  private static String shape(ChartSeries series, Look look, boolean provisional) {
    Color colour = THEME.colour(look);
    String edge = "<a:ln w=\"12700\">" + solid(hex(colour)) + "</a:ln>";
    if (series.mark() == SeriesMark.TICK) {
      return "<c:spPr><a:noFill/><a:ln w=\"12700\">"
          + solid(hex(THEME.ink()))
          + "<a:prstDash val=\"sysDash\"/></a:ln></c:spPr>";
    }
    if (series.mark() == SeriesMark.OUTLINED) {
      return "<c:spPr><a:noFill/><a:ln w=\"19050\">" + solid(hex(colour)) + "</a:ln></c:spPr>";
    }
    String over = provisional ? hex(colour) : GROUND;
    String under = hex(provisional ? THEME.mix(colour, PROVISIONAL) : colour);
    String fill =
        switch (look.pattern()) {
          case SOLID -> solid(under);
          case DIAGONAL -> pattern("wdUpDiag", over, under);
          case DOTS -> pattern("pct10", over, under);
        };
    return "<c:spPr>" + fill + edge + "</c:spPr>";
  }

  private static String pattern(String name, String over, String under) {
    return "<a:pattFill prst=\""
        + name
        + "\"><a:fgClr><a:srgbClr val=\""
        + over
        + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\""
        + under
        + "\"/></a:bgClr></a:pattFill>";
  }

  private static String stroke(String colour) {
    return "<a:ln w=\"28575\" cap=\"rnd\">" + solid(colour) + "<a:round/></a:ln>";
  }

  private static String solid(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  static String hex(Color colour) {
    return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
  }

  /** A number format with just the decimals there are. */
  static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private String cell(int column) {
    return sheet + "!$" + letter(column) + "$" + (firstRow + 1);
  }

  private String range(int column) {
    int from = firstRow + 2;
    int to = firstRow + 1 + data.categories().size();
    return sheet + "!$" + letter(column) + "$" + from + ":$" + letter(column) + "$" + to;
  }

  private static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
