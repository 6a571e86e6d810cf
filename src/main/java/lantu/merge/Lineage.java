package lantu.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantu.edit.Edit;
import lantu.edit.EditFormat;
import lantu.edit.MergeMark;
import lantu.edit.PlanStep;
import lantu.plan.Plan;
import lantu.value.Stopping;

/** A plan with the steps that led to it, each known by a hash over all up to it. */
public final class Lineage {
  private final Plan plan;
  private final List<PlanStep> steps;
  private final List<Edit> edits = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  /** Steps of other copies that were taken in, by what they are known by; by the step that did. */
  private final Map<String, Integer> taken = new LinkedHashMap<>();

  /** What was taken in and taken back again, with the merge. */
  private final Map<String, Edit> takenBack = new LinkedHashMap<>();

  private Lineage(Plan plan, List<PlanStep> steps) {
    this.plan = plan;
    this.steps = List.copyOf(steps);
  }

  /**
   * A plan as it is now, with its steps oldest first.
   *
   * @throws lantu.value.Refusal if a step cannot be read
   */
  public static Lineage of(Plan plan, List<PlanStep> steps, EditFormat format) {
    Lineage lineage = new Lineage(plan, steps);
    String id = PlanStep.START;
    for (PlanStep step : steps) {
      id = step.id(id);
      lineage.ids.add(id);
      Edit edit = Edit.of(step.changes().stream().map(format::read).toList());
      lineage.edits.add(edit);
      lineage.note(step, edit);
    }
    return lineage;
  }

  /**
   * Notes what a merge took in; a step that takes a whole merge back gives it free again, and one
   * that makes it once more brings it back.
   */
  private void note(PlanStep step, Edit edit) {
    Optional<String> mark = MergeMark.of(step.why());
    if (mark.isPresent()) {
      taken.put(mark.get(), edits.size() - 1);
      return;
    }
    List<String> undone =
        taken.keySet().stream()
            .filter(head -> edits.get(taken.getOrDefault(head, 0)).inverse().equals(edit))
            .toList();
    List<String> redone =
        takenBack.keySet().stream().filter(head -> edit.equals(takenBack.get(head))).toList();
    for (String head : undone) {
      takenBack.put(head, edits.get(taken.getOrDefault(head, 0)));
      taken.remove(head);
    }
    for (String head : redone) {
      takenBack.remove(head);
      taken.put(head, edits.size() - 1);
    }
  }

  /** The plan as it is now. */
  public Plan plan() {
    return plan;
  }

  /** The steps, oldest first. */
  public List<PlanStep> steps() {
    return steps;
  }

  /** What the last step is known by; {@link PlanStep#START} before the first. */
  public String head() {
    return ids.isEmpty() ? PlanStep.START : ids.getLast();
  }

  /**
   * The plan after the first so many steps.
   *
   * @param count 0 for the plan as it began
   * @throws IllegalArgumentException if the steps do not lead to the plan
   */
  public Plan after(int count) {
    Plan then = plan;
    for (int i = edits.size() - 1; i >= count; i--) {
      Stopping.check();
      then = edits.get(i).inverse().applyTo(then);
    }
    return then;
  }

  /** The changes after the first so many steps, in order. */
  List<Edit> changesAfter(int count) {
    return changesBetween(count, edits.size());
  }

  /** The changes after the first so many steps and before others, in order. */
  List<Edit> changesBetween(int from, int until) {
    return edits.subList(from, until).stream().flatMap(edit -> edit.parts().stream()).toList();
  }

  /** Whether another lineage began as the same plan. */
  boolean beganAs(Lineage other) {
    return Contents.same(after(0), other.after(0));
  }

  /**
   * What two copies have in common.
   *
   * @return empty if they did not begin as the same plan
   */
  public Optional<Kinship> kinship(Lineage theirs) {
    if (!beganAs(theirs)) {
      return Optional.empty();
    }
    int same = 0;
    while (same < Math.min(ids.size(), theirs.ids.size())
        && ids.get(same).equals(theirs.ids.get(same))) {
      same++;
    }
    int theirsHere = Math.max(same, theirs.lastOf(taken.keySet()));
    int oursThere = Math.max(same, lastOf(theirs.taken.keySet()));
    List<Kinship.Common> bases = new ArrayList<>();
    boolean theirsHasOurs = oursThere > same && theirs.tookIn(this, oursThere, theirsHere);
    boolean oursHasTheirs = theirsHere > same && tookIn(theirs, theirsHere, oursThere);
    if (theirsHere > same && !oursHasTheirs) {
      bases.add(new Kinship.Common(Side.THEIRS, theirsHere));
    }
    if (oursThere > same && !theirsHasOurs) {
      bases.add(new Kinship.Common(Side.MINE, oursThere));
    }
    if (bases.isEmpty()) {
      bases.add(new Kinship.Common(Side.THEIRS, same));
    }
    return Optional.of(
        new Kinship(
            same, theirs.ids.size() - theirsHere, ids.size() - oursThere, List.copyOf(bases)));
  }

  /** How many of these steps there are up to the last one that is among the given. */
  private int lastOf(Set<String> known) {
    for (int i = ids.size() - 1; i >= 0; i--) {
      if (known.contains(ids.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a merge within the first steps took in so many of another's steps. */
  private boolean tookIn(Lineage other, int count, int within) {
    Set<String> early = new HashSet<>();
    taken.forEach(
        (head, index) -> {
          if (index < within) {
            early.add(head);
          }
        });
    return other.lastOf(early) >= count;
  }
}
