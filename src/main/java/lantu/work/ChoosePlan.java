package lantu.work;

import java.util.List;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Which plan is meant: the named one, else the only or first one. */
public final class ChoosePlan {
  private ChoosePlan() {}

  /**
   * The id of the chosen plan.
   *
   * @param wanted an id; null for the first plan
   * @throws Refusal {@code work.unknownPlan} or {@code work.noPlan}
   */
  public static PlanId choose(PlanStore store, @Nullable String wanted) {
    List<PlanProfile> plans = store.plans();
    if (plans.isEmpty()) {
      throw new Refusal("work.noPlan");
    }
    if (wanted == null) {
      return plans.getFirst().id();
    }
    return plans.stream()
        .map(PlanProfile::id)
        .filter(id -> id.value().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "work.unknownPlan",
                    wanted,
                    String.join("、", plans.stream().map(plan -> plan.id().value()).toList())));
  }
}
