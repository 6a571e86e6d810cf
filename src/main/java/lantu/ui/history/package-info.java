/**
 * 变更记录: every change of the plan, newest first, narrowed by person, days, object, series and text;
 * from here to the cell, one or several changes taken back as a new one, and the list as a file.
 *
 * <p>Contract: what is shown is what the journal holds; a revert is one new journaled step or
 * nothing. Does not belong here: the words of an entry and what may be reverted ({@code
 * lantu.work}).
 */
@NullMarked
package lantu.ui.history;

import org.jspecify.annotations.NullMarked;
