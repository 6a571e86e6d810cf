package lantu.plan;

/**
 * The code of an indicator, for example I11.
 *
 * @param value the code, not blank
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
  /** Checks that the code is not blank. */
  public IndicatorCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank code");
    }
  }

  /** The code with the given text. */
  public static IndicatorCode of(String value) {
    return new IndicatorCode(value);
  }

  @Override
  public int compareTo(IndicatorCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
