package lantu.review;

import java.time.Instant;
import java.util.List;

/**
 * 方案: proposed figures kept under a name; the plan does not have them.
 *
 * @param name its name, unique in the plan, not blank
 * @param madeAt when it was kept
 * @param who who kept it
 * @param proposals the figures in the order in which they were proposed; at least one, no cell
 *     twice
 */
public record Scenario(String name, Instant madeAt, String who, List<Proposal> proposals) {
  /** Copies the list and checks that there is something. */
  public Scenario {
    proposals = List.copyOf(proposals);
    if (name.isBlank() || proposals.isEmpty()) {
      throw new IllegalArgumentException("a scenario has a name and a figure");
    }
    if (proposals.stream().map(Proposal::key).distinct().count() != proposals.size()) {
      throw new IllegalArgumentException("a cell twice: " + name);
    }
  }
}
