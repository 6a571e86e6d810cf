/**
 * 汇报: the plan on a projector, page by page, and figures tried out in a meeting.
 *
 * <p>Contract: what is proposed lives in memory until somebody accepts it, and accepting goes
 * through the session like every other change; agendas and scenarios are kept through {@link
 * lantu.work.Reviews}. Does not belong here: what a page says ({@code lantu.slide}), how a chart is
 * drawn.
 */
@NullMarked
package lantu.ui.review;

import org.jspecify.annotations.NullMarked;
