package lantu;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import lantu.work.Peer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The library behind our workbooks by itself: it opens the same file and saves it again, in this
 * process and with no start of its own. Documents of Word it opens in the square of their rows, so
 * that they are left out.
 */
final class LibraryPeer implements Peer {
  private static final String EXTENSION = ".xlsx";

  private final Path folder;
  private final LongSupplier nanos;

  /** Writes into a folder. */
  LibraryPeer(Path folder, LongSupplier nanos) {
    this.folder = folder;
    this.nanos = nanos;
  }

  @Override
  public String name() {
    return "Apache POI";
  }

  @Override
  public Optional<Long> save(Path file) {
    if (!file.toString().endsWith(EXTENSION)) {
      return Optional.empty();
    }
    long start = nanos.getAsLong();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out =
            Files.newOutputStream(Files.createDirectories(folder).resolve("library.xlsx"))) {
      workbook.write(out);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of((nanos.getAsLong() - start) / 1000);
  }
}
