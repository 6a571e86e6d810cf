/**
 * Parts that screens share: the screen's contract, cards, fields, grids and their columns. They
 * dress in the theme's style classes.
 *
 * <p>Does not belong here: anything that knows one feature.
 */
@NullMarked
package lantu.ui.control;

import org.jspecify.annotations.NullMarked;
