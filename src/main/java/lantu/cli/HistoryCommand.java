package lantu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.edit.JournalEntry;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.ExportHistory;
import lantu.work.FindCell;
import lantu.work.HistoryFilter;
import lantu.work.HistoryLine;
import lantu.work.HistoryWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantu history}. */
@Command(name = "history", description = "${bundle:cli.history}")
final class HistoryCommand implements Callable<Integer> {
  /** How the journal sets a figure's value, status, source and note apart, and writes no value. */
  private static final String BETWEEN = " | ";

  private static final String NO_VALUE = "—";

  @Option(
      names = "--who",
      paramLabel = "${bundle:cli.label.name}",
      description = "${bundle:cli.history.who}")
  @Nullable String who;

  @Mixin private DaysOption days = new DaysOption();

  @Option(
      names = "--object",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.history.object}")
  @Nullable String object;

  @Option(
      names = "--series",
      paramLabel = "${bundle:cli.label.series}",
      description = "${bundle:cli.figure.series}")
  @Nullable String series;

  @Option(
      names = "--text",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.history.text}")
  @Nullable String text;

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.history.out}")
  @Nullable Path out;

  private final Root root;

  HistoryCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          ZoneId zone = ZoneId.systemDefault();
          HistoryFilter filter = filter(plan);
          List<HistoryLine> lines =
              new HistoryWords(plan, root.console().messages(), zone)
                  .lines(open.journal().entries(plan.profile().id())).stream()
                      .filter(line -> filter.takes(line, zone))
                      .toList();
          Path file = out;
          if (file != null) {
            new ExportHistory(root.surroundings().reports(), root.console().messages())
                .to(file.toAbsolutePath(), plan.profile(), lines);
            root.console().files(List.of(file.toAbsolutePath()), root.json);
          } else if (root.json) {
            root.console().json(lines.stream().map(line -> document(line.entry())).toList());
          } else {
            root.console().table(lines.stream().map(HistoryCommand::row).toList());
          }
          return Cli.DONE;
        });
  }

  private HistoryFilter filter(Plan plan) {
    Messages messages = root.console().messages();
    return new HistoryFilter(
        who,
        days.from,
        days.until,
        object,
        series == null ? null : new FindCell(plan, messages).series(series),
        text);
  }

  private static List<String> row(HistoryLine line) {
    String where = line.series().isEmpty() ? line.object() : line.object() + " · " + line.series();
    return Console.row(
        line.entry().number(),
        line.when(),
        line.entry().who(),
        line.what(),
        shown(where),
        shown(line.old()),
        shown(line.now()),
        shown(line.why()));
  }

  private static @Nullable String shown(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Map<String, @Nullable Object> document(JournalEntry entry) {
    FigureKey key = entry.key();
    boolean figure = key != null;
    return Console.object(
        "number", entry.number(),
        "when", entry.at().toString(),
        "who", entry.who(),
        "what", entry.what().name(),
        "batch", entry.batch(),
        "subject", entry.subject(),
        "indicator", key == null ? null : key.indicator().value(),
        "area", key == null ? null : key.area().value(),
        "year", key == null ? null : key.year().value(),
        "series", key == null ? null : key.series().name(),
        "old", figure ? value(entry.oldValue()) : entry.oldValue(),
        "new", figure ? value(entry.newValue()) : entry.newValue(),
        "oldDetails", figure ? details(entry.oldValue()) : null,
        "newDetails", figure ? details(entry.newValue()) : null,
        "why", entry.why());
  }

  /** The number alone, so that a script need not take it out of a line. */
  private static @Nullable String value(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int end = text.indexOf(BETWEEN);
    String value = end < 0 ? text : text.substring(0, end);
    return value.equals(NO_VALUE) ? null : value;
  }

  /** Status, source and note, as far as there are any. */
  private static @Nullable String details(@Nullable String text) {
    int end = text == null ? -1 : text.indexOf(BETWEEN);
    return text == null || end < 0 ? null : text.substring(end + BETWEEN.length());
  }
}
