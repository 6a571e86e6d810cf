/**
 * Charts in the window: one view that draws any {@link lantu.chart.ChartModel}, shows it as a
 * table, copies it and saves it.
 *
 * <p>Contract: the picture is the one that files and reports get, from the same definition and the
 * same renderer; the drawing library is loaded when the first chart is drawn and not before. Does
 * not belong here: which chart a screen shows, file formats.
 */
@NullMarked
package lantu.ui.chart;

import org.jspecify.annotations.NullMarked;
