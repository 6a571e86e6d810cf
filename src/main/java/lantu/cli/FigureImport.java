package lantu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lantu.edit.Edit;
import lantu.gate.Intake;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.FindCell;
import lantu.work.ImportFigures;
import lantu.work.PlanSession;
import lantu.work.ProposedFigures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code figure import} is given, and what it does with it. */
final class FigureImport {
  @Parameters(
      index = "0",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.figure.import.file}")
  Path file = Path.of("");

  @Option(names = "--dry-run", description = "${bundle:cli.figure.import.dryRun}")
  boolean dryRun;

  @Option(names = "--skip-refused", description = "${bundle:cli.figure.import.skipRefused}")
  boolean skipRefused;

  @Option(
      names = "--area",
      paramLabel = "${bundle:cli.label.area}",
      description = "${bundle:cli.figure.import.area}")
  @Nullable String area;

  @Option(
      names = "--series",
      paramLabel = "${bundle:cli.label.series}",
      description = "${bundle:cli.figure.import.series}")
  @Nullable String series;

  @Option(
      names = "--year",
      split = ",",
      paramLabel = "${bundle:cli.label.year}",
      description = "${bundle:cli.figure.import.year}")
  List<String> years = new ArrayList<>();

  @Mixin private WhyOption reason = new WhyOption();

  /** Reads the file, tells what it changes and, unless it is only tried, changes it. */
  int run(PlanSession session, Console console, boolean json) {
    ProposedFigures proposed = proposed(session.plan(), console.messages());
    boolean stopped = !proposed.refused().isEmpty() && !skipRefused;
    if (!dryRun && !stopped) {
      proposed.edit().ifPresent(edit -> session.apply(edit, EnterFigure.words(reason.why)));
    }
    int saved = dryRun || stopped ? 0 : proposed.changes().size();
    if (json) {
      console.json(document(proposed, saved, console.messages()));
    } else {
      tell(proposed, session.plan(), stopped, console);
    }
    return stopped ? Cli.COULD_NOT : Cli.DONE;
  }

  private ProposedFigures proposed(Plan plan, Messages messages) {
    FindCell find = new FindCell(plan, messages);
    Set<PlanYear> wanted = years.stream().map(find::year).collect(Collectors.toSet());
    return new ImportFigures(plan, messages)
        .propose(
            bytes(),
            area == null ? plan.district() : find.area(area),
            series == null ? Series.ACTUAL : find.series(series),
            wanted);
  }

  private byte[] bytes() {
    if (!file.toString().equals("-")) {
      return Intake.bytes(file, ImportFigures.LARGEST);
    }
    try {
      return Intake.bytes(System.in, "-", ImportFigures.LARGEST);
    } catch (IOException e) {
      throw new Refusal(e, "cli.figure.import.unreadable", file);
    }
  }

  private void tell(ProposedFigures proposed, Plan plan, boolean stopped, Console console) {
    Messages messages = console.messages();
    console.table(
        proposed.changes().stream()
            .map(
                change ->
                    Console.row(
                        plan.indicator(change.key().indicator()).orElseThrow().name(),
                        plan.area(change.key().area()).orElseThrow().name(),
                        change.key().year(),
                        messages.term(change.key().series()),
                        messages.get(
                            "cli.figure.import.change",
                            shown(change.before(), messages),
                            shown(change.after(), messages)),
                        conversion(plan, change)))
            .toList());
    proposed
        .refused()
        .forEach(
            cell ->
                console.complain(
                    "cli.figure.import.refused",
                    cell.line(),
                    cell.column(),
                    cell.text().strip(),
                    messages.sentence(cell.why())));
    int changes = proposed.changes().size();
    if (stopped) {
      console.complain("cli.figure.import.stopped", proposed.refused().size());
    } else if (dryRun) {
      console.say("cli.figure.import.tried", changes, proposed.overwrites().size());
    } else {
      console.say("cli.figure.import.saved", changes, proposed.overwrites().size());
    }
  }

  private Map<String, @Nullable Object> document(
      ProposedFigures proposed, int saved, Messages messages) {
    return Console.object(
        "dryRun",
        dryRun,
        "saved",
        saved,
        "changes",
        proposed.changes().stream().map(FigureImport::document).toList(),
        "refused",
        proposed.refused().stream().map(cell -> document(cell, messages)).toList());
  }

  private static Map<String, @Nullable Object> document(Edit.SetFigure change) {
    FigureKey key = change.key();
    Figure after = change.after();
    return Console.object(
        "indicator", key.indicator().value(),
        "area", key.area().value(),
        "year", key.year().value(),
        "series", key.series().name(),
        "old", digits(change.before()),
        "new", digits(after),
        "note", after == null ? null : after.note());
  }

  private static Map<String, @Nullable Object> document(
      ProposedFigures.Refused cell, Messages messages) {
    return Console.object(
        "line", cell.line(),
        "column", cell.column(),
        "text", cell.text(),
        "why", messages.sentence(cell.why()));
  }

  private static String conversion(Plan plan, Edit.SetFigure change) {
    Figure after = change.after();
    return after == null ? "" : EnterFigure.conversion(plan, after).orElse("");
  }

  private static String shown(@Nullable Figure figure, Messages messages) {
    String digits = digits(figure);
    if (digits != null) {
      return digits;
    }
    return figure == null
        ? messages.get("cli.figure.import.empty")
        : messages.term(Objects.requireNonNull(figure.status()));
  }

  private static @Nullable String digits(@Nullable Figure figure) {
    return figure == null || figure.value() == null ? null : NumberText.plain(figure.value());
  }
}
