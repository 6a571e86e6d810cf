package lantu.exchange.parcel;

import java.time.Instant;
import java.util.List;
import lantu.edit.PlanStep;
import lantu.plan.Evidence;
import lantu.plan.Plan;

/**
 * What is in a package.
 *
 * @param plan the plan
 * @param steps its steps, oldest first
 * @param made when the package was made
 * @param by the display name of who made it
 * @param files the files behind its figures that are in it, each content once
 * @param missing the names of those that are not, since they were not there
 */
public record Parcel(
    Plan plan,
    List<PlanStep> steps,
    Instant made,
    String by,
    List<Evidence> files,
    List<String> missing) {
  /** Copies the lists. */
  public Parcel {
    steps = List.copyOf(steps);
    files = List.copyOf(files);
    missing = List.copyOf(missing);
  }

  /** What the last step is known by. */
  String head() {
    String id = PlanStep.START;
    for (PlanStep step : steps) {
      id = step.id(id);
    }
    return id;
  }
}
