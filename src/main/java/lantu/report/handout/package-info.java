/**
 * The hand-out of a review meeting as PDF: one sheet of A4 a page, with the same numbers as on the
 * screen.
 *
 * <p>Contract: a file is written whole or not at all; what a page holds is always on its sheet, in
 * smaller type where there is much of it. Does not belong here: what a page says.
 */
@NullMarked
package lantu.report.handout;

import org.jspecify.annotations.NullMarked;
