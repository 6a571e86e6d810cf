package lantu.log;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts failures of one kind that come again and again, so that each is told once a while. */
final class Repeats {
  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final int MOST_KINDS = 500;

  private record Run(Instant told, int since) {}

  private final Map<String, Run> runs = new HashMap<>();

  /**
   * Notes one.
   *
   * @return how many were passed over since the last one that was told; −1 if this one is too
   */
  int note(String kind, Instant now) {
    Run run = runs.get(kind);
    if (run != null && Duration.between(run.told(), now).compareTo(QUIET) < 0) {
      runs.put(kind, new Run(run.told(), run.since() + 1));
      return -1;
    }
    if (runs.size() >= MOST_KINDS) {
      runs.clear();
    }
    runs.put(kind, new Run(now, 0));
    return run == null ? 0 : run.since();
  }
}
