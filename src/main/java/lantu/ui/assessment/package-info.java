/**
 * 评估: every verdict of the plan at a chosen cut-off, its working, and what it would take to change
 * it.
 *
 * <p>Does not belong here: how a verdict is found ({@code lantu.assess}) and how it is worded
 * ({@code lantu.explain}).
 */
@NullMarked
package lantu.ui.assessment;

import org.jspecify.annotations.NullMarked;
