package lantu.work;

import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.PlanStore;

/** Puts the shipped plan into a workspace that has none yet. */
public final class FirstStart {
  private FirstStart() {}

  /** Adds the shipped plan if the store is empty; {@code why} goes into the journal. */
  public static void prepare(PlanStore store, String who, String why) {
    if (store.plans().isEmpty()) {
      store.add(PlanJson.shipped(), new Authorship(who, why));
    }
  }
}
