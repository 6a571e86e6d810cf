/**
 * Charts from plan data, one definition for screen, report and file: {@link
 * lantu.chart.ChartCatalogue} makes a {@link lantu.chart.ChartModel} of a plan, {@link
 * lantu.chart.ChartRenderer} draws it with JFreeChart onto any {@link java.awt.Graphics2D}.
 *
 * <p>Contract: a model is pure data with every word already in it, so that it can be tested, read
 * out and shown as a table; the renderer knows no plan. Fills are drawn as lines and dots, never as
 * pictures, so that they stay sharp in every format. Does not belong here: file formats (see {@code
 * lantu.chart.file}), screens, assessment.
 */
@NullMarked
package lantu.chart;

import org.jspecify.annotations.NullMarked;
