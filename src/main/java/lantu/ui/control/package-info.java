/**
 * Parts that screens share: the screen's contract, cards, grids and their columns.
 *
 * <p>Does not belong here: anything that knows one feature.
 */
@NullMarked
package lantu.ui.control;

import org.jspecify.annotations.NullMarked;
