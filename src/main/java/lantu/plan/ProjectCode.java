package lantu.plan;

/**
 * The code of a project, for example P01.
 *
 * @param value the code, not blank
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {
  /** Checks that the code is not blank. */
  public ProjectCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank code");
    }
  }

  /** The code with the given text. */
  public static ProjectCode of(String value) {
    return new ProjectCode(value);
  }

  @Override
  public int compareTo(ProjectCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
