/**
 * Immutable values: years, spans, quantities with their unit, ratios, and the refusal that carries
 * a message key instead of a sentence.
 *
 * <p>Contract: decimal arithmetic only, rounding always named by the caller, nothing here knows a
 * plan or a screen. Does not belong here: anything that reads or formats text.
 */
@NullMarked
package lantu.value;

import org.jspecify.annotations.NullMarked;
