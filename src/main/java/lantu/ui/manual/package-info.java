/**
 * 使用手册 in a window of its own, beside the screen it speaks of. It has the words of the printed
 * manual without its pictures: the screen itself stands beside it, with the reader's own figures.
 *
 * <p>Does not belong here: any wording of the manual, the screens.
 */
@NullMarked
package lantu.ui.manual;

import org.jspecify.annotations.NullMarked;
