package lantu.value;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Consecutive years, both ends included.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record YearSpan(PlanYear first, PlanYear last) {
  /** Checks the order. */
  public YearSpan {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException("span ends before it begins: " + first + "–" + last);
    }
  }

  /** The span from one calendar year to another. */
  public static YearSpan of(int first, int last) {
    return new YearSpan(PlanYear.of(first), PlanYear.of(last));
  }

  /** Number of years, at least 1. */
  public int length() {
    return last.value() - first.value() + 1;
  }

  /** Whether the year lies inside. */
  public boolean contains(PlanYear year) {
    return first.compareTo(year) <= 0 && year.compareTo(last) <= 0;
  }

  /** The years in order. */
  public List<PlanYear> years() {
    return IntStream.rangeClosed(first.value(), last.value()).mapToObj(PlanYear::of).toList();
  }
}
