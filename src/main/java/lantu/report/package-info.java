/**
 * Reports before they have a format: title, headings, paragraphs and tables as data, the reports
 * the office hands in built from a plan, and the port {@link lantu.report.ReportWriter} that turns
 * one into a file.
 *
 * <p>Contract: a {@link lantu.report.Report} holds everything that is printed, worded and numbered,
 * so that every format says the same; writers know neither plans nor each other. Does not belong
 * here: file formats, fonts, screens.
 */
@NullMarked
package lantu.report;

import org.jspecify.annotations.NullMarked;
