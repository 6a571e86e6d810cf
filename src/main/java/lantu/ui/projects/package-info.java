/**
 * 重大项目: the ledger of projects as a table and as a timeline, and everything known about the
 * selected one, to be typed over.
 *
 * <p>Contract: each field that is left is one journaled change and one step of undo; what is
 * refused stays as typed, with the reason above it; what the document does not say is shown as not
 * entered and never guessed. Does not belong here: how a timeline is drawn, and what a date or an
 * amount can look like.
 */
@NullMarked
package lantu.ui.projects;

import org.jspecify.annotations.NullMarked;
