package lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * 里程碑 of a project.
 *
 * @param title what is to be reached, not blank
 * @param due when; null while not said
 * @param done whether it has been reached
 */
public record Milestone(String title, @Nullable ProjectDate due, boolean done) {
  /** Checks the title. */
  public Milestone {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a milestone without a title");
    }
  }
}
