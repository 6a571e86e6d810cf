package lantu.report.office;

import java.util.Locale;

/**
 * The type of a native chart.
 *
 * @param font the typeface of all its words
 * @param title size of its title in points
 * @param body size of everything else in points
 */
public record ChartType(String font, int title, int body) {
  /** Small, for a page. */
  public static final ChartType PAGE = new ChartType("宋体", 10, 8);

  /** Large, for a slide. */
  public static final ChartType SLIDE = new ChartType("微软雅黑", 16, 12);

  private static final String INK = "1B1F24";

  /** Run properties; {@code tag} is a:defRPr or a:rPr. */
  String run(String tag, int points, boolean bold, String colour) {
    return String.format(
        Locale.ROOT,
        "<%1$s lang=\"zh-CN\" sz=\"%2$d\" b=\"%3$d\"><a:solidFill><a:srgbClr val=\"%4$s\"/>"
            + "</a:solidFill><a:latin typeface=\"%5$s\"/><a:ea typeface=\"%5$s\"/>"
            + "<a:cs typeface=\"%5$s\"/></%1$s>",
        tag,
        points * 100,
        bold ? 1 : 0,
        colour,
        font);
  }

  /** The text properties of a part of the chart. */
  String text(String colour, boolean bold) {
    return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>"
        + run("a:defRPr", body, bold, colour)
        + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
  }

  String text() {
    return text(INK, false);
  }

  /** A paragraph of the title. */
  String paragraph(String words, boolean main) {
    return "<a:p><a:pPr>"
        + run("a:defRPr", main ? title : body, main, INK)
        + "</a:pPr><a:r>"
        + run("a:rPr", main ? title : body, main, INK)
        + "<a:t>"
        + Xml.escaped(words)
        + "</a:t></a:r></a:p>";
  }
}
