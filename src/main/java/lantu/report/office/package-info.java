/**
 * What the office formats share: a chart of the house as a native one that Word, Excel and
 * PowerPoint can edit, with the numbers behind it; and the rows of long tables, kept packed until
 * the file is written.
 *
 * <p>Contract: a chart is a pure description of a {@link lantu.chart.ChartModel}, its numbers those
 * of the model digit by digit; rows stand in the file as the library would have written them. Does
 * not belong here: documents, sheets and slides.
 */
@NullMarked
package lantu.report.office;

import org.jspecify.annotations.NullMarked;
