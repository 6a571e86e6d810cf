package lantu.report;

import java.util.List;
import lantu.text.Messages;

/** A page that shows every style that a report has, to be changed in Word and lent to reports. */
public final class StyleSample {
  private static final int LEVELS = 4;

  private StyleSample() {}

  /** The report. */
  public static Report of(Messages messages) {
    ReportBody body = new ReportBody(messages);
    for (int level = 1; level <= LEVELS; level++) {
      body.heading(level, messages.get("report.sample.heading", level));
      body.paragraph(messages.get("report.sample.body"));
    }
    body.table(
        SheetReport.table(
            body.nextTableLabel(),
            new SheetReport.Lines(
                messages.get("report.sample.table"),
                List.of(messages.get("report.sample.head"), messages.get("report.sample.head")),
                List.of(
                    List.of(
                        messages.get("report.sample.cell"), messages.get("report.sample.cell"))))));
    return new Report(
        messages.get("report.sample.file"),
        messages.get("report.sample.title"),
        List.of(messages.get("report.sample.subtitle")),
        "",
        messages.get("report.sample.state"),
        Orientation.PORTRAIT,
        body.blocks());
  }
}
