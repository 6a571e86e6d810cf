/**
 * Changes to a plan as small values with old and new content, their history for undo and redo, and
 * the port {@link lantu.edit.EditJournal} that makes one permanent.
 *
 * <p>Contract: an edit is applied by the journal in one transaction or not at all; a failed edit
 * never enters the history. Does not belong here: screens, SQL.
 */
@NullMarked
package lantu.edit;

import org.jspecify.annotations.NullMarked;
