package lantu.value;

/**
 * A calendar year of a plan.
 *
 * @param value the year, 1900–2199; anything else is an {@link IllegalArgumentException}
 */
public record PlanYear(int value) implements Comparable<PlanYear> {
  /** The earliest year there is. */
  public static final PlanYear FIRST = new PlanYear(1900);

  /** The last year there is. */
  public static final PlanYear LAST = new PlanYear(2199);

  /** Checks the range. */
  public PlanYear {
    if (value < 1900 || value > 2199) {
      throw new IllegalArgumentException("year out of range: " + value);
    }
  }

  /** The year with the given number. */
  public static PlanYear of(int value) {
    return new PlanYear(value);
  }

  @Override
  public int compareTo(PlanYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
