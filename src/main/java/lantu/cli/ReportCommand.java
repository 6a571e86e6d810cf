package lantu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import lantu.assess.EntryDates;
import lantu.job.Progress;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.report.Report;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.Editions;
import lantu.work.OpenWorkspace;
import lantu.work.PlanReports;
import lantu.work.ReportChoice;
import lantu.work.ReportName;
import lantu.work.ReportTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu report …}. */
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand {
  private final Root root;

  ReportCommand(Root root) {
    this.root = root;
  }

  /** What of a report is wanted, and what its pages bear. */
  static final class Cut {
    @Option(
        names = "--secrecy",
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.report.secrecy}")
    String secrecy = "";

    @Option(
        names = "--draft",
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.report.draft}")
    String draft = "";

    @Option(
        names = "--sections",
        paramLabel = "${bundle:cli.label.name}",
        split = "[,，、]",
        description = "${bundle:cli.report.sections}")
    @Nullable List<String> sections;

    @Option(names = "--public", description = "${bundle:cli.report.public}")
    boolean open;

    /** The sections asked for; null for the usual ones. */
    @Nullable Set<String> wanted() {
      return sections == null
          ? null
          : sections.stream().map(String::strip).collect(Collectors.toSet());
    }

    List<String> marks() {
      return List.of(secrecy, draft);
    }
  }

  /** Where a report goes and in which formats. */
  static final class Target {
    @Option(
        names = "--format",
        paramLabel = "${bundle:cli.label.format}",
        split = ",",
        required = true,
        description = "${bundle:cli.report.format}")
    List<String> formats = List.of();

    @Option(
        names = "--out",
        paramLabel = "${bundle:cli.label.folder}",
        required = true,
        description = "${bundle:cli.report.out}")
    Path folder = Path.of("");

    @Option(
        names = "--red-head",
        paramLabel = "${bundle:cli.label.name}",
        description = "${bundle:cli.report.redHead}")
    String redHead = "";

    @Mixin Cut cut = new Cut();
  }

  @Command(name = "register", description = "${bundle:cli.report.register}")
  int register(@Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.REGISTER, open, plan, null));
  }

  @Command(name = "annual", description = "${bundle:cli.report.annual}")
  int annual(@Mixin CutOffOption day, @Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.ANNUAL, open, plan, day));
  }

  @Command(name = "midterm", description = "${bundle:cli.report.midterm}")
  int midterm(@Mixin CutOffOption day, @Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.MIDTERM, open, plan, day));
  }

  @Command(name = "final", description = "${bundle:cli.report.final}")
  int theFinal(@Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.FINAL, open, plan, null));
  }

  @Command(name = "zone", description = "${bundle:cli.report.zone}")
  int zone(
      @Option(
              names = "--zone",
              paramLabel = "${bundle:cli.label.zone}",
              description = "${bundle:cli.report.zone.one}")
          @Nullable String zone,
      @Mixin CutOffOption day,
      @Mixin Target target) {
    return write(
        target,
        (open, plan) ->
            new ReportChoice(
                ReportName.ZONE, cutOff(open, plan, day), area(plan, zone), null, null, List.of()));
  }

  @Command(name = "brief", description = "${bundle:cli.report.brief}")
  int brief(@Mixin CutOffOption day, @Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.BRIEF, open, plan, day));
  }

  @Command(name = "projects", description = "${bundle:cli.report.projects}")
  int projects(@Mixin Target target) {
    return write(target, (open, plan) -> judged(ReportName.PROJECTS, open, plan, null));
  }

  @Command(name = "changes", description = "${bundle:cli.report.changes}")
  int changes(
      @Mixin DaysOption days,
      @Option(
              names = "--edition",
              paramLabel = "${bundle:cli.label.entry}",
              description = "${bundle:cli.report.changes.edition}")
          @Nullable Integer edition,
      @Mixin Target target) {
    return write(
        target,
        (open, plan) ->
            new ReportChoice(
                    ReportName.CHANGES,
                    CutOff.endOf(plan.profile().period().last()),
                    null,
                    days.from,
                    days.until,
                    List.of())
                .against(edition));
  }

  @Command(name = "freeze", description = "${bundle:cli.report.freeze}")
  int freeze(
      @Parameters(
              paramLabel = "${bundle:cli.label.name}",
              description = "${bundle:cli.report.freeze.kind}")
          String kind,
      @Option(
              names = "--year",
              paramLabel = "${bundle:cli.label.year}",
              description = "${bundle:cli.report.freeze.year}")
          @Nullable String year,
      @Option(names = "--mid-year", description = "${bundle:cli.assess.midYear}") boolean midYear,
      @Option(
              names = "--zone",
              paramLabel = "${bundle:cli.label.zone}",
              description = "${bundle:cli.report.zone.one}")
          @Nullable String zone,
      @Option(
              names = "--format",
              paramLabel = "${bundle:cli.label.format}",
              split = ",",
              required = true,
              description = "${bundle:cli.report.format}")
          List<String> formats,
      @Mixin Cut cut) {
    return root.withPlan(
        (open, plan) -> {
          ReportName name = name(kind);
          CutOff cutOff =
              year == null
                  ? AssessPlan.latest(plan)
                  : new AssessPlan(plan, dates(open, plan)).cutOff(year, midYear);
          ReportChoice choice =
              new ReportChoice(name, cutOff, area(plan, zone), null, null, cut.marks())
                  .cut(cut.wanted(), cut.open);
          Editions.Frozen frozen =
              root.editions(open)
                  .freeze(
                      plan,
                      choice,
                      dates(open, plan),
                      () -> open.journal().entries(plan.profile().id()),
                      formats,
                      root.surroundings().user(),
                      Progress.UNHEARD);
          if (root.json) {
            root.console()
                .json(
                    Console.object(
                        "number", frozen.edition().number(), "folder", frozen.folder().toString()));
          } else {
            root.console()
                .say(
                    "cli.report.frozen",
                    root.editions(open).line(frozen.edition(), ZoneId.systemDefault()),
                    frozen.folder());
            frozen.remarks().forEach(remark -> root.console().say("cli.report.remark", remark));
          }
          return Cli.DONE;
        });
  }

  /** The kind of report that is called by its command. */
  private static ReportName name(String kind) {
    return Arrays.stream(ReportName.values())
        .filter(name -> name.name().equalsIgnoreCase(kind.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "work.edition.unknownKind",
                    kind,
                    Arrays.stream(ReportName.values())
                        .filter(name -> name != ReportName.CHANGES)
                        .map(name -> name.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("、"))));
  }

  @Command(name = "templates", description = "${bundle:cli.report.templates}")
  int templates(
      @Option(
              names = "--out",
              paramLabel = "${bundle:cli.label.folder}",
              description = "${bundle:cli.report.templates.out}")
          @Nullable Path folder) {
    List<Path> files = templates().write(folder);
    root.console().files(files, root.json);
    if (files.isEmpty() && !root.json) {
      root.console().say("cli.report.templates.there");
    }
    return Cli.DONE;
  }

  @Command(name = "word", description = "${bundle:cli.report.word}")
  int word(
      @Option(
              names = "--use",
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.report.word.use}")
          @Nullable Path document,
      @Option(names = "--standard", description = "${bundle:cli.report.word.standard}")
          boolean standard,
      @Option(
              names = "--sample",
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.report.word.sample}")
          @Nullable Path sample) {
    return root.withPlan(
        (open, plan) -> {
          PlanReports reports = root.reports(open);
          if (standard) {
            reports.word().putAway();
          }
          if (document != null) {
            reports.useWord(document);
          }
          if (sample != null) {
            reports.writeWordSample(sample);
            root.console().files(List.of(sample), root.json);
          } else if (root.json) {
            root.console().json(Map.of("own", reports.word().there()));
          } else {
            root.console().say("cli.report.word." + (reports.word().there() ? "own" : "none"));
          }
          return Cli.DONE;
        });
  }

  /** Says what holds of a file and what does not. */
  private void lookOver(Path file) {
    root.surroundings()
        .check(file)
        .forEach(check -> root.console().say(check.sentence(), check.arguments().toArray()));
  }

  private int write(Target target, BiFunction<OpenWorkspace, Plan, ReportChoice> chosen) {
    return root.withPlan(
        (open, plan) -> {
          ReportChoice choice =
              chosen
                  .apply(open, plan)
                  .marked(target.cut.marks())
                  .cut(target.cut.wanted(), target.cut.open);
          Report report = made(open, plan, choice).headed(target.redHead);
          List<Path> files = root.surroundings().write(report, target.formats, target.folder);
          root.console().files(files, root.json);
          if (!root.json) {
            files.forEach(this::lookOver);
            root.reports(open)
                .flags(report)
                .forEach(flag -> root.console().say("cli.report.flag", flag));
          }
          return Cli.DONE;
        });
  }

  /** A report of a day; without one, of the end of the period. */
  private static ReportChoice judged(
      ReportName name, OpenWorkspace open, Plan plan, @Nullable CutOffOption day) {
    CutOff cutOff =
        day == null ? CutOff.endOf(plan.profile().period().last()) : cutOff(open, plan, day);
    return new ReportChoice(name, cutOff);
  }

  private Report made(OpenWorkspace open, Plan plan, ReportChoice choice) {
    return root.reports(open)
        .report(plan, choice, dates(open, plan), () -> open.journal().entries(plan.profile().id()));
  }

  private ReportTemplates templates() {
    return ReportTemplates.in(root.folder(), messages());
  }

  private static CutOff cutOff(OpenWorkspace open, Plan plan, CutOffOption day) {
    return day.in(new AssessPlan(plan, dates(open, plan)));
  }

  private static EntryDates dates(OpenWorkspace open, Plan plan) {
    return open.journal().entered(plan.profile().id())::of;
  }

  private static @Nullable AreaCode area(Plan plan, @Nullable String zone) {
    if (zone == null) {
      return null;
    }
    return plan.findArea(zone.strip())
        .filter(area -> area.kind() == AreaKind.ZONE)
        .map(Area::code)
        .orElseThrow(
            () ->
                new Refusal(
                    "work.unknownZone",
                    zone,
                    plan.areas(AreaKind.ZONE).stream()
                        .map(Area::name)
                        .collect(Collectors.joining("、"))));
  }

  private Messages messages() {
    return root.console().messages();
  }
}
