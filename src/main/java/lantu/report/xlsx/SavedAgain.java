package lantu.report.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The library behind our workbooks by itself, for comparing what our own work costs. */
public final class SavedAgain {
  private SavedAgain() {}

  /** Opens a workbook and saves it again as another file. */
  public static void by(Path file, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(to)) {
      workbook.write(out);
    }
  }
}
