package lantu.chart;

import java.io.Serializable;

/**
 * A line where the figures begin to be counted in another way.
 *
 * @param category the first category of the new way
 * @param label its words
 */
public record BreakLine(int category, String label) implements Serializable {}
