package lantu.plan;

import java.util.List;

/**
 * Where plans are kept. Whatever a method reports as done is on disk.
 *
 * <p>Errors reach the caller as {@link lantu.value.Refusal} with a sentence for the user.
 */
public interface PlanStore {
  /** The plans in the workspace, in the order in which they came. */
  List<PlanProfile> plans();

  /** The plan whole; refuses an id that is not there. */
  Plan load(PlanId id);

  /** Takes in a new plan, in one transaction with its journal entry; refuses an id in use. */
  void add(Plan plan, Authorship by);
}
