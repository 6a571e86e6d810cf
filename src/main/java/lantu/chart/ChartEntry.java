package lantu.chart;

/**
 * A line of the catalogue.
 *
 * @param name the name to ask for it
 * @param title what it shows
 * @param needsIndicator whether a request must name an indicator
 */
public record ChartEntry(String name, String title, boolean needsIndicator) {}
