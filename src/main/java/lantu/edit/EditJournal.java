package lantu.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;

/** Makes edits permanent and remembers them. */
public interface EditJournal {
  /**
   * Applies an edit and writes its journal entries, one for each of its parts and all with the same
   * batch and time, in one transaction; returns only once all are on disk. Refuses, changing
   * nothing, if a part does not find what it says was there before.
   *
   * @return the entry of the first part, whose number is the batch
   */
  JournalEntry apply(PlanId plan, Edit edit, Authorship by);

  /** The plan's journal, newest first. */
  List<JournalEntry> entries(PlanId plan);

  /**
   * The change that an entry tells of, so that it can be reverted by its inverse; empty where there
   * is none: no such entry of the plan, an entry of another kind, or one written before changes
   * were kept whole.
   *
   * @throws lantu.value.Refusal if what was kept cannot be read
   */
  Optional<Edit> edit(PlanId plan, long number);

  /**
   * The plan's steps after an entry, oldest first: a single change, or several that were made
   * together. Entries that keep no change are left out.
   *
   * @param after number of an entry; 0 for all steps
   * @throws lantu.value.Refusal if what was kept cannot be read
   */
  List<Edit> steps(PlanId plan, long after);

  /**
   * The plan's steps as they can go to another workspace, oldest first. They begin after the last
   * entry that keeps no change, if there is one besides that of the plan's coming.
   */
  List<PlanStep> history(PlanId plan);

  /**
   * Takes a plan in with its history, as one step: the plan as it was before the first step, then
   * each step with its own time, name and reason. All of it is on disk on return, or nothing is.
   *
   * @param first the plan before its first step
   * @param came when it came into the workspace that it comes from, by whom, and why it is here
   * @throws lantu.value.Refusal {@code store.planExists} if the workspace has a plan with its id,
   *     or if a step does not find what it says was there before
   */
  void takeIn(Plan first, List<PlanStep> history, Instant came, Authorship by);

  /** When the figures of the plan got into their cells. */
  EntryTimes entered(PlanId plan);
}
