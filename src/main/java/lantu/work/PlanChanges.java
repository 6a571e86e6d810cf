package lantu.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lantu.edit.JournalEntry;
import lantu.plan.Plan;
import lantu.report.PlanChange;
import lantu.text.Messages;

/** What the journal comes to between two days: one change for every thing that was touched. */
final class PlanChanges {
  private final HistoryWords words;
  private final Messages messages;
  private final ZoneId zone;

  PlanChanges(Plan plan, Messages messages, ZoneId zone) {
    this.words = new HistoryWords(plan, messages, zone);
    this.messages = messages;
    this.zone = zone;
  }

  /**
   * The changes in the order in which their things were first touched.
   *
   * @param journal newest first
   * @param from the first day that counts
   * @param until the last day that counts
   */
  List<PlanChange> between(List<JournalEntry> journal, LocalDate from, LocalDate until) {
    return of(
        journal.stream()
            .filter(
                entry -> {
                  LocalDate day = entry.at().atZone(zone).toLocalDate();
                  return !day.isBefore(from) && !day.isAfter(until);
                })
            .toList());
  }

  /**
   * The changes of some entries, in the order in which their things were first touched.
   *
   * @param journal newest first
   */
  List<PlanChange> of(List<JournalEntry> journal) {
    Map<String, List<HistoryLine>> touched = new LinkedHashMap<>();
    for (JournalEntry entry : journal.reversed()) {
      HistoryLine line = words.line(entry);
      touched.computeIfAbsent(object(line), object -> new ArrayList<>()).add(line);
    }
    List<PlanChange> changes = new ArrayList<>();
    touched.forEach((object, lines) -> changes.add(change(object, lines)));
    return changes;
  }

  private String object(HistoryLine line) {
    String object = line.object().isEmpty() ? line.what() : line.object();
    return line.series().isEmpty()
        ? messages.get("work.change.object", line.what(), object)
        : messages.get("work.change.cell", object, line.series());
  }

  private static PlanChange change(String object, List<HistoryLine> lines) {
    LinkedHashSet<String> who = new LinkedHashSet<>();
    LinkedHashSet<String> why = new LinkedHashSet<>();
    for (HistoryLine line : lines) {
      who.add(line.entry().who());
      if (!line.why().isEmpty()) {
        why.add(line.why());
      }
    }
    return new PlanChange(
        object,
        lines.getFirst().old(),
        lines.getLast().now(),
        lines.size(),
        List.copyOf(who),
        lines.getLast().when(),
        List.copyOf(why));
  }
}
