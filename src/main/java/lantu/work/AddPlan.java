package lantu.work;

import java.nio.file.Path;
import java.util.function.Supplier;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.text.Messages;

/** Adds a plan to the workspace: the synthetic one, or one from a file. */
public final class AddPlan {
  /** The id of the synthetic plan; a workspace holds it once. */
  public static final PlanId SAMPLE = PlanId.of("demo");

  private final PlanStore store;
  private final Supplier<String> user;
  private final Messages messages;

  /** Adds to a store; {@code user} gives the display name for the journal. */
  public AddPlan(PlanStore store, Supplier<String> user, Messages messages) {
    this.store = store;
    this.user = user;
    this.messages = messages;
  }

  /** Adds 演示数据; refuses {@code store.planExists} if the workspace holds it already. */
  public PlanProfile sample() {
    Plan sample = SamplePlan.of(PlanJson.shipped(), SAMPLE, messages);
    return added(sample, messages.get("work.sample"));
  }

  /**
   * Adds the plan that a file holds, whole or not at all.
   *
   * @throws lantu.value.Refusal if the file is no plan, or the workspace has one with its id
   */
  public PlanProfile from(Path file) {
    Plan plan = PlanJson.read(file);
    return added(plan, messages.get("work.import", String.valueOf(file.getFileName())));
  }

  private PlanProfile added(Plan plan, String why) {
    store.add(plan, new Authorship(user.get(), why));
    return plan.profile();
  }
}
