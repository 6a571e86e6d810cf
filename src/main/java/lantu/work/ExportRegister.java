package lantu.work;

import java.nio.file.Path;
import java.util.List;
import lantu.job.Progress;
import lantu.plan.Plan;
import lantu.report.RegisterReport;
import lantu.report.ReportExport;
import lantu.text.Messages;

/** Writes the indicator register (指标一览表) of a plan. */
public final class ExportRegister {
  private final ReportExport export;
  private final Messages messages;

  /** Writes with the given export. */
  public ExportRegister(ReportExport export, Messages messages) {
    this.export = export;
    this.messages = messages;
  }

  /** The formats it can be written in, such as {@code docx}. */
  public List<String> formats() {
    return export.formats();
  }

  /** The name that the register's file usually has, with its extension. */
  public String fileName(Plan plan, String format) {
    return RegisterReport.of(plan, messages).fileName() + "." + format;
  }

  /**
   * Writes the register into the files, whose extensions name the formats. Stops between two files
   * if it is asked to; what is written by then is whole and stays.
   *
   * @return the files
   * @throws lantu.value.Refusal if a file cannot be written; it is then as it was
   */
  public List<Path> to(List<Path> files, Plan plan, Progress progress) {
    return ReportFiles.write(export, RegisterReport.of(plan, messages), files, messages, progress);
  }
}
