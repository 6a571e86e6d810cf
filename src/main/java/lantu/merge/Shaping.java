package lantu.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Renumbering;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Brings two copies and what they have in common under one outline, so that cells can be told. */
final class Shaping {
  /** What the structure of the outline is known by among the cells. */
  private static final CellId STRUCTURE = new CellId(CellKind.OUTLINE, "");

  private final Plan mine;
  private final Plan theirs;
  private final List<Plan> bases;

  /** The ways from what is in common to either side and back. */
  private final Renumbering toMine;

  private final Renumbering toTheirs;

  Shaping(Lineage mine, Lineage theirs, Kinship kinship) {
    this.mine = mine.plan();
    this.theirs = Renamed.to(mine.plan().profile().id(), theirs.plan());
    this.bases =
        kinship.bases().stream()
            .map(base -> (base.side() == Side.MINE ? mine : theirs).after(base.steps()))
            .map(plan -> Renamed.to(this.mine.profile().id(), plan))
            .toList();
    this.toMine = way(mine, theirs, kinship, Side.MINE);
    this.toTheirs = way(theirs, mine, kinship, Side.THEIRS);
  }

  /** From the first of the states in common to a side, if need be over where both began. */
  private static Renumbering way(Lineage to, Lineage other, Kinship kinship, Side side) {
    Kinship.Common base = kinship.bases().getFirst();
    int same = kinship.same();
    Renumbering straight =
        OutlineMove.along(
            to.after(base.side() == side ? base.steps() : same).outline(),
            to.changesAfter(base.side() == side ? base.steps() : same));
    if (base.side() == side || base.steps() == same) {
      return straight;
    }
    Renumbering out =
        OutlineMove.along(other.after(same).outline(), other.changesBetween(same, base.steps()));
    return OutlineMove.joined(out.inverse(), straight);
  }

  /** The copies under one outline, as far as the reader has chosen it. */
  PlanMerge.Shaped shaped(Map<String, Side> choices) {
    if (onlyTitles()) {
      return made(mine.outline(), true, null);
    }
    boolean here = bases.stream().anyMatch(base -> !base.outline().equals(mine.outline()));
    boolean there = bases.stream().anyMatch(base -> !base.outline().equals(theirs.outline()));
    if (!there || mine.outline().equals(theirs.outline())) {
      return made(mine.outline(), false, null);
    }
    MergeCell cell = structure(here);
    Side side = Optional.ofNullable(choices.get(cell.code())).or(cell::usual).orElse(Side.MINE);
    return made(side == Side.MINE ? mine.outline() : theirs.outline(), false, cell);
  }

  private boolean onlyTitles() {
    String shape = OutlineMove.shape(mine.outline());
    return Stream.concat(Stream.of(theirs), bases.stream())
            .allMatch(plan -> OutlineMove.shape(plan.outline()).equals(shape))
        && stays(toMine)
        && stays(toTheirs);
  }

  private static boolean stays(Renumbering way) {
    return way.sections().entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()))
        && way.measures().entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()));
  }

  private MergeCell structure(boolean here) {
    MergeCell.Reason reason = here ? null : referredTo();
    return new MergeCell(
        STRUCTURE.kind(),
        STRUCTURE.key(),
        "",
        here || reason != null ? MergeCell.State.CONFLICT : MergeCell.State.THERE,
        reason,
        bases.getFirst().outline(),
        mine.outline(),
        theirs.outline(),
        List.of(STRUCTURE));
  }

  /** Whether what was changed here since refers to a part that is gone there. */
  private MergeCell.@Nullable Reason referredTo() {
    Set<Edit> ours = new HashSet<>(moving(mine, theirs.outline()));
    ours.removeIf(Edit.SetOutline.class::isInstance);
    Set<Object> common = new HashSet<>();
    moving(bases.getFirst(), theirs.outline()).forEach(edit -> common.add(what(edit)));
    return ours.stream().map(Shaping::what).allMatch(common::contains)
        ? null
        : MergeCell.Reason.REFERRED_TO;
  }

  /** What is led elsewhere, with the places that are given up. */
  private static Object what(Edit edit) {
    return switch (edit) {
      case Edit.SetIndicator set ->
          List.of(
              set.before().code(),
              set.before().section(),
              set.before().measures().stream()
                  .filter(one -> !set.after().measures().contains(one))
                  .toList());
      case Edit.SetProject set ->
          List.of(set.before().code(), set.before().section(), "" + set.before().measure());
      default -> edit;
    };
  }

  /** The changes that give a plan an outline that one of the sides has. */
  private List<Edit> moving(Plan plan, Outline to) {
    Plan guide = to.equals(theirs.outline()) ? theirs : mine;
    return new OutlineMove(plan.outline(), to, follow(plan, to))
        .of(plan, guide)
        .orElseThrow(() -> new Refusal("merge.outline"));
  }

  private Renumbering follow(Plan plan, Outline to) {
    Renumbering out = to.equals(theirs.outline()) ? toTheirs : toMine;
    if (plan.outline().equals(mine.outline())) {
      return OutlineMove.joined(toMine.inverse(), out);
    }
    if (plan.outline().equals(theirs.outline())) {
      return OutlineMove.joined(toTheirs.inverse(), out);
    }
    return out;
  }

  private PlanMerge.Shaped made(Outline target, boolean titles, @Nullable MergeCell structure) {
    List<Edit> moving = titles ? List.of() : moving(mine, target);
    Plan ours = moved(mine, moving);
    Plan others = titles ? theirs : moved(theirs, moving(theirs, target));
    List<Plan> commons =
        titles ? bases : bases.stream().map(base -> moved(base, moving(base, target))).toList();
    Map<CellId, Object> here = contents(ours, titles);
    Map<CellId, Object> there = contents(others, titles);
    List<MergeCell> cells = new ArrayList<>();
    if (structure != null) {
      cells.add(structure);
    }
    cells.addAll(
        new Classes(commons.stream().map(base -> contents(base, titles)).toList(), here, there)
            .cells());
    return new PlanMerge.Shaped(
        mine, moving, target, titles, others, commons, List.copyOf(cells), here, there);
  }

  private static Map<CellId, Object> contents(Plan plan, boolean titles) {
    Map<CellId, Object> all = Contents.of(plan);
    if (titles) {
      OutlineTitles.add(plan.outline(), all);
    }
    return all;
  }

  private static Plan moved(Plan plan, List<Edit> edits) {
    Plan moved = plan;
    for (Edit edit : edits) {
      moved = edit.applyTo(moved);
    }
    return moved;
  }
}
