/**
 * 年度数据: the grid of indicators by years for one area and one series, typed into as in a
 * spreadsheet.
 *
 * <p>Contract: every value that is entered, emptied or pasted is one journaled edit, on disk before
 * the cell shows it; text that is no number changes nothing and is answered with a sentence. Only
 * {@link lantu.ui.figures.FiguresScreen} is public. Does not belong here: verdicts, charts, other
 * screens.
 */
@NullMarked
package lantu.ui.figures;

import org.jspecify.annotations.NullMarked;
