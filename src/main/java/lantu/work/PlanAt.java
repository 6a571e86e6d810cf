package lantu.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.Plan;
import lantu.value.Refusal;

/**
 * The plan as it stood once, found by taking every later change back in memory; nothing is written.
 */
public final class PlanAt {
  private final PlanSession session;
  private final ZoneId zone;

  /** Editions of a session's plan; days begin and end in the zone. */
  public PlanAt(PlanSession session, ZoneId zone) {
    this.session = session;
    this.zone = zone;
  }

  /** The first day there is an edition of: the one on which the plan was added. */
  public LocalDate first() {
    return session.journal().getLast().at().atZone(zone).toLocalDate();
  }

  /**
   * The plan at the end of a day.
   *
   * @throws Refusal {@code work.planAt.tooEarly} before the plan was added, {@code
   *     work.planAt.noContent} if a later change was journaled before changes were kept whole
   */
  public Plan endOf(LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return session.journal().stream()
        .filter(entry -> entry.at().isBefore(end))
        .findFirst()
        .map(entry -> after(entry.number()))
        .orElseThrow(() -> new Refusal("work.planAt.tooEarly", day, first()));
  }

  /**
   * The plan after an entry of the journal, with all that came later taken back.
   *
   * @param number of an entry that ends its step
   * @throws Refusal {@code work.planAt.noContent}
   */
  public Plan after(long number) {
    List<JournalEntry> later =
        session.journal().stream().filter(entry -> entry.number() > number).toList();
    List<Edit> steps = session.steps(number);
    long parts = steps.stream().mapToLong(step -> step.parts().size()).sum();
    if (parts != later.size()) {
      throw new Refusal("work.planAt.noContent");
    }
    Plan plan = session.plan();
    for (Edit step : steps.reversed()) {
      plan = step.inverse().applyTo(plan);
    }
    return plan;
  }
}
