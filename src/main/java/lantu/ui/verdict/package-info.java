/**
 * Parts that several screens show of an assessment: the mark of a verdict and the table of a
 * working.
 *
 * <p>Contract: a status is told by its shape first; every word comes from {@code lantu.explain}.
 * Does not belong here: a screen of its own, arithmetic.
 */
@NullMarked
package lantu.ui.verdict;

import org.jspecify.annotations.NullMarked;
