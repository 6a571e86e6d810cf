package lantu.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.exchange.document.DocumentFile;
import lantu.exchange.document.Fit;
import lantu.exchange.document.MatchHeadings;
import lantu.exchange.document.OutlineMatch;
import lantu.exchange.document.SectionMatch;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.value.Refusal;

/**
 * 载入全文: the sections of a plan get their full text from the office's own copy of the document. It
 * is shown first what matches; the edit made of that is one step.
 */
public final class AttachText {
  /** The longest name of a file that is kept. */
  private static final int LONGEST_NAME = 200;

  private AttachText() {}

  /** How files end that can be read, without the dot. */
  public static List<String> extensions() {
    return DocumentFile.EXTENSIONS;
  }

  /**
   * What a document would bring.
   *
   * @throws Refusal with what is wrong with the file and what to do; nothing has happened
   */
  public static TextPreview preview(Plan plan, Path file) {
    String name = String.valueOf(file.getFileName());
    OutlineMatch match = MatchHeadings.of(plan.outline(), DocumentFile.read(file), name);
    String origin = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    List<TextPreview.Row> rows = new ArrayList<>();
    int before = 0;
    for (SectionMatch one : match.sections()) {
      Section section = plan.outline().section(one.section()).orElseThrow();
      rows.add(row(plan, section, one, origin, before));
      before = one.text().isEmpty() ? before : section.number();
    }
    return new TextPreview(name, rows, match.left());
  }

  private static TextPreview.Row row(
      Plan plan, Section section, SectionMatch match, String origin, int before) {
    Optional<SectionText> had = plan.text(section.number());
    boolean missing = match.fit() == Fit.MISSING;
    SectionText text =
        match.text().isBlank() ? null : new SectionText(section.number(), match.text(), origin);
    TextPreview.Outcome outcome;
    if (text == null) {
      outcome = missing ? TextPreview.Outcome.MISSING : TextPreview.Outcome.EMPTY;
    } else if (had.isEmpty()) {
      outcome = TextPreview.Outcome.NEW;
    } else {
      boolean same = had.get().text().equals(text.text());
      outcome = same ? TextPreview.Outcome.SAME : TextPreview.Outcome.REPLACED;
    }
    return new TextPreview.Row(
        section.number(),
        section.title(),
        outcome,
        match.fit() == Fit.SIMILAR ? match.heading() : "",
        missing ? before : 0,
        text);
  }

  /**
   * The edit that keeps what was shown.
   *
   * @param plan the plan as it is now
   * @throws Refusal {@code work.text.nothing} if it would change nothing
   */
  public static Edit edit(Plan plan, TextPreview preview) {
    List<Edit> edits = new ArrayList<>();
    for (TextPreview.Row row : preview.rows()) {
      if (row.changes()) {
        edits.add(
            new Edit.SetText(row.section(), plan.text(row.section()).orElse(null), row.text()));
      }
    }
    if (edits.isEmpty()) {
      throw new Refusal("work.text.nothing", preview.file());
    }
    return Edit.of(edits);
  }
}
