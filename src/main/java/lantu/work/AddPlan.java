package lantu.work;

import java.nio.file.Path;
import java.util.function.Supplier;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
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
    store.add(sample, new Authorship(user.get(), messages.get("work.sample")));
    return sample.profile();
  }

  /** Adds the plan that a file holds, whole or not at all; refuses as the one that is watched. */
  public PlanProfile from(Path file) {
    return from(file, Progress.UNHEARD);
  }

  /**
   * Adds the plan that a file holds, whole or not at all; if it is asked to stop, not at all.
   *
   * @throws lantu.value.Refusal if the file is no plan, or the workspace has one with its id
   */
  public PlanProfile from(Path file, Progress progress) {
    Plan plan = PlanJson.read(file);
    String name = String.valueOf(file.getFileName());
    String message = messages.get("work.taking", name);
    int all = Math.max(1, plan.figures().size());
    store.add(
        plan,
        new Authorship(user.get(), messages.get("work.import", name)),
        written -> {
          progress.stopIfCancelled();
          progress.report(written, all, message);
        });
    return plan.profile();
  }
}
