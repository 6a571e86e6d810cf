package lantu.plan;

/**
 * The code of a plan, for example hongkou-14fyp.
 *
 * @param value the code, not blank
 */
public record PlanId(String value) implements Comparable<PlanId> {
  /** Checks that the code is not blank. */
  public PlanId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank code");
    }
  }

  /** The code with the given text. */
  public static PlanId of(String value) {
    return new PlanId(value);
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
