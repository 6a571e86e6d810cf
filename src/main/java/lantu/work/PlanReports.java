package lantu.work;

import java.nio.file.Path;
import java.time.ZoneId;
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

  /**
   * The report.
   *
   * @param cutOff the day that is judged, where the report is of a day; the final report judges at
   *     the end of the period
   */
  public static Report report(
      Plan plan, ReportName name, CutOff cutOff, EntryDates dates, Messages messages, ZoneId zone) {
    return switch (name) {
      case REGISTER -> RegisterReport.of(plan, messages);
      case ANNUAL -> judged(plan, ReportKind.ANNUAL, cutOff, dates, messages, zone);
      case MIDTERM -> judged(plan, ReportKind.MIDTERM, cutOff, dates, messages, zone);
      case FINAL ->
          judged(
              plan,
              ReportKind.FINAL,
              CutOff.endOf(plan.profile().period().last()),
              dates,
              messages,
              zone);
    };
  }

  private static Report judged(
      Plan plan, ReportKind kind, CutOff cutOff, EntryDates dates, Messages messages, ZoneId zone) {
    return AssessmentReport.of(
        plan, Assessment.of(plan, cutOff, dates), Findings.of(plan, dates), kind, messages, zone);
  }

  /** The report line by line. */
  public List<PreviewLine> preview(Plan plan, ReportName name, CutOff cutOff, EntryDates dates) {
    return ReportPreview.of(report(plan, name, cutOff, dates, messages, zone));
  }

  /** The files that writing would make in the folder, in the order of the formats. */
  public List<Path> files(
      Plan plan,
      ReportName name,
      CutOff cutOff,
      EntryDates dates,
      List<String> formats,
      Path folder) {
    String file = report(plan, name, cutOff, dates, messages, zone).fileName();
    return formats.stream().map(format -> folder.resolve(file + "." + format)).toList();
  }

  /**
   * Writes the files, whose extensions name the formats. Stops between two files if it is asked to;
   * what is written by then is whole and stays.
   *
   * @return the files
   * @throws lantu.value.Refusal if a file cannot be written; it is then as it was
   */
  public List<Path> write(
      Plan plan,
      ReportName name,
      CutOff cutOff,
      EntryDates dates,
      List<Path> files,
      Progress progress) {
    return ReportFiles.write(
        export, report(plan, name, cutOff, dates, messages, zone), files, messages, progress);
  }
}
