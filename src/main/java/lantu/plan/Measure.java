package lantu.plan;

/**
 * 举措: one paragraph's commitment.
 *
 * @param ref its place
 * @param title its short lead as the document prints it
 */
public record Measure(MeasureRef ref, String title) {}
