/**
 * How the workbench looks: the two themes, the fonts, and the style names that screens share.
 *
 * <p>Contract: structure stands once in {@code assets/style/base.css}; a theme is one token file
 * beside it; a screen's own sheet uses tokens ({@code -lt-…}) only, never a colour of its own. Does
 * not belong here: controls, layout, anything that knows a feature.
 */
@NullMarked
package lantu.ui.theme;

import org.jspecify.annotations.NullMarked;
