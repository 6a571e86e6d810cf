/**
 * The manual as pure data: its pages, read from {@code assets/manual}, with the chapter on the
 * method as the plan's own cut-offs make it, and looking for words in them.
 *
 * <p>Contract: the same pages for the window and for the printed manual; a page on a screen has the
 * screen's name as its key. Does not belong here: how a page looks, taking pictures.
 */
@NullMarked
package lantu.manual;

import org.jspecify.annotations.NullMarked;
