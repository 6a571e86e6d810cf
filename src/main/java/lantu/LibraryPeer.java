package lantu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import lantu.report.xlsx.SavedAgain;
import lantu.work.Peer;

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
    try {
      SavedAgain.by(file, Files.createDirectories(folder).resolve("library.xlsx"));
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of((nanos.getAsLong() - start) / 1000);
  }
}
