package lantu.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.edit.JournalEntry;
import lantu.edition.Edition;
import lantu.edition.EditionStore;
import lantu.edition.Rewrite;
import lantu.job.Progress;
import lantu.plan.Area;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.AssessmentReport;
import lantu.report.BriefReport;
import lantu.report.ChangesReport;
import lantu.report.ProjectsReport;
import lantu.report.RegisterReport;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportKind;
import lantu.report.ReportSetting;
import lantu.report.StyleSample;
import lantu.report.ZoneReport;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes, shows and writes the reports on a plan. */
public final class PlanReports {
  private final ReportExport export;
  private static final String WORD = "docx";
  private static final int LONGEST_TEXT = 10_000;

  private final ReportTemplates templates;
  private final EditionStore editions;
  private final Messages messages;
  private final Clock clock;
  private final ZoneId zone;
  private final Rewriting rewriting;

  /**
   * Writes with the given export by the templates and in the office's own words.
   *
   * @param editions keeps the office's own words
   * @param clock in whose zone days are told
   */
  public PlanReports(
      ReportExport export,
      ReportTemplates templates,
      EditionStore editions,
      Messages messages,
      Clock clock) {
    this.export = export;
    this.templates = templates;
    this.editions = editions;
    this.messages = messages;
    this.clock = clock;
    this.zone = clock.getZone();
    this.rewriting = new Rewriting(messages);
  }

  /** The formats it can write, such as {@code docx}. */
  public List<String> formats() {
    return export.formats();
  }

  /** The Word document of the office's own that lends reports their styles, head and foot. */
  public WordTemplate word() {
    return templates.word();
  }

  /**
   * Lends reports the styles, head and foot of a Word document from now on.
   *
   * @throws Refusal {@code gate.*} or {@code report.docx.template} if it cannot be used; what was
   *     used before stays
   */
  public void useWord(Path document) {
    byte[] content = WordTemplate.checked(document);
    export.tryTemplate(WORD, content);
    templates.word().keep(content);
  }

  /** Writes a page that shows every style as reports have it now, to be changed in Word. */
  public void writeWordSample(Path file) {
    export.write(StyleSample.of(messages), WORD, file);
  }

  /**
   * The sections that a report can have, in order, each with whether it usually has it.
   *
   * @throws Refusal {@code report.template.*} if the office's own template is wrong
   */
  public Map<String, Boolean> sections(ReportName name) {
    Map<String, Boolean> sections = new LinkedHashMap<>();
    templates.of(name).choices().forEach(one -> sections.put(one.name(), one.chosen()));
    return sections;
  }

  /**
   * The report.
   *
   * @param dates when each figure was entered
   * @param journal the plan's changes, newest first; asked for only where the report tells of them
   * @throws Refusal {@code report.template.*} if the office's own template is wrong or a section is
   *     asked for that it has not, {@code work.internalReport} for the public cut of a report that
   *     is internal
   */
  public Report report(
      Plan plan, ReportChoice choice, EntryDates dates, Supplier<List<JournalEntry>> journal) {
    if (choice.open() && choice.name() == ReportName.CHANGES) {
      throw new Refusal("work.internalReport");
    }
    ReportSetting setting =
        new ReportSetting(
            templates.of(choice.name()), choice.sections(), choice.open(), messages, dates, zone);
    Report report =
        rewriting
            .apply(
                made(plan, choice, setting, journal),
                editions.rewrites(plan.profile().id(), choice.key()))
            .dressed(choice.marks(), "");
    return choice.open() ? report.named(openName(report.fileName())) : report;
  }

