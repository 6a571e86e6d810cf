/**
 * 指标体系: the register of all indicators with filter, sort and groups, and beside it everything that
 * is known about the one that is selected.
 *
 * <p>Contract: it only reads; a target's wording is shown as the document has it. Only {@link
 * lantu.ui.indicators.IndicatorsScreen} is public. Does not belong here: typing figures, verdicts.
 */
@NullMarked
package lantu.ui.indicators;

import org.jspecify.annotations.NullMarked;
