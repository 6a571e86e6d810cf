package lantu.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lantu.edit.Edit;
import lantu.plan.AssessmentRules;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.value.Refusal;

/**
 * 合并 of a copy of a plan into another: what each side changed, cell by cell, and the one change
 * that brings theirs into ours once every conflict is decided. Immutable; other choices make
 * another one.
 */
public final class PlanMerge {
  /** Rounds of finding cells that do not go together; each finds at least one. */
  private static final int ROUNDS = 50;

  private final Lineage mine;
  private final Lineage theirs;
  private final Kinship kinship;
  private final Map<String, Side> choices;
  private final Shaped shaped;
  private final List<MergeCell> cells;

  private PlanMerge(Lineage mine, Lineage theirs, Kinship kinship, Map<String, Side> choices) {
    this.mine = mine;
    this.theirs = theirs;
    this.kinship = kinship;
    this.choices = Map.copyOf(choices);
    this.shaped = new Shaping(mine, theirs, kinship).shaped(this.choices);
    this.cells = together(shaped.cells());
    for (MergeCell cell : cells) {
      if (choices.get(cell.code()) == Side.BOTH && !cell.canStayTwice()) {
        throw new Refusal("merge.notBoth", cell.code());
      }
    }
  }

  /**
   * A merge with nothing chosen yet.
   *
   * @throws Refusal {@code merge.stranger} if the copies did not begin as the same plan, {@code
   *     merge.broken} if the steps of one do not lead to it
   */
  public static PlanMerge of(Lineage mine, Lineage theirs) {
    try {
      Kinship kinship =
          mine.kinship(theirs)
              .orElseThrow(
                  () -> new Refusal("merge.stranger", theirs.plan().profile().shortTitle()));
      return new PlanMerge(mine, theirs, kinship, Map.of());
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "merge.broken", theirs.plan().profile().shortTitle());
    }
  }

  /**
   * The same merge with what the reader has chosen, by {@link MergeCell#code}.
   *
   * @throws Refusal {@code merge.notBoth} where both are to stay and cannot
   */
  public PlanMerge with(Map<String, Side> chosen) {
    return new PlanMerge(mine, theirs, kinship, chosen);
  }

  /** What the two copies have in common. */
  public Kinship kinship() {
    return kinship;
  }

  /** The plan that is here. */
  public Plan mine() {
    return mine.plan();
  }

  /** The plan that came, under the id it has there. */
  public Plan theirs() {
    return theirs.plan();
  }

  /** The last step that came, for the mark on the merge. */
  public String head() {
    return theirs.head();
  }

  /** All that was changed by anyone since the copies were one, in the order of the plan. */
  public List<MergeCell> cells() {
    return cells;
  }

  /** The choices so far. */
  public Map<String, Side> choices() {
    return choices;
  }

  /** Which side stands in a cell as it was chosen, or as it is usual; empty while undecided. */
  public Optional<Side> decided(MergeCell cell) {
    return Optional.ofNullable(choices.get(cell.code())).or(cell::usual);
  }

  /** The conflicts that nobody has decided. */
  public List<MergeCell> open() {
    return cells.stream().filter(cell -> decided(cell).isEmpty()).toList();
  }

  /**
   * The change to our plan, as one step. Where all is to stay as it is here, the step changes
   * nothing: it is there to remember that this was decided.
   *
   * @return empty if there is nothing of theirs that is not here
   * @throws Refusal {@code merge.open} while a conflict is undecided, {@code merge.apart} if the
   *     choices make no plan
   */
  public Optional<Edit> edit() {
    int open = open().size();
    if (open > 0) {
      throw new Refusal("merge.open", open);
    }
    Building building = building(cells);
    if (!building.stuck().isEmpty()) {
      throw new Refusal("merge.apart", building.stuck().size());
    }
    List<Edit> edits = building.edits();
    if (!edits.isEmpty()) {
      return Optional.of(Edit.of(edits));
    }
    AssessmentRules rules = mine.plan().judgement().rules();
    return settled() ? Optional.empty() : Optional.of(new Edit.SetRules(rules, rules));
  }

  /** Whether nothing of theirs is not here: there is nothing to decide and nothing to remember. */
  public boolean settled() {
    return kinship.there() == 0 || Contents.same(mine.plan(), theirs.plan());
  }

  private Building building(List<MergeCell> decidedCells) {
    return Building.of(shaped, decidedCells, cell -> decided(cell).orElse(Side.MINE));
  }

  /** Cells that make no plan although nobody chose them are conflicts too. */
  private List<MergeCell> together(List<MergeCell> found) {
    List<MergeCell> now = new ArrayList<>(found);
    for (int i = 0; i < ROUNDS; i++) {
      Set<CellId> stuck = building(now).stuck();
      boolean marked = false;
      for (int at = 0; at < now.size(); at++) {
        MergeCell cell = now.get(at);
        if (cell.state() == MergeCell.State.THERE
            && !choices.containsKey(cell.code())
            && cell.covers().stream().anyMatch(stuck::contains)) {
          now.set(at, cell.inConflict(MergeCell.Reason.NOT_TOGETHER));
          marked = true;
        }
      }
      if (!marked) {
        break;
      }
    }
    return List.copyOf(now);
  }

  /**
   * The copies under one outline.
   *
   * @param mine our plan as it is
   * @param moving gives our plan the outline
   * @param target the outline that they all have, or whose titles are merged
   * @param titles whether only titles of the outline differ, each a cell of its own
   * @param theirs their plan under the outline, for the order of what came
   * @param bases what is in common under the outline
   */
  record Shaped(
      Plan mine,
      List<Edit> moving,
      Outline target,
      boolean titles,
      Plan theirs,
      List<Plan> bases,
      List<MergeCell> cells,
      Map<CellId, Object> ours,
      Map<CellId, Object> others) {}
}
