/**
 * What the office formats share: a chart of the house as a native one that Word, Excel and
 * PowerPoint can edit, with the numbers behind it.
 *
 * <p>Contract: pure description of a {@link lantu.chart.ChartModel}; the numbers are those of the
 * model digit by digit. Does not belong here: documents, sheets and slides.
 */
@NullMarked
package lantu.report.office;

import org.jspecify.annotations.NullMarked;
