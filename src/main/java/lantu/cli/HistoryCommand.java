package lantu.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.edit.JournalEntry;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code lantu history}. */
@Command(name = "history", description = "${bundle:cli.history}")
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** How the journal sets a figure's value, status, source and note apart, and writes no value. */
  private static final String BETWEEN = " | ";

  private static final String NO_VALUE = "—";

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
            root.console().table(entries.stream().map(entry -> row(plan, entry)).toList());
          }
          return Cli.DONE;
        });
  }

  private List<String> row(Plan plan, JournalEntry entry) {
    Messages messages = root.console().messages();
    FigureKey key = entry.key();
    return Console.row(
        entry.number(),
        TIME.format(entry.at().atZone(ZoneId.systemDefault())),
        entry.who(),
        messages.get("cli.history." + entry.what().name()),
        key == null ? entry.subject() : cell(plan, key),
        readable(entry.oldValue()),
        readable(entry.newValue()),
        entry.why());
  }

  private String cell(Plan plan, FigureKey key) {
    return String.join(
        " ",
        key.indicator().value(),
        plan.area(key.area()).map(Area::name).orElse(key.area().value()),
        key.year().toString(),
        root.console().messages().term(key.series()));
  }

  /** With the status named as on screen. */
  private @Nullable String readable(@Nullable String text) {
    String details = details(text);
    if (text == null || details == null) {
      return text;
    }
    String value = text.substring(0, text.length() - details.length());
    for (DataStatus status : DataStatus.values()) {
      if ((details + BETWEEN).startsWith(status.name() + BETWEEN)) {
        return value
            + root.console().messages().term(status)
            + details.substring(status.name().length());
      }
    }
    return text;
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
