package lantu.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTable;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.chart.file.ChartSize;
import lantu.report.Cell;
import lantu.report.Chart;
import lantu.report.office.ChartData;
import lantu.report.office.ChartType;
import lantu.report.office.NativeChart;
import lantu.text.NumberText;
import lantu.value.Unit;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One chart on its sheet, over the table of its numbers, which it is drawn from. */
final class XlsxChart {
  private static final int ROWS = 20;
  private static final float ROW_HEIGHT = 16.5f;
  private static final int WIDEST = 100;

  /** A half-width character, in points. */
  private static final double CHARACTER = 5.4;

  private static final int NAME_WIDTH = 14;
  private static final int NUMBER_WIDTH = 12;

  private final XSSFSheet sheet;
  private final XlsxStyles styles;
  private final XlsxText text;
  private final Supplier<ChartRenderer> renderer;

  XlsxChart(XSSFSheet sheet, XlsxStyles styles, XlsxText text, Supplier<ChartRenderer> renderer) {
    this.sheet = sheet;
    this.styles = styles;
    this.text = text;
    this.renderer = renderer;
  }

  /** The widths that its table of numbers wants. */
  static List<Integer> widths(Chart chart) {
    if (chart.model().timeline() != null) {
      return List.of(NAME_WIDTH);
    }
    List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
    int columns = chart.model().table().headers().size();
    while (widths.size() < columns) {
      widths.add(NUMBER_WIDTH);
    }
    return widths;
  }

  /** The room that it takes with its numbers and lines, in points. */
  float height(Chart chart) {
    int numbers = chart.model().table().rows().size() + 1;
    return (ROWS + (chart.model().timeline() == null ? numbers : 0) + chart.lines().size() + 1)
        * ROW_HEIGHT;
  }

  void write(Chart chart, List<Integer> widths) throws IOException {
    text.line(XlsxStyles.Kind.CAPTION, chart.title());
    int top = text.rows().next();
    int rows = rows(chart, widths);
    for (int i = 0; i < rows; i++) {
      text.rows().add().setHeightInPoints(ROW_HEIGHT);
    }
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns(widths), top + rows);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    if (ChartData.drawable(chart.model())) {
      int head = numbers(ChartData.of(chart.model()), Unit.of(chart.model().unit()), widths);
      new NativeChart(chart.model(), ChartType.PAGE)
          .draw(drawing.createChart(anchor), sheet.getSheetName(), head);
    } else {
      drawing.createPicture(anchor, picture(chart));
      if (chart.model().timeline() == null) {
        words(chart.model().table());
      }
    }
    chart.lines().forEach(line -> text.line(XlsxStyles.Kind.NOTE, line));
  }

  /** A picture keeps its proportions. */
  private int rows(Chart chart, List<Integer> widths) {
    if (ChartData.drawable(chart.model())) {
      return ROWS;
    }
    int across = widths.subList(0, columns(widths)).stream().mapToInt(w -> w + 1).sum();
    double width = across * CHARACTER;
    return (int) Math.ceil(pictureHeight(chart) * width / ChartSize.PAGE.width() / ROW_HEIGHT);
  }

  private int pictureHeight(Chart chart) {
    ChartSize page = ChartSize.PAGE;
    return (int) Math.ceil(renderer.get().height(chart.model(), page.width(), page.height()));
  }

  /** As many columns as a chart can use; a very wide sheet is not filled. */
  private static int columns(List<Integer> widths) {
    int sum = 0;
    int columns = 0;
    for (int width : widths) {
      sum += width;
      if (columns > 0 && sum > WIDEST) {
        break;
      }
      columns++;
    }
    return columns;
  }

  private int numbers(ChartData data, Unit unit, List<Integer> widths) {
    int head = text.rows().next();
    XSSFRow heads = text.rows().add();
    put(heads, 0, XlsxStyles.Kind.HEAD, data.label());
    int lines = 1;
    for (int column = 0; column < data.columns().size(); column++) {
      String name = data.columns().get(column).name();
      put(heads, column + 1, XlsxStyles.Kind.HEAD, name);
      int room = column + 1 < widths.size() ? widths.get(column + 1) : NUMBER_WIDTH;
      lines = Math.max(lines, XlsxText.lines(name, room));
    }
    heads.setHeightInPoints(ROW_HEIGHT * lines);
    for (int i = 0; i < data.categories().size(); i++) {
      XSSFRow row = text.rows().add();
      put(row, 0, XlsxStyles.Kind.BODY, data.categories().get(i));
      for (int column = 0; column < data.columns().size(); column++) {
        BigDecimal value = data.columns().get(column).values().get(i);
        if (value == null) {
          put(row, column + 1, XlsxStyles.Kind.BODY, "");
        } else {
          XSSFCell cell = row.createCell(column + 1);
          String format = XlsxFormat.of(new Cell.Decimal(value, unit, ""));
          cell.setCellStyle(styles.number(HorizontalAlignment.CENTER, format));
          cell.setCellValue(0);
          // The digits themselves, not those of a binary fraction near them.
          cell.getCTCell().setV(NumberText.plain(value));
        }
      }
    }
    return head;
  }

  private void words(ChartTable table) {
    XSSFRow heads = text.rows().add();
    for (int column = 0; column < table.headers().size(); column++) {
      put(heads, column, XlsxStyles.Kind.HEAD, table.headers().get(column));
    }
    for (List<String> cells : table.rows()) {
      XSSFRow row = text.rows().add();
      for (int column = 0; column < cells.size(); column++) {
        put(row, column, XlsxStyles.Kind.BODY, cells.get(column));
      }
    }
  }

  private void put(XSSFRow row, int column, XlsxStyles.Kind kind, String words) {
    text.put(row, column, kind, HorizontalAlignment.CENTER, words);
  }

  private int picture(Chart chart) throws IOException {
    ChartRenderer drawing = renderer.get();
    ChartSize page = ChartSize.PAGE;
    int height = pictureHeight(chart);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    new ChartFile(drawing)
        .write(chart.model(), "png", new ChartSize(page.width(), height), ChartTheme.LIGHT, png);
    return sheet.getWorkbook().addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
  }
}
