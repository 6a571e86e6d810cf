/**
 * What is kept for review meetings beside the plan: agendas and scenarios, and the port that keeps
 * them.
 *
 * <p>Contract: immutable; nothing here changes a plan. A name that is no longer in the plan is kept
 * as it was and is the reader's to notice. Does not belong here: what a page shows, the assessment.
 */
@NullMarked
package lantu.review;

import org.jspecify.annotations.NullMarked;
