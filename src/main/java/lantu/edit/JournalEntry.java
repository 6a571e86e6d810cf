package lantu.edit;

import java.time.Instant;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps of one change.
 *
 * @param number running number in the workspace, from 1
 * @param at when it was made
 * @param who the user's display name
 * @param what kind of change
 * @param batch number of the first entry made in the same step; its own for a step of one
 * @param subject what was changed, for all but figures, the files behind them, cut-offs and the
 *     outline: an indicator's or a project's code, a finding, a year, a section; null otherwise
 * @param key the cell, for a figure and the files behind it; null otherwise
 * @param oldValue what was there, readable; null for nothing
 * @param newValue what came, readable; null for nothing
 * @param why the reason given; null for none
 */
public record JournalEntry(
    long number,
    Instant at,
    String who,
    What what,
    long batch,
    @Nullable String subject,
    @Nullable FigureKey key,
    @Nullable String oldValue,
    @Nullable String newValue,
    @Nullable String why) {
  /** An entry with the given text. */
  public static JournalEntry of(
      long number, Instant at, long batch, JournalText text, Authorship by) {
    return new JournalEntry(
        number,
        at,
        by.who(),
        text.what(),
        batch,
        text.subject(),
        text.key(),
        text.oldValue(),
        text.newValue(),
        by.why());
  }

  /** Kinds of change. */
  public enum What {
    /** A plan was taken into the workspace. */
    PLAN_ADDED,
    /** A figure was entered, changed or emptied. */
    FIGURE_SET,
    /** An indicator was created or removed, or its definition, target or relations were changed. */
    INDICATOR_SET,
    /** The cut-offs of the assessment were changed. */
    RULES_SET,
    /** The office gave a verdict of its own or took it back. */
    VERDICT_SET,
    /** A finding was signed off or opened again. */
    SIGN_OFF_SET,
    /** A project was added to the ledger or taken off it, or its entry was changed. */
    PROJECT_SET,
    /** Chapters, sections or measures were changed, or the section that a source points to. */
    OUTLINE_SET,
    /** A year was closed or opened again. */
    CLOSED_YEAR_SET,
    /** The full text of a section was loaded, replaced or taken away. */
    SECTION_TEXT_SET,
    /** Files behind a figure were added or taken away. */
    EVIDENCE_SET
  }
}
