package lantu.report.docx;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
  private static final byte[] OPENS = "<w:tbl>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CLOSES = "</w:tbl>".getBytes(StandardCharsets.US_ASCII);

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
        withoutTables(new BufferedInputStream(from), to);
        to.closeEntry();
      }
    }
    // The library takes more than a thousand parts for an attack. Files of strangers are counted by
    // the gate before they come to it.
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** Tables stand in no other table here, and their marks in no text, where they are escaped. */
  private static void withoutTables(InputStream from, OutputStream to) throws IOException {
    OutputStream out = new BufferedOutputStream(to);
    boolean inside = false;
    int met = 0;
    for (int read = from.read(); read >= 0; read = from.read()) {
      byte[] mark = inside ? CLOSES : OPENS;
      if (read == mark[met]) {
        met++;
        if (met == mark.length) {
          inside = !inside;
          met = 0;
        }
        continue;
      }
      // A mark's first sign stands nowhere else in it: what was met of it begins no other one.
      boolean begins = read == mark[0];
      if (!inside) {
        out.write(mark, 0, met);
        if (!begins) {
          out.write(read);
        }
      }
      met = begins ? 1 : 0;
    }
    if (!inside) {
      out.write(OPENS, 0, met);
    }
    out.flush();
  }
}
