package lantu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.job.Progress;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.text.Messages;

/** Writes one report into several files and tells how far it is. */
final class ReportFiles {
  private ReportFiles() {}

  /** Writes the files in turn; stops between two if it is asked to. */
  static List<Path> write(
      ReportExport export, Report report, List<Path> files, Messages messages, Progress progress) {
    List<Path> written = new ArrayList<>();
    for (Path file : files) {
      progress.stopIfCancelled();
      String name = String.valueOf(file.getFileName());
      progress.report(written.size(), files.size(), messages.get("work.writing", name));
      export.write(report, name.substring(name.lastIndexOf('.') + 1), file);
      written.add(file);
    }
    progress.report(written.size(), files.size(), messages.get("work.written"));
    return written;
  }
}
