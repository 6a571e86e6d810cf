package lantu.ui.zones;

import lantu.chart.ChartCatalogue;

/** The charts of the zones that can be chosen between. */
enum ZoneChart {
  /** By year, the zones on top of each other. */
  STACKED(ChartCatalogue.ZONES_STACKED),
  /** By year, the zones side by side. */
  SIDE_BY_SIDE(ChartCatalogue.ZONES_YEARLY),
  /** What each zone aims at and what it has reached. */
  TARGETS(ChartCatalogue.ZONES_TARGETS),
  /** Actual, schedule and target as lying bars. */
  PROGRESS(ChartCatalogue.ZONES_PROGRESS),
  /** Each zone and the district against its year path, on one scale. */
  PATHS(ChartCatalogue.ZONES_PATHS),
  /** The zones as parts of their sum, by year. */
  STRUCTURE(ChartCatalogue.ZONES_STRUCTURE);

  private final String chart;

  ZoneChart(String chart) {
    this.chart = chart;
  }

  /** Its name in the catalogue. */
  String chart() {
    return chart;
  }
}
