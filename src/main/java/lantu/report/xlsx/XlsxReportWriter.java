package lantu.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.report.Block;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.report.Table;
import lantu.value.WholeFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes reports as Excel workbooks. Every table has its sheet, named by the heading above it; the
 * paragraphs before a table stand under it, so that its frozen head stays small.
 */
public final class XlsxReportWriter implements ReportWriter {
  private static final int LONGEST_NAME = 31;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public void write(Report report, Path file) {
    WholeFile.write(file, out -> write(report, out));
  }

  private static void write(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(report, workbook);
      XlsxStyles styles = new XlsxStyles(workbook);
      String name = report.title();
      boolean inSection = false;
      List<String> words = new ArrayList<>();
      for (Block block : report.blocks()) {
        switch (block) {
          case Block.Heading heading -> {
            if (heading.level() > 1) {
              words.add(heading.text());
            } else {
              // What stands before the first section goes with it, what ends a section does not.
              if (inSection && !words.isEmpty()) {
                new XlsxText(sheet(workbook, name, ""), report, styles).write(words);
                words.clear();
              }
              inSection = true;
              name = heading.text();
            }
          }
          case Block.Paragraph paragraph -> words.add(paragraph.text());
          case Block.NewPage _ -> {
            // A sheet has its own pages.
          }
          case Table table -> {
            new XlsxTable(sheet(workbook, name, table.label()), report, styles).write(table, words);
            words.clear();
          }
        }
      }
      if (!words.isEmpty()) {
        new XlsxText(sheet(workbook, name, ""), report, styles).write(words);
      }
      workbook.write(out);
    }
  }

  /** A new sheet; where its name is taken the label tells it apart. */
  private static XSSFSheet sheet(XSSFWorkbook workbook, String name, String label) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    for (int copy = 1; workbook.getSheet(safe) != null; copy++) {
      String end = " " + (copy == 1 ? label : label + "-" + copy);
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
