package lantu.ui.zones;

import lantu.chart.ChartCatalogue;

/** The charts of the zones that can be chosen between. */
enum ZoneChart {
  /** By year, the zones on top of each other. */
  STACKED(ChartCatalogue.ZONES_STACKED),
  /** By year, the zones side by side. */
  SIDE_BY_SIDE(ChartCatalogue.ZONES_YEARLY),
  /** What each zone aims at and what it has reached. */
  TARGETS(ChartCatalogue.ZONES_TARGETS);

  private final String chart;

  ZoneChart(String chart) {
    this.chart = chart;
  }

  /** Its name in the catalogue. */
  String chart() {
    return chart;
  }
}
