package lantu.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.edit.JournalEntry;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lantu history}. */
@Command(name = "history", description = "${bundle:cli.history}")
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Root root;

  HistoryCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          List<JournalEntry> entries = open.journal().entries(plan.profile().id());
          if (root.json) {
            root.console().json(entries.stream().map(HistoryCommand::document).toList());
          } else {
            root.console().table(entries.stream().map(this::row).toList());
          }
          return Cli.DONE;
        });
  }

  private List<String> row(JournalEntry entry) {
    Messages messages = root.console().messages();
    FigureKey key = entry.key();
    return Console.row(
        entry.number(),
        TIME.format(entry.at().atZone(ZoneId.systemDefault())),
        entry.who(),
        messages.get("cli.history." + entry.what().name()),
        key == null
            ? "—"
            : key.indicator()
                + " "
                + key.area()
                + " "
                + key.year()
                + " "
                + messages.term(key.series()),
        entry.oldValue(),
        entry.newValue(),
        entry.why());
  }

  private static Map<String, @Nullable Object> document(JournalEntry entry) {
    FigureKey key = entry.key();
    return Console.object(
        "number", entry.number(),
        "at", entry.at().toString(),
        "who", entry.who(),
        "what", entry.what().name(),
        "indicator", key == null ? null : key.indicator().value(),
        "area", key == null ? null : key.area().value(),
        "year", key == null ? null : key.year().value(),
        "series", key == null ? null : key.series().name(),
        "old", entry.oldValue(),
        "new", entry.newValue(),
        "why", entry.why());
  }
}
