package lantu.plan;

/**
 * The code of a source, for example plan-s1.
 *
 * @param value the code, not blank
 */
public record SourceCode(String value) implements Comparable<SourceCode> {
  /** Checks that the code is not blank. */
  public SourceCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank code");
    }
  }

  /** The code with the given text. */
  public static SourceCode of(String value) {
    return new SourceCode(value);
  }

  @Override
  public int compareTo(SourceCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
