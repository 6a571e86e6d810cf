package lantu.ui.chart;

/** How a chart's data is shown. */
enum Face {
  CHART,
  TABLE
}
