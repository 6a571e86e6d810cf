package lantu.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
  /** An encrypted document and one of before 2007 begin with this. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final int MOST_PARTS = 5_000;
  private static final long MOST_INFLATED = 200L * 1024 * 1024;

  private final List<String> lines = new ArrayList<>();

  private DocxLines() {}

  static List<String> of(byte[] bytes, String name) {
    if (Arrays.equals(Arrays.copyOf(bytes, COMPOUND.length), COMPOUND)) {
      throw new Refusal("exchange.document.compound", name);
    }
    refuseBombs(bytes, name);
    DocxLines all = new DocxLines();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      document.getBodyElements().forEach(all::element);
    } catch (IOException | RuntimeException e) {
      throw new Refusal(e, "exchange.document.damaged", name);
    }
    return all.lines;
  }

  /** Counts what the parts inflate to before anything is made of them. */
  private static void refuseBombs(byte[] bytes, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      byte[] some = new byte[64 * 1024];
      long inflated = 0;
      int parts = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts++;
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
          inflated += read;
          if (inflated > MOST_INFLATED || parts > MOST_PARTS) {
            throw new Refusal("exchange.document.large", name, DocumentFile.LARGEST);
          }
        }
      }
    } catch (IOException e) {
      throw new Refusal(e, "exchange.document.damaged", name);
    }
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
