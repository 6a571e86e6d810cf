/**
 * 规划结构: the outline of the plan as a tree, and what belongs to the selected part.
 *
 * <p>Contract: codes to reveal are a section's number ({@code 5}), a measure's place ({@code 5.2}),
 * an exhibit's label, a chapter as {@code c3}, or a project's code, which leads to where the plan
 * names it; {@code 6@12} is a sentence of section 6, {@code 6~I11} what its text says of a thing.
 * Does not belong here: yearly figures.
 */
@NullMarked
package lantu.ui.outline;

import org.jspecify.annotations.NullMarked;
