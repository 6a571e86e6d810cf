package lantu.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes reports in one format. */
public interface ReportWriter {
  /** The format's name, which is also the file's extension: {@code docx}. */
  String format();

  /**
   * Writes the report, whole or not at all: an old file stays as it is until the new one is
   * complete and on disk.
   *
   * @throws lantu.value.Refusal if the folder is missing or the file cannot be written
   */
  void write(Report report, Path file);

  /**
   * Looks a file over that it has written.
   *
   * @return what was looked for; empty where the format has nothing to be looked over
   */
  default List<Check> check(Path file) throws IOException {
    return List.of();
  }

  /**
   * Looks whether a document of this format can lend reports its styles, head and foot.
   *
   * @param document a file that has gone through the gate for files from outside
   * @throws lantu.value.Refusal if it cannot
   */
  default void tryTemplate(byte[] document) {
    throw new UnsupportedOperationException(format());
  }
}
