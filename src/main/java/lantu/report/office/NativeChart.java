package lantu.report.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartTheme;
import lantu.text.NumberText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/** A chart of the house as one that an office program draws and lets the reader edit. */
public final class NativeChart {
  private static final String OPEN =
      "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
  private static final int CATEGORIES = 11_111_111;
  private static final int VALUES = 22_222_222;

  private final ChartModel model;
  private final ChartData data;
  private final ChartType type;
  private final boolean titled;

  /**
   * A chart.
   *
   * @param model one that {@link ChartData#drawable} holds for
   * @param type of its words
   */
  public NativeChart(ChartModel model, ChartType type) {
    this(model, type, true);
  }

  /**
   * A chart whose message may already stand above it.
   *
   * @param titled whether it says its message itself
   */
  public NativeChart(ChartModel model, ChartType type, boolean titled) {
    this.titled = titled;
    this.model = model;
    this.data = ChartData.of(model);
    this.type = type;
  }

  /** Draws it into an empty chart, with its numbers in the workbook that the chart carries. */
  public void drawWithNumbers(XDDFChart chart) throws IOException {
    try {
      XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
      writeNumbers(sheet);
      draw(chart, sheet.getSheetName(), 0);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /**
   * Draws it into an empty chart.
   *
   * @param sheet the sheet that has its numbers from the first column on
   * @param firstRow the row of the column heads there, from 0
   */
  public void draw(XDDFChart chart, String sheet, int firstRow) throws IOException {
    try {
      String quoted = "'" + sheet.replace("'", "''") + "'";
      chart
          .getCTChartSpace()
          .set(ChartSpaceDocument.Factory.parse(xml(quoted, firstRow)).getChartSpace());
    } catch (XmlException e) {
      throw new IOException(e);
    }
  }

  private void writeNumbers(XSSFSheet sheet) {
    XSSFRow head = sheet.createRow(0);
    head.createCell(0).setCellValue(data.label());
    for (int column = 0; column < data.columns().size(); column++) {
      head.createCell(column + 1).setCellValue(data.columns().get(column).name());
    }
    for (int i = 0; i < data.categories().size(); i++) {
      XSSFRow row = sheet.createRow(i + 1);
      row.createCell(0).setCellValue(data.categories().get(i));
      for (int column = 0; column < data.columns().size(); column++) {
        BigDecimal value = data.columns().get(column).values().get(i);
        if (value != null) {
          XSSFCell cell = row.createCell(column + 1);
          cell.setCellValue(0);
          // The digits themselves, not those of a binary fraction near them.
          cell.getCTCell().setV(NumberText.plain(value));
        }
      }
    }
  }

  private String xml(String sheet, int firstRow) {
    Xml xml = new Xml().raw(OPEN).val("date1904", 0).val("roundedCorners", 0).raw("<c:chart>");
    title(xml);
    xml.val("autoTitleDeleted", 0).raw("<c:plotArea><c:layout/>");
    SeriesXml series = new SeriesXml(xml, model, data, type, sheet, firstRow);
    List<Integer> bars = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    boolean lying = model.form() == ChartForm.BULLET;
    for (int at = 0; at < data.columns().size(); at++) {
      // A line cannot cross lying bars, so a schedule is a bar there too, of its edge alone.
      (lying || data.columns().get(at).bar() ? bars : lines).add(at);
    }
    if (!bars.isEmpty()) {
      boolean stacked = model.form() == ChartForm.STACKED_COLUMNS;
      xml.raw("<c:barChart>").val("barDir", lying ? "bar" : "col");
      xml.val("grouping", stacked ? "stacked" : "clustered").val("varyColors", 0);
      bars.forEach(series::bar);
      xml.val("gapWidth", 70).val("overlap", stacked || lying ? 100 : -10);
      xml.val("axId", CATEGORIES).val("axId", VALUES).raw("</c:barChart>");
    }
    if (!lines.isEmpty()) {
      xml.raw("<c:lineChart>").val("grouping", "standard").val("varyColors", 0);
      lines.forEach(series::line);
      xml.val("marker", 1).val("axId", CATEGORIES).val("axId", VALUES).raw("</c:lineChart>");
    }
    categories(xml, lying);
    values(xml, lying);
    xml.raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
    if (data.columns().size() > 1) {
      xml.raw("<c:legend>").val("legendPos", "b").val("overlay", 0);
      xml.raw(type.text()).raw("</c:legend>");
    }
    xml.val("plotVisOnly", 1).val("dispBlanksAs", "gap").raw("</c:chart>");
    xml.raw("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>");
    xml.raw("<a:ln><a:noFill/></a:ln></c:spPr>").raw(type.text());
    return xml.raw("</c:chartSpace>").toString();
  }

  /** A column is as long as its value only where the axis begins at zero. */
  private boolean fromZero() {
    return data.columns().stream().anyMatch(ChartData.Column::bar)
        && model.values().allMatch(value -> value.signum() >= 0);
  }

  /** The message, below it unit and source, and what the whole chart must carry. */
  private void title(Xml xml) {
    String mark = String.join(" ", model.marks());
    String subtitle = mark.isEmpty() ? model.subtitle() : mark + "　" + model.subtitle();
    xml.raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>");
    if (titled) {
      xml.raw(type.paragraph(model.title(), true));
    }
    xml.raw(type.paragraph(subtitle, false));
    xml.raw("</c:rich></c:tx>").val("overlay", 0).raw("</c:title>");
  }

  private void categories(Xml xml, boolean lying) {
    xml.raw("<c:catAx>").val("axId", CATEGORIES);
    xml.raw("<c:scaling>").val("orientation", lying ? "maxMin" : "minMax").raw("</c:scaling>");
    xml.val("delete", 0).val("axPos", lying ? "l" : "b");
    xml.raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.val("majorTickMark", "none").val("minorTickMark", "none").val("tickLblPos", "low");
    xml.raw("<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"");
    xml.raw(SeriesXml.hex(ChartTheme.LIGHT.muted()));
    xml.raw("\"/></a:solidFill></a:ln></c:spPr>").raw(type.text());
    xml.val("crossAx", VALUES).val("crosses", "autoZero").val("auto", 0);
    xml.val("lblAlgn", "ctr").val("lblOffset", 100).val("noMultiLvlLbl", 1).raw("</c:catAx>");
  }

  private void values(Xml xml, boolean lying) {
    String line = "<a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"";
    xml.raw("<c:valAx>").val("axId", VALUES);
    xml.raw("<c:scaling>").val("orientation", "minMax");
    if (fromZero()) {
      xml.val("min", 0);
    }
    xml.raw("</c:scaling>").val("delete", 0).val("axPos", lying ? "b" : "l");
    xml.raw("<c:majorGridlines><c:spPr>").raw(line);
    xml.raw(SeriesXml.hex(ChartTheme.LIGHT.grid()));
    xml.raw("\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
    xml.raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.val("majorTickMark", "none").val("minorTickMark", "none").val("tickLblPos", "nextTo");
    xml.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>").raw(type.text());
    xml.val("crossAx", CATEGORIES).val("crosses", lying ? "max" : "autoZero");
    xml.val("crossBetween", "between").raw("</c:valAx>");
  }
}
