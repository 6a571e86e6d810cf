package lantu.work;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lantu.edit.JournalEntry;
import lantu.plan.Plan;
import lantu.search.Item;
import lantu.search.Kind;
import lantu.search.PlanItems;
import lantu.search.SearchIndex;
import lantu.text.Messages;

/** Makes a plan with its history searchable. */
public final class IndexPlan {
  private final Messages messages;
  private final ZoneId zone;

  /** Indexes in the words of the messages; {@code zone} is where the reader's clock stands. */
  public IndexPlan(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /**
   * Makes an index and searches it once by pinyin, so that the first search of the reader finds the
   * table of readings and the code ready. Touches nothing that is shared; on any thread.
   */
  public void warmUp(Plan plan) {
    of(plan, List.of(), List.of()).find("zz");
  }

  /**
   * The index of a plan and its journal.
   *
   * @param more items of other kinds, such as the screens; they come first
   */
  public SearchIndex of(Plan plan, List<JournalEntry> journal, List<Item> more) {
    List<Item> items = new ArrayList<>(more);
    items.addAll(PlanItems.of(plan, messages));
    HistoryWords words = new HistoryWords(plan, messages, zone);
    for (JournalEntry entry : journal) {
      HistoryLine line = words.line(entry);
      items.add(
          new Item(
              Kind.HISTORY,
              messages.get("search.change", line.what(), line.object(), line.now()).strip(),
              messages.get("search.by", line.when(), entry.who()),
              Long.toString(entry.number()),
              String.join(" ", line.when(), entry.who(), line.old(), line.why())));
    }
    return new SearchIndex(items);
  }
}
