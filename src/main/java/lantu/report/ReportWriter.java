package lantu.report;

import java.nio.file.Path;

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
}
