package lantu.store;

import java.util.List;
import lantu.edit.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * A step that is written and not yet committed.
 *
 * @param entry its first journal entry
 * @param head how far the database is with it
 * @param rows its rows of table edit
 * @param plan the plan that it took in, as a document; null for a step of changes
 */
record Change(
    JournalEntry entry, EditChain.Head head, List<JournalRow> rows, @Nullable String plan) {}
