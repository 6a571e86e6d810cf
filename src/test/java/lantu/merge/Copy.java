package lantu.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lantu.edit.Edit;
import lantu.edit.MergeMark;
import lantu.edit.PlanStep;
import lantu.exchange.EditJson;
import lantu.plan.Plan;

/** One copy of a plan, as a workspace has it, in memory. */
final class Copy {
  private static final EditJson FORMAT = new EditJson();

  private final String who;
  private final List<PlanStep> steps;
  private Plan plan;
  private int clock;

  Copy(String who, Plan plan) {
    this(who, plan, List.of());
  }

  private Copy(String who, Plan plan, List<PlanStep> steps) {
    this.who = who;
    this.plan = plan;
    this.steps = new ArrayList<>(steps);
  }

  /** The same with all its history on another computer. */
  Copy opened(String by) {
    return new Copy(by, plan, steps);
  }

  Plan plan() {
    return plan;
  }

  Lineage lineage() {
    return Lineage.of(plan, steps, FORMAT);
  }

  void apply(Edit edit) {
    apply(edit, "改");
  }

  private void apply(Edit edit, String why) {
    plan = edit.applyTo(plan);
    steps.add(
        new PlanStep(
            Instant.ofEpochSecond(1_700_000_000L + 60L * clock++),
            who,
            why,
            edit.parts().stream().map(FORMAT::write).toList()));
  }

  PlanMerge with(Copy other) {
    return PlanMerge.of(lineage(), other.lineage());
  }

  /** Takes another copy in as chosen; empty if there was nothing to take. */
  Optional<Edit> merge(Copy other, Map<String, Side> choices) {
    PlanMerge merge = with(other).with(choices);
    Optional<Edit> edit = merge.edit();
    edit.ifPresent(one -> apply(one, MergeMark.on("合并", merge.head())));
    return edit;
  }

  /** All that is in the plan; where a thing stands among the others is not merged. */
  String told() {
    return told(plan);
  }

  static String told(Plan plan) {
    StringBuilder told = new StringBuilder();
    new TreeMap<>(Contents.of(plan)).forEach((id, value) -> told.append(id + "=" + value + "\n"));
    return told.append(plan.outline()).toString();
  }
}
