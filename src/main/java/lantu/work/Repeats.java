package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import lantu.job.Progress;

/**
 * Runs work again and again: what is quick often enough for a median, what takes long only once.
 * The first run warms up, unless it took so long that it says enough by itself.
 */
final class Repeats {
  private static final int MOST = 9;
  private static final int LEAST = 3;
  private static final long ENOUGH = 3_000_000_000L;

  private final int most;
  private final LongSupplier nanos;
  private final LongSupplier processor;
  private final Progress progress;

  /**
   * Measures with two clocks, in nanoseconds; stops between two runs if it is asked to.
   *
   * @param most runs of one kind; at 1 there is no run to warm up
   * @param processor what the processor has spent on this thread
   */
  Repeats(int most, LongSupplier nanos, LongSupplier processor, Progress progress) {
    this.most = Math.min(most, MOST);
    this.nanos = nanos;
    this.processor = processor;
    this.progress = progress;
  }

  /**
   * What the runs took.
   *
   * @param results what the last one gave
   * @param nanos each run, in order
   * @param processor what the processor spent on each; may be empty
   */
  record Times(int results, List<Long> nanos, List<Long> processor) {
    long medianMicros() {
      return median(nanos);
    }

    long processorMicros() {
      return processor.isEmpty() ? 0 : median(processor);
    }

    private static long median(List<Long> times) {
      return times.stream().sorted().toList().get(times.size() / 2) / 1000;
    }

    long worstMicros() {
      return nanos.stream().mapToLong(time -> time).max().orElse(0) / 1000;
    }
  }

  /** Work that cannot be done twice. */
  Times once(IntSupplier work) {
    progress.stopIfCancelled();
    long spent = processor.getAsLong();
    long start = nanos.getAsLong();
    int results = work.getAsInt();
    return new Times(
        results, List.of(nanos.getAsLong() - start), List.of(processor.getAsLong() - spent));
  }

  Times of(IntSupplier work) {
    Times first = once(work);
    if (most == 1 || first.nanos().getFirst() > ENOUGH) {
      return first;
    }
    List<Long> times = new ArrayList<>();
    List<Long> processing = new ArrayList<>();
    long spent = 0;
    int results = 0;
    while (times.size() < Math.min(LEAST, most) || (times.size() < most && spent < ENOUGH)) {
      Times next = once(work);
      times.add(next.nanos().getFirst());
      processing.add(next.processor().getFirst());
      spent += next.nanos().getFirst();
      results = next.results();
    }
    return new Times(results, times, processing);
  }
}
