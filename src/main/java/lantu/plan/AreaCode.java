package lantu.plan;

/**
 * The code of an area, for example north-bund.
 *
 * @param value the code, not blank
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
  /** Checks that the code is not blank. */
  public AreaCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank code");
    }
  }

  /** The code with the given text. */
  public static AreaCode of(String value) {
    return new AreaCode(value);
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
