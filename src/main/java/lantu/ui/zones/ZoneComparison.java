package lantu.ui.zones;

import lantu.chart.ChartCatalogue;

/** The charts that set the zones beside each other, whatever indicator is chosen above. */
enum ZoneComparison {
  /** Every indicator that is split over the zones, each on one scale. */
  MULTIPLES(ChartCatalogue.ZONES_MULTIPLES),
  /** The zones' shares of the district. */
  SHARES(ChartCatalogue.ZONES_SHARES),
  /** When the projects of a zone begin and end. */
  PROJECTS(ChartCatalogue.PROJECTS);

  private final String chart;

  ZoneComparison(String chart) {
    this.chart = chart;
  }

  /** Its name in the catalogue. */
  String chart() {
    return chart;
  }
}
