/**
 * 目标与分解: what a target means and by which number it is judged, how far the city has assigned it,
 * how it was adjusted, and its yearly decomposition.
 *
 * <p>Contract: the document's wording stays as it is; every change is one journaled edit as soon as
 * what is typed makes sense. Does not belong here: verdicts ({@code lantu.ui.assessment}).
 */
@NullMarked
package lantu.ui.targets;

import org.jspecify.annotations.NullMarked;
