package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantu.edit.Backup;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.work.FindCell;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantu figure …}. */
@Command(name = "figure", description = "${bundle:cli.figure}")
final class FigureCommand {
  private final Root root;

  FigureCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.figure.list}")
  int list(
      @Option(
              names = "--indicator",
              paramLabel = "${bundle:cli.label.indicator}",
              description = "${bundle:cli.figure.indicator}")
          @Nullable String indicator,
      @Option(
              names = "--area",
              paramLabel = "${bundle:cli.label.area}",
              description = "${bundle:cli.figure.area}")
          @Nullable String area,
      @Option(
              names = "--year",
              paramLabel = "${bundle:cli.label.year}",
              description = "${bundle:cli.figure.year}")
          @Nullable String year) {
    return root.withPlan(
        (open, plan) -> {
          FindCell find = new FindCell(plan, root.console().messages());
          Indicator onlyIndicator = indicator == null ? null : find.indicator(indicator);
          Area onlyArea = area == null ? null : find.area(area);
          PlanYear onlyYear = year == null ? null : find.year(year);
          List<Figure> figures =
              plan.figures().stream()
                  .filter(
                      f ->
                          onlyIndicator == null || f.key().indicator().equals(onlyIndicator.code()))
                  .filter(f -> onlyArea == null || f.key().area().equals(onlyArea.code()))
                  .filter(f -> onlyYear == null || f.key().year().equals(onlyYear))
                  .toList();
          if (root.json) {
            root.console().json(figures.stream().map(FigureCommand::document).toList());
          } else {
            root.console().table(figures.stream().map(f -> row(plan, f)).toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "set", description = "${bundle:cli.figure.set}")
  int set(@ArgGroup(multiplicity = "1") FigureInput input) {
    return root.withPlan((open, plan) -> enter(open, plan, input));
  }

  @Command(name = "import", description = "${bundle:cli.figure.import}")
  int bringIn(@Mixin FigureImport input) {
    return root.withPlan(
        (open, plan) -> {
          open.backups().make(Backup.Occasion.IMPORT);
          return input.run(session(open, plan), root.console(), root.json);
        });
  }

  private PlanSession session(OpenWorkspace open, Plan plan) {
    return new PlanSession(
        open.plans(), open.journal(), plan.profile().id(), root.surroundings()::user);
  }

  private int enter(OpenWorkspace open, Plan plan, FigureInput input) {
    FigureEntry entry = new FigureEntry(session(open, plan), root.console());
    Console console = root.console();
    Path lines = input.batch;
    if (lines != null) {
      int entered =
          entry.batch(
              lines,
              number -> {
                if (!root.json) {
                  console.say("cli.figure.savedLine", number);
                }
              });
      if (root.json) {
        console.json(Console.object("message", saved(), "saved", entered));
      }
      return Cli.DONE;
    }
    Figure figure = entry.one(Objects.requireNonNull(input.one));
    if (root.json) {
      console.json(Console.object("message", saved(), "figure", document(figure)));
    } else {
      console.say("cli.figure.saved");
    }
    return Cli.DONE;
  }

  private String saved() {
    return root.console().messages().get("cli.figure.saved");
  }

  private List<String> row(Plan plan, Figure figure) {
    Messages messages = root.console().messages();
    Indicator indicator = plan.indicator(figure.key().indicator()).orElseThrow();
    DataStatus status = figure.status();
    String source = figure.source();
    return Console.row(
        indicator.code(),
        indicator.name(),
        plan.area(figure.key().area()).orElseThrow().name(),
        figure.key().year(),
        messages.term(figure.key().series()),
        figure.value() == null ? "—" : NumberText.plain(figure.value()),
        indicator.unit(),
        status == null ? "—" : messages.term(status),
        source == null ? "—" : plan.sourceTitle(source));
  }

  private static Map<String, @Nullable Object> document(Figure figure) {
    DataStatus status = figure.status();
    return Console.object(
        "indicator", figure.key().indicator().value(),
        "area", figure.key().area().value(),
        "year", figure.key().year().value(),
        "series", figure.key().series().name(),
        "value", figure.value() == null ? null : NumberText.plain(figure.value()),
        "status", status == null ? null : status.name(),
        "source", figure.source(),
        "note", figure.note());
  }
}