  private Report made(
      Plan plan, ReportChoice choice, ReportSetting setting, Supplier<List<JournalEntry>> journal) {
    EntryDates dates = setting.dates();
    return switch (choice.name()) {
      case REGISTER -> RegisterReport.of(plan, setting);
      case PROJECTS -> ProjectsReport.of(plan, setting);
      case ANNUAL, MIDTERM, FINAL ->
          AssessmentReport.of(
              plan,
              Assessment.of(plan, cutOff(plan, choice), dates),
              Findings.of(plan, dates),
              kind(choice.name()),
              setting);
      case ZONE ->
          ZoneReport.of(
              plan, Assessment.of(plan, choice.cutOff(), dates), area(plan, choice), setting);
      case BRIEF -> BriefReport.of(plan, Assessment.of(plan, choice.cutOff(), dates), setting);
      case CHANGES ->
          choice.edition() == null
              ? changes(plan, choice, setting, journal.get())
              : since(plan, choice.edition(), setting, journal.get());
    };
  }

  private Report changes(
      Plan plan, ReportChoice choice, ReportSetting setting, List<JournalEntry> entries) {
    Span span = span(choice, entries, zone);
    return ChangesReport.of(
        plan,
        new PlanChanges(plan, messages, zone).between(entries, span.from(), span.until()),
        span.from(),
        span.until(),
        ChangesReport.Against.NOTHING,
        setting);
  }

  /** What has changed since an edition. */
  private Report since(Plan plan, int number, ReportSetting setting, List<JournalEntry> entries) {
    PlanId id = plan.profile().id();
    Edition edition = Editions.edition(editions, id, number);
    SinceEdition since =
        new SinceEdition(Editions.plan(editions, id, number), plan, edition, messages, zone);
    return ChangesReport.of(
            plan,
            since.changes(entries),
            edition.at().atZone(zone).toLocalDate(),
            LocalDate.now(clock),
            new ChangesReport.Against(
                Editions.line(messages, edition, zone), since.verdicts(setting.dates())),
            setting)
        .named(sinceName(plan, number));
  }

  private String sinceName(Plan plan, int edition) {
    return messages.get(
        "work.edition.changesFile",
        ChangesReport.name(plan, messages),
        edition,
        LocalDate.now(clock));
  }

  /** The public cut never takes the place of the whole report. */
  private String openName(String name) {
    return messages.get("work.openName", name);
  }

  private record Span(LocalDate from, LocalDate until) {}

  /**
   * The days of a span; where none is given, from the first change to the last.
   *
   * @throws Refusal {@code work.spanReversed}
   */
  private static Span span(ReportChoice choice, List<JournalEntry> entries, ZoneId zone) {
    LocalDate first = choice.from();
    LocalDate last = choice.until();
    if (last == null) {
      last =
          entries.isEmpty() ? LocalDate.EPOCH : entries.getFirst().at().atZone(zone).toLocalDate();
    }
    if (first == null) {
      first = entries.isEmpty() ? last : entries.getLast().at().atZone(zone).toLocalDate();
    }
    if (first.isAfter(last)) {
      throw new Refusal("work.spanReversed", first, last);
    }
    return new Span(first, last);
  }

  private static @Nullable Area area(Plan plan, ReportChoice choice) {
    return choice.zone() == null ? null : plan.area(choice.zone()).orElseThrow();
  }

  /**
   * What does not hold of the files, or what should be known of them, in sentences.
   *
   * @param files files that were just written
   */
  private List<String> remarks(List<Path> files) {
    return files.stream()
        .flatMap(file -> export.check(file).stream())
        .filter(check -> !check.holds())
        .map(check -> messages.get(check.sentence(), check.arguments().toArray()))
        .toList();
  }

  /** What has changed under the office's own words in a report, in sentences. */
  public List<String> flags(Report report) {
    return rewriting.flags(report);
  }

