package lantu.edit;

import java.util.List;
import lantu.plan.Authorship;
import lantu.plan.PlanId;

/** Makes edits permanent and remembers them. */
public interface EditJournal {
  /**
   * Applies an edit and writes its journal entry in one transaction; returns only once both are on
   * disk. Refuses, changing nothing, if the cell no longer holds what the edit says was there.
   */
  JournalEntry apply(PlanId plan, Edit edit, Authorship by);

  /** The plan's journal, newest first. */
  List<JournalEntry> entries(PlanId plan);
}
