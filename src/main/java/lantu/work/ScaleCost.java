package lantu.work;

/**
 * What one kind of work took at one size.
 *
 * @param work the kind
 * @param factor the size, in times the plan
 * @param figures how many figures the plan of that size has
 * @param results how many things one run gave: verdicts, findings, files, cells
 * @param runs how often it was measured
 * @param medianMicros half of the runs took no longer, in microseconds
 * @param processorMicros what the processor spent on the median run, in microseconds: what is
 *     compared, since other work on the machine makes a run longer but not dearer; 0 where it
 *     cannot be told, as for the window
 * @param worstMicros the longest run, in microseconds
 */
public record ScaleCost(
    ScaleWork work,
    int factor,
    int figures,
    int results,
    int runs,
    long medianMicros,
    long processorMicros,
    long worstMicros) {
  /** What one size is compared with another by, in microseconds, at least 1. */
  public long comparedMicros() {
    return Math.max(1, processorMicros > 0 ? processorMicros : medianMicros);
  }
}
