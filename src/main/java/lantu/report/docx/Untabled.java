package lantu.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A written document without its tables. The library looks for every row of a table from its first
 * one on, so that opening a long table takes as its square; what stands in tables is of no concern
 * where paragraphs are looked over.
 */
final class Untabled {
  private static final String BODY = "word/document.xml";
  private static final String OPENS = "<w:tbl>";
  private static final String CLOSES = "</w:tbl>";

  /** A chart has three, and a long report hundreds of charts. */
  private static final int MOST_PARTS = 100_000;

  private Untabled() {}

  /** Opens a document that this program has written. */
  static XWPFDocument open(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      to.setLevel(1);
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(BODY)) {
          String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
          to.write(withoutTables(xml).getBytes(StandardCharsets.UTF_8));
        } else {
          from.transferTo(to);
        }
        to.closeEntry();
      }
    }
    // The library takes more than a thousand parts for an attack. Files of strangers are counted by
    // the gate before they come to it.
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** Tables stand in no other table here, and their marks in no text, where they are escaped. */
  private static String withoutTables(String xml) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int at = xml.indexOf(OPENS); at >= 0; at = xml.indexOf(OPENS, from)) {
      left.append(xml, from, at);
      int end = xml.indexOf(CLOSES, at);
      from = end < 0 ? xml.length() : end + CLOSES.length();
    }
    return left.append(xml, from, xml.length()).toString();
  }
}
