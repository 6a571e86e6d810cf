package lantu.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lantu.BesideWindows;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideWindows
class UntabledTest {
  @TempDir private Path folder;

  @Test
  void aReportWithHundredsOfChartsIsOpenedToBeChecked() throws IOException {
    Path small = folder.resolve("small.docx");
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(small)) {
      document.createParagraph().createRun().setText("一段文字");
      document.createTable().getRow(0).getCell(0).setText("表里的字");
      document.createParagraph().createRun().setText("<w:tbl>表后</w:tbl>");
      document.write(out);
    }
    Path large = folder.resolve("large.docx");
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(small));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(large))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      for (int i = 0; i < 3000; i++) {
        to.putNextEntry(new ZipEntry("word/charts/part%d.xml".formatted(i)));
        to.write("<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }

    try (XWPFDocument opened = Untabled.open(large)) {
      assertThat(opened.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("一段文字", "<w:tbl>表后</w:tbl>");
      assertThat(opened.getTables()).isEmpty();
    }
  }
}
