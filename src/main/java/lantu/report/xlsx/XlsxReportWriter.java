package lantu.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lantu.chart.ChartRenderer;
import lantu.report.Block;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.report.office.PackedRows;
import lantu.value.WholeFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports as Excel workbooks, a sheet for every section. */
public final class XlsxReportWriter implements ReportWriter {
  private static final int LONGEST_NAME = 31;

  private final Supplier<ChartRenderer> charts;

  /** Draws what Excel has no chart for with the renderer, which is asked for only then. */
  public XlsxReportWriter(Supplier<ChartRenderer> charts) {
    this.charts = charts;
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(Report report, Path file) {
    WholeFile.write(file, out -> write(report, out));
  }

  private record Section(String name, List<Block> blocks) {}

  private void write(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(report, workbook);
      XlsxStyles styles = new XlsxStyles(workbook);
      PackedRows rows = new PackedRows();
      for (Section section : sections(report)) {
        new XlsxSection(sheet(workbook, section.name()), rows, report, styles, charts)
            .write(section.blocks());
      }
      rows.write(workbook, out);
    }
  }

  /** From one heading of the first level to the next; what stands before the first goes with it. */
  private static List<Section> sections(Report report) {
    List<Section> sections = new ArrayList<>();
    String name = report.title();
    List<Block> blocks = new ArrayList<>();
    boolean begun = false;
    for (Block block : report.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        if (begun) {
          sections.add(new Section(name, List.copyOf(blocks)));
          blocks.clear();
        }
        begun = true;
        name = heading.text();
      }
      blocks.add(block);
    }
    sections.add(new Section(name, blocks));
    return sections;
  }

  /** A new sheet; where its name is taken a number tells it apart. */
  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    for (int copy = 2; workbook.getSheet(safe) != null; copy++) {
      String end = "-" + copy;
      String start = name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length()));
      safe = WorkbookUtil.createSafeSheetName(start + end);
    }
    return workbook.createSheet(safe);
  }

  private static void describe(Report report, XSSFWorkbook workbook) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(report.title());
    core.setSubjectProperty(String.join(" ", report.subtitles()));
    core.setCreator("Lantu");
    core.setKeywords(report.mark());
  }
}
