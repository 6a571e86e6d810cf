/**
 * Words and numbers for people: the message bundles, the name of every plan term, and numbers as
 * typed and as shown.
 *
 * <p>Contract: a key's first part names its bundle, {@code figures.saved} stands in {@code
 * assets/text/figures_zh_CN.properties}; Chinese is the first language, English complete beside it.
 * Does not belong here: files, screens, plan logic.
 */
@NullMarked
package lantu.text;

import org.jspecify.annotations.NullMarked;
