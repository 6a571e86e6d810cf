package lantu.plan;

import java.util.List;
import java.util.function.IntConsumer;

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
  default void add(Plan plan, Authorship by) {
    add(plan, by, figures -> {});
  }

  /**
   * The same, telling from time to time how many figures are written; what is thrown then takes
   * everything back.
   */
  void add(Plan plan, Authorship by, IntConsumer written);
}
