/**
 * Pure functions over a plan's records: verdicts with their working, and consistency findings. The
 * formulas are those of the product's assessment method, which {@code lantu method} prints.
 *
 * <p>Contract: decimal arithmetic of {@link lantu.assess.Exact#PRECISION} digits, compared
 * unrounded; a missing input gives {@link lantu.plan.VerdictStatus#NOT_ASSESSABLE} with the reason
 * and never a number made up; no input makes an exception. Everything that led to a verdict is in
 * it as data. Does not belong here: words for people (see {@code lantu.explain}), storage, screens.
 */
@NullMarked
package lantu.assess;

import org.jspecify.annotations.NullMarked;
