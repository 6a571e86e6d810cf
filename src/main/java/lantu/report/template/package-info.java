/**
 * Templates of reports: plain text files that say which sections a report has, in which order, and
 * how its sentences run, with places for what is known only when it is made.
 *
 * <p>Contract: a {@link lantu.report.template.Template} has been checked against the {@link
 * lantu.report.template.Vocabulary} of its report, so that nothing in it is unknown when it is
 * used; what is wrong is refused with file, line and place. Does not belong here: plans, numbers,
 * blocks of a report.
 */
@NullMarked
package lantu.report.template;

import org.jspecify.annotations.NullMarked;
