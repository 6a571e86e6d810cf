package lantu.work;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 撤回: takes entries of the journal back, all of them in one new journaled step. Where a later
 * entry, not among them, changed the same thing, it refuses: taking the earlier one back would
 * silently take the later one back too.
 */
public final class RevertEdits {
  /** More numbers than these are not written out in the reason. */
  private static final int NAMED = 8;

  private final PlanSession session;
  private final Messages messages;

  /** Reverts in a session, so that undo takes the revert back. */
  public RevertEdits(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /**
   * Takes the entries back; nothing is changed unless all can be.
   *
   * @param numbers the entries, by number; order and repetition do not matter
   * @param why the reason; blank or null for none. The journal keeps it behind the numbers
   * @return the first entry of the new step
   * @throws Refusal {@code work.revert.*} naming the entry that stands in the way, or what the
   *     journal refuses
   */
  public JournalEntry revert(Collection<Long> numbers, @Nullable String why) {
    String reason = EnterFigure.words(why);
    Set<Long> wanted = new TreeSet<>(numbers);
    if (wanted.isEmpty()) {
      throw new Refusal("work.revert.nothing");
    }
    List<JournalEntry> journal = session.journal();
    List<JournalEntry> chosen =
        journal.stream().filter(entry -> wanted.contains(entry.number())).toList();
    for (Long number : wanted) {
      if (chosen.stream().noneMatch(entry -> entry.number() == number)) {
        throw new Refusal("work.revert.unknown", number);
      }
    }
    List<Edit> back = new ArrayList<>();
    for (JournalEntry entry : chosen) {
      back.addAll(inverse(entry).parts());
      refuseIfChangedLater(entry, journal, wanted);
    }
    return session.apply(Edit.of(back), reason(wanted, reason));
  }

  private Edit inverse(JournalEntry entry) {
    if (entry.what() == JournalEntry.What.PLAN_ADDED) {
      throw new Refusal("work.revert.plan", entry.number());
    }
    return session
        .edit(entry.number())
        .orElseThrow(() -> new Refusal("work.revert.noContent", entry.number()))
        .inverse();
  }

  private void refuseIfChangedLater(
      JournalEntry entry, List<JournalEntry> newestFirst, Set<Long> wanted) {
    newestFirst.stream()
        .filter(later -> later.number() > entry.number())
        .filter(later -> sameThing(later, entry) && !wanted.contains(later.number()))
        .findFirst()
        .ifPresent(
            later -> {
              throw new Refusal(
                  "work.revert.later",
                  entry.number(),
                  later.number(),
                  later.who(),
                  standing(later));
            });
  }

  /** What now stands, in words. */
  private String standing(JournalEntry later) {
    String now = new HistoryWords(session.plan(), messages, ZoneOffset.UTC).line(later).now();
    return now.isEmpty() ? messages.get("work.blank") : now;
  }

  private static boolean sameThing(JournalEntry one, JournalEntry other) {
    return one.what() == other.what()
        && Objects.equals(one.key(), other.key())
        && Objects.equals(one.subject(), other.subject());
  }

  private String reason(Set<Long> numbers, @Nullable String reason) {
    String named =
        numbers.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
    String what =
        numbers.size() > NAMED
            ? messages.get("work.revert.many", named, numbers.size())
            : messages.get("work.revert.these", named);
    return reason == null ? what : messages.get("work.revert.why", what, reason.strip());
  }
}
