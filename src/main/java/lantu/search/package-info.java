/**
 * Search over everything at once, the same for the window and the command line: titles, indicators,
 * the full text, figures by value, notes, sources, projects, the history, screens. Chinese is found
 * without spaces between words, by parts, by pairs of characters where no part fits whole, and by
 * the first letters of its pinyin.
 *
 * <p>Contract: pure; an index is a snapshot. The table of readings is loaded when Latin letters are
 * first searched for, or before, in the background. Does not belong here: screens, and what an item
 * leads to beyond its code.
 */
@NullMarked
package lantu.search;

import org.jspecify.annotations.NullMarked;
