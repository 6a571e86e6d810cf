package lantu.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lantu.gate.OfficeGate;
import lantu.value.Refusal;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The lines of a Word document: one a paragraph, one a table row. */
final class DocxLines {
  private final List<String> lines = new ArrayList<>();

  private DocxLines() {}

  static List<String> of(byte[] bytes, String name) {
    if (OfficeGate.compound(bytes)) {
      throw new Refusal("exchange.document.compound", name);
    }
    OfficeGate.check(bytes, name);
    DocxLines all = new DocxLines();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      document.getBodyElements().forEach(all::element);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refusal(e, "exchange.document.damaged", name);
    }
    return all.lines;
  }

  private void element(IBodyElement element) {
    switch (element) {
      case XWPFParagraph paragraph -> add(words(paragraph));
      case XWPFTable table -> table.getRows().forEach(this::row);
      case XWPFSDT control -> add(control.getContent().getText());
      default -> {}
    }
  }

  private void row(XWPFTableRow row) {
    List<XWPFTableCell> cells = row.getTableCells();
    if (cells.size() == 1) {
      cells.getFirst().getBodyElements().forEach(this::element);
      return;
    }
    lines.add(
        String.join(
            "\t", cells.stream().map(cell -> cell.getText().replaceAll("\\s+", " ")).toList()));
  }

  /** Without the notes at the foot of the page, which would stand in the middle of a sentence. */
  private static String words(XWPFParagraph paragraph) {
    StringBuilder words = new StringBuilder();
    for (XWPFRun run : paragraph.getRuns()) {
      words.append(run.text());
    }
    return words.toString();
  }

  private void add(String text) {
    lines.addAll(List.of(text.split("\\R", -1)));
  }
}
