package lantu.work;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.job.Progress;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.report.AssessmentReport;
import lantu.report.RegisterReport;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportKind;
import lantu.text.Messages;

/** Makes, shows and writes the reports on a plan. */
public final class PlanReports {
  private final ReportExport export;
  private final Messages messages;
  private final ZoneId zone;

  /** Writes with the given export; days of entry are told in the zone. */
  public PlanReports(ReportExport export, Messages messages, ZoneId zone) {
    this.export = export;
    this.messages = messages;
    this.zone = zone;
  }

  /** The formats it can write, such as {@code docx}. */
  public List<String> formats() {
    return export.formats();
  }

  /** The report. */
  public static Report report(
      Plan plan, ReportChoice choice, EntryDates dates, Messages messages, ZoneId zone) {
    return switch (choice.name()) {
      case REGISTER -> RegisterReport.of(plan, messages);
      case ANNUAL, MIDTERM, FINAL ->
          AssessmentReport.of(
              plan,
              Assessment.of(plan, cutOff(plan, choice), dates),
              Findings.of(plan, dates),
              kind(choice.name()),
              messages,
              zone);
    };
  }

  /** The report line by line. */
  public List<PreviewLine> preview(Plan plan, ReportChoice choice, EntryDates dates) {
    return ReportPreview.of(report(plan, choice, dates, messages, zone));
  }

  /** The name that the report's file usually has, with its extension. */
  public String fileName(Plan plan, ReportChoice choice, String format) {
    String name =
        choice.name() == ReportName.REGISTER
            ? RegisterReport.fileName(plan, messages)
            : AssessmentReport.fileName(plan, kind(choice.name()), cutOff(plan, choice), messages);
    return name + "." + format;
  }

  /**
   * Writes the files, whose extensions name the formats. Stops between two files if it is asked to;
   * what is written by then is whole and stays.
   *
   * @return the files
   * @throws lantu.value.Refusal if a file cannot be written; it is then as it was
   */
  public List<Path> write(
      Plan plan, ReportChoice choice, EntryDates dates, List<Path> files, Progress progress) {
    Report report = report(plan, choice, dates, messages, zone);
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

  /** The final report judges at the end of the period. */
  private static CutOff cutOff(Plan plan, ReportChoice choice) {
    return choice.name() == ReportName.FINAL
        ? CutOff.endOf(plan.profile().period().last())
        : choice.cutOff();
  }

  private static ReportKind kind(ReportName name) {
    return switch (name) {
      case ANNUAL -> ReportKind.ANNUAL;
      case MIDTERM -> ReportKind.MIDTERM;
      case FINAL -> ReportKind.FINAL;
      case REGISTER -> throw new IllegalArgumentException("the register judges nothing");
    };
  }
}
