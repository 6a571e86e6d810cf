/**
 * Reports as PDF files: pages and type after GB/T 9704-2012, with the shipped fonts embedded as
 * subsets, so that a file looks the same on a machine without any Chinese font.
 *
 * <p>Contract: only {@link lantu.report.pdf.PdfWriter} is public; lengths are points, 72 to the
 * inch. Does not belong here: what a report says, and any other format.
 */
@NullMarked
package lantu.report.pdf;

import org.jspecify.annotations.NullMarked;
