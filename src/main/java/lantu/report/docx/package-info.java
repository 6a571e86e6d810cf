/**
 * Reports as Word files laid out after GB/T 9704-2012: its page, fonts by name, line pitch, page
 * numbers, real heading styles.
 *
 * <p>Contract: only {@link lantu.report.docx.DocxReportWriter} is public; the styles themselves
 * stand in {@code assets/report}. Does not belong here: what a report says, and any other format.
 */
@NullMarked
package lantu.report.docx;

import org.jspecify.annotations.NullMarked;
