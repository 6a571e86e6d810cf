/**
 * Reports as slides: 16:9, one message on each, charts that PowerPoint can edit, large type, and
 * the working in the speaker's notes. Annexes stay with the written report.
 *
 * <p>Contract: only {@link lantu.report.pptx.PptxReportWriter} is public; lengths are points, 72 to
 * the inch. Does not belong here: what a report says, and any other format.
 */
@NullMarked
package lantu.report.pptx;

import org.jspecify.annotations.NullMarked;
