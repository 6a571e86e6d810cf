package lantu.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Made-up documents in the formats that offices have. */
public final class Documents {
  private static final float SIZE = 12;
  private static final float LEADING = 20;
  private static final float TOP = 760;
  private static final float LEFT = 60;

  private Documents() {}

  /** A Word document of the lines; one with tabs is a row of a table. */
  public static Path docx(Path file, List<String> lines) {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String line : lines) {
        if (line.contains("\t")) {
          List<String> cells = List.of(line.split("\t", -1));
          XWPFTable table = document.createTable(1, cells.size());
          for (int i = 0; i < cells.size(); i++) {
            table.getRow(0).getCell(i).setText(cells.get(i));
          }
        } else {
          document.createParagraph().createRun().setText(line);
        }
      }
      document.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A PDF of pages of lines, with a running head and a page number; locked with a password or not.
   */
  public static Path pdf(Path file, List<List<String>> pages, String password) {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font =
          PDType0Font.load(document, Path.of("assets/fonts/NotoSansSC_400Regular.ttf").toFile());
      int number = 0;
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, SIZE);
          content.setLeading(LEADING);
          content.newLineAtOffset(LEFT, TOP);
          content.showText("某区规划纲要");
          content.newLine();
          for (String line : lines) {
            content.showText(line);
            content.newLine();
          }
          content.showText("— " + ++number + " —");
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