  /**
   * Puts a paragraph in the office's own words, with what stands under it now. What the report
   * would say by itself anyway is not kept as anybody's words.
   *
   * @param typed the words; line breaks are taken out, since a paragraph has none
   * @param who who wrote them
   * @throws Refusal {@code work.rewrite.empty} for no words, {@code work.rewrite.long} for more
   *     than 10 000 characters; the old words then stay
   */
  public void rewrite(
      PlanId plan, ReportChoice choice, Sentence sentence, String typed, String who) {
    String text = typed.strip().replaceAll("\\s*\\R\\s*", "");
    if (text.isEmpty()) {
      throw new Refusal("work.rewrite.empty");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new Refusal("work.rewrite.long", LONGEST_TEXT);
    }
    if (text.equals(sentence.generated())) {
      takeBack(plan, choice, sentence);
    } else {
      editions.keep(
          plan,
          new Rewrite(
              choice.key(),
              sentence.key(),
              text,
              sentence.under(),
              who,
              clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
  }

  /** Lets the report speak for itself again in a paragraph. */
  public void takeBack(PlanId plan, ReportChoice choice, Sentence sentence) {
    editions.dropRewrite(plan, choice.key(), sentence.key());
  }

  /** The report line by line. */
  public List<PreviewLine> preview(
      Plan plan, ReportChoice choice, EntryDates dates, Supplier<List<JournalEntry>> journal) {
    return ReportPreview.of(report(plan, choice, dates, journal), messages);
  }

  /** The name that the report's file usually has, with its extension. */
  public String fileName(
      Plan plan, ReportChoice choice, Supplier<List<JournalEntry>> journal, String format) {
    CutOff cutOff = cutOff(plan, choice);
    String name =
        switch (choice.name()) {
          case REGISTER -> RegisterReport.fileName(plan, messages);
          case PROJECTS -> ProjectsReport.fileName(plan, messages);
          case ANNUAL, MIDTERM, FINAL ->
              AssessmentReport.fileName(plan, kind(choice.name()), cutOff, messages);
          case ZONE -> ZoneReport.fileName(plan, cutOff, area(plan, choice), messages);
          case BRIEF -> BriefReport.fileName(plan, cutOff, messages);
          case CHANGES -> {
            Integer against = choice.edition();
            if (against != null) {
              yield sinceName(plan, against);
            }
            Span span = span(choice, journal.get(), zone);
            yield ChangesReport.fileName(plan, span.from(), span.until(), messages);
          }
        };
    return (choice.open() ? openName(name) : name) + "." + format;
  }

  /**
   * What was written.
   *
   * @param files the files
   * @param remarks what does not hold of them, or what should be known of them, in sentences
   */
  public record Written(List<Path> files, List<String> remarks) {
    /** Copies the lists. */
    public Written {
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Writes the files, whose extensions name the formats. Stops if it is asked to; files that are
   * written by then are whole and stay, and of the one in hand nothing is left.
   *
   * @throws Refusal if a file cannot be written; it is then as it was
   */
  public Written write(
      Plan plan,
      ReportChoice choice,
      EntryDates dates,
      Supplier<List<JournalEntry>> journal,
      List<Path> files,
      Progress progress) {
    return write(report(plan, choice, dates, journal), files, progress);
  }

  /** Writes the files of a report that was made here, in the same way. */
  Written write(Report report, List<Path> files, Progress progress) {
    List<Path> written = new ArrayList<>();
    for (Path file : files) {
      progress.stopIfCancelled();
      String message = messages.get("work.writing", file.getFileName());
      progress.report(written.size(), files.size(), message);
      Runnable rows = new RowsWritten(report, written.size(), files.size(), message, progress);
      write(report.stepped(rows), file);
      written.add(file);
    }
    progress.report(written.size(), files.size(), messages.get("work.written"));
    List<String> remarks = new ArrayList<>(rewriting.flags(report));
    remarks.addAll(remarks(written));
    return new Written(written, remarks);
  }

  /**
   * Writes a report made elsewhere into a file, whose extension names the format.
   *
   * @throws Refusal if it cannot be written; the file is then as it was
   */
  public void write(Report report, Path file) {
    String name = String.valueOf(file.getFileName());
    export.write(report, name.substring(name.lastIndexOf('.') + 1), file);
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
      case REGISTER, ZONE, BRIEF, PROJECTS, CHANGES ->
          throw new IllegalArgumentException("not of that kind: " + name);
    };
  }
}
