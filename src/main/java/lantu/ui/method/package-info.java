/**
 * 评估方法: the method as the plan's own cut-offs make it, from the same texts as the command line and
 * the reports.
 *
 * <p>Does not belong here: any wording or number of its own.
 */
@NullMarked
package lantu.ui.method;

import org.jspecify.annotations.NullMarked;
