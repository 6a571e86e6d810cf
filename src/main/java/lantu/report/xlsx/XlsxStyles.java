package lantu.report.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once. */
final class XlsxStyles {
  /** What a cell is; every kind has one font and frame. */
  enum Kind {
    TITLE("方正小标宋简体", 18, HorizontalAlignment.CENTER, false),
    SUBTITLE("楷体", 12, HorizontalAlignment.CENTER, false),
    MARK("黑体", 12, HorizontalAlignment.LEFT, false),
    HEADING("黑体", 12, HorizontalAlignment.LEFT, false),
    CAPTION("黑体", 11, HorizontalAlignment.CENTER, false),
    UNIT("宋体", 10, HorizontalAlignment.RIGHT, false),
    HEAD("黑体", 11, HorizontalAlignment.CENTER, true),
    BAND("黑体", 11, HorizontalAlignment.LEFT, true),
    BODY("宋体", 11, HorizontalAlignment.LEFT, true),
    NOTE("宋体", 10, HorizontalAlignment.LEFT, false);

    private final String font;
    private final int points;
    private final HorizontalAlignment align;
    private final boolean framed;

    Kind(String font, int points, HorizontalAlignment align, boolean framed) {
      this.font = font;
      this.points = points;
      this.align = align;
      this.framed = framed;
    }

    HorizontalAlignment align() {
      return align;
    }

    int points() {
      return points;
    }
  }

  private static final byte[] HEAD_FILL = {(byte) 0xFF, (byte) 0xF6, (byte) 0xF8, (byte) 0xFA};

  private record Key(Kind kind, HorizontalAlignment align, String format, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Kind, XSSFFont> fonts = new HashMap<>();
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

  XlsxStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont first = workbook.getFontAt(0);
    first.setFontName(Kind.BODY.font);
    first.setFontHeightInPoints((short) Kind.BODY.points);
  }

  /**
   * The style of words. Words that a spreadsheet could take for a formula are marked as text by the
   * quote prefix, as if typed with an apostrophe.
   */
  XSSFCellStyle words(Kind kind, HorizontalAlignment align, String words) {
    boolean quoted = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return style(new Key(kind, align, "@", quoted));
  }

  /** The style of a number in a table's body. */
  XSSFCellStyle number(HorizontalAlignment align, String format) {
    return style(new Key(Kind.BODY, align, format, false));
  }

  private XSSFCellStyle style(Key key) {
    return styles.computeIfAbsent(key, this::create);
  }

  private XSSFCellStyle create(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(key.kind, this::font));
    style.setAlignment(key.align);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    if (key.align == HorizontalAlignment.RIGHT) {
      style.setIndention((short) 1);
    }
    style.setDataFormat(workbook.createDataFormat().getFormat(key.format));
    style.setQuotePrefixed(key.quoted);
    if (key.kind.framed) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (key.kind == Kind.HEAD || key.kind == Kind.BAND) {
      style.setFillForegroundColor(new XSSFColor(HEAD_FILL, new DefaultIndexedColorMap()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private XSSFFont font(Kind kind) {
    XSSFFont font = workbook.createFont();
    font.setFontName(kind.font);
    font.setFontHeightInPoints((short) kind.points);
    return font;
  }
}
