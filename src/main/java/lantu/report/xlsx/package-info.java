/**
 * Reports as Excel workbooks: a sheet for every section, numbers as numbers with the decimals they
 * were typed with, text that can never turn into a formula, ready to print.
 *
 * <p>Contract: only {@link lantu.report.xlsx.XlsxReportWriter} is public. Does not belong here:
 * what a report says, formulas, and any other format.
 */
@NullMarked
package lantu.report.xlsx;

import org.jspecify.annotations.NullMarked;
