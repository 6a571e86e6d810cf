package lantu.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lantu.chart.ChartRenderer;
import lantu.report.Block;
import lantu.report.Chart;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.report.Table;
import lantu.report.office.PackedRows;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes reports as Word files. */
public final class DocxReportWriter implements ReportWriter {
  private final Supplier<ChartRenderer> charts;
  private final Supplier<Optional<byte[]>> template;

  /**
   * Draws what Word has no chart for with the renderer, which is asked for only then.
   *
   * @param template a Word document, gone through the gate, that lends every report its styles,
   *     head and foot; empty for those of the standard
   */
  public DocxReportWriter(Supplier<ChartRenderer> charts, Supplier<Optional<byte[]>> template) {
    this.charts = charts;
    this.template = template;
  }

  /** Writes with the styles, head and foot of the standard. */
  public DocxReportWriter(Supplier<ChartRenderer> charts) {
    this(charts, Optional::empty);
  }

  @Override
  public String format() {
    return "docx";
  }

  @Override
  public void write(Report report, Path file) {
    WholeFile.write(file, out -> write(report, out));
  }

  @Override
  public List<Check> check(Path file) throws IOException {
    return DocxCheck.of(file);
  }

  @Override
  public void tryTemplate(byte[] document) {
    try {
      DocxTemplate.open(document).close();
    } catch (IOException e) {
      throw new Refusal(e, "report.docx.template");
    }
  }

  private void write(Report report, OutputStream out) throws IOException {
    try (XWPFDocument document = empty()) {
      describe(report, document);
      DocxPages pages = new DocxPages(document, report);
      DocxText text = new DocxText(document, pages);
      if (!report.redHead().isEmpty()) {
        text.redHead(report.redHead());
        text.add("Normal", "");
      }
      text.add("Title", String.join(DocxText.NEW_LINE, report.titleLines()));
      report.subtitles().forEach(line -> text.add("Subtitle", line));
      if (!report.dataState().isEmpty()) {
        text.add("DataState", report.dataState());
      }
      DocxContents contents = new DocxContents(headings(report));
      PackedRows rows = new PackedRows();
      for (Block block : report.blocks()) {
        add(block, document, text, pages, contents, rows);
      }
      pages.finish();
      rows.write(document, out);
    }
  }

  private XWPFDocument empty() throws IOException {
    Optional<byte[]> own = template.get();
    if (own.isPresent()) {
      return DocxTemplate.open(own.get());
    }
    XWPFDocument document = new XWPFDocument();
    DocxStyles.addTo(document);
    return document;
  }

  private void add(
      Block block,
      XWPFDocument document,
      DocxText text,
      DocxPages pages,
      DocxContents contents,
      PackedRows rows)
      throws IOException {
    switch (block) {
      case Block.Heading heading ->
          contents.place(text.add("Heading" + heading.level(), heading.text()), heading);
      case Block.Paragraph paragraph -> text.add("BodyText", paragraph.text());
      case Block.Contents listed -> {
        contents.addTo(document, listed.title());
        pages.breakPage();
      }
      case Block.Working _ -> {
        // It stands in the annex.
      }
      case Block.NewPage page -> pages.turn(page.orientation());
      case Table table -> {
        text.caption("Caption", table.label(), table.title());
        if (!table.unitLine().isEmpty()) {
          text.add("UnitLine", table.unitLine());
        }
        new DocxTable(table, pages.textWidth()).addTo(document, rows);
        text.notes(table.notes());
      }
      case Chart chart -> {
        new DocxChart(chart, charts, pages.textWidth()).addTo(document, pages);
        text.caption("FigureCaption", chart.label(), chart.title());
        chart.lines().forEach(line -> text.add("FigureSource", line));
      }
    }
  }

  private static List<Block.Heading> headings(Report report) {
    return report.blocks().stream()
        .flatMap(block -> block instanceof Block.Heading one ? Stream.of(one) : Stream.empty())
        .toList();
  }

  private static void describe(Report report, XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(report.title());
    core.setSubjectProperty(String.join(" ", report.subtitles()));
    core.setCreator("Lantu");
    core.setKeywords(report.mark());
  }
}
