package lantu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantu.value.Refusal;

/** Writes a report in the formats asked for, under its own name. */
public final class ReportExport {
  private final Map<String, ReportWriter> writers = new LinkedHashMap<>();

  /** An export with the given writers, one for a format. */
  public ReportExport(List<ReportWriter> writers) {
    writers.forEach(writer -> this.writers.put(writer.format(), writer));
  }

  /** The formats it can write. */
  public List<String> formats() {
    return List.copyOf(writers.keySet());
  }

  /**
   * Writes the report into a folder, which is made where it is missing.
   *
   * @param formats names of formats, in any case; each once is enough
   * @return the files, in the order of the formats
   * @throws Refusal {@code report.unknownFormat} before anything is written, {@code
   *     report.noFolder}, or whatever a writer refuses
   */
  public List<Path> export(Report report, List<String> formats, Path folder) {
    Map<String, ReportWriter> chosen = new LinkedHashMap<>();
    for (String name : formats) {
      ReportWriter writer = writer(name);
      chosen.put(writer.format(), writer);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", folder);
    }
    List<Path> files = new ArrayList<>();
    chosen.forEach(
        (format, writer) -> {
          Path file = folder.resolve(report.fileName() + "." + format);
          writer.write(report, file);
          files.add(file);
        });
    return files;
  }

  /**
   * Writes the report in one format to just the file named.
   *
   * @throws Refusal {@code report.unknownFormat}, or whatever the writer refuses
   */
  public void write(Report report, String format, Path file) {
    writer(format).write(report, file);
  }

  /**
   * Looks a written file over, by the writer that its extension names.
   *
   * @throws Refusal {@code report.notChecked} if it cannot be opened again
   */
  public List<Check> check(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return writer(name.substring(name.lastIndexOf('.') + 1)).check(file);
    } catch (IOException e) {
      throw new Refusal(e, "report.notChecked", file);
    }
  }

  /**
   * Looks whether a document can lend the reports of a format its styles, head and foot.
   *
   * @param document a file that has gone through the gate for files from outside
   * @throws Refusal if it cannot
   */
  public void tryTemplate(String format, byte[] document) {
    writer(format).tryTemplate(document);
  }

  private ReportWriter writer(String name) {
    ReportWriter writer = writers.get(name.strip().toLowerCase(Locale.ROOT));
    if (writer == null) {
      throw new Refusal("report.unknownFormat", name, String.join(", ", formats()));
    }
    return writer;
  }
}
