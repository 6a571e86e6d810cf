package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 规划结构 edited: parts are added, renamed, deleted, moved and renumbered, each in one step that undo
 * takes back. What refers to a section or measure follows it.
 *
 * <p>Chapters, and sections through the whole plan, keep their numbers as far as they can: a part
 * that is added pushes those behind it up by one as far as there is no gap; one that is moved
 * changes numbers with those it passes; one that is deleted leaves a gap until the gaps are closed.
 * Measures have no printed number, so their places always run from 1.
 */
public final class EditOutline {
  /** The longest title. */
  private static final int LONGEST = 200;

  /** What would break the line that a title stands on. */
  private static final java.util.regex.Pattern CONTROL =
      java.util.regex.Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  private final Plan plan;
  private final Messages messages;

  /** Edits the outline of a plan as it is now. */
  public EditOutline(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /**
   * Gives a part another title.
   *
   * @throws Refusal {@code work.outline.title} if it is blank, too long or more than a line
   */
  public OutlineChange rename(OutlinePart part, String title) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    draft.node(part).rename(checked(title));
    return new OutlineChange(draft.edit(), part);
  }

  /**
   * Adds a part.
   *
   * @param spot where; null for a chapter after all others
   * @param kind what it is
   * @throws Refusal {@code work.outline.title}, or {@code work.outline.spot} if it cannot stand
   *     there
   */
  public OutlineChange add(OutlinePart.Kind kind, @Nullable OutlineSpot spot, String title) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    OutlineDraft.Node fresh = OutlineDraft.Node.fresh(kind, checked(title));
    put(draft, fresh, kind, spot);
    if (kind != OutlinePart.Kind.MEASURE) {
      draft.makeRoomFor(fresh);
    }
    return new OutlineChange(draft.edit(), draft.place(fresh));
  }

  /**
   * Moves a part with all below it.
   *
   * @throws Refusal {@code work.outline.spot} if it cannot stand there
   */
  public OutlineChange move(OutlinePart part, OutlineSpot spot) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    OutlineDraft.Node node = draft.node(part);
    if (part.equals(spot.at())) {
      throw new Refusal("work.outline.spot");
    }
    draft.parentOf(node).children().remove(node);
    put(draft, node, part.kind(), spot);
    draft.keepNumbers();
    return withItsProjects(draft.edit(), draft.place(node));
  }

  /** A project that a measure names is named in the section where the measure stands now. */
  private OutlineChange withItsProjects(Edit.SetOutline moved, OutlinePart part) {
    List<Edit> edits = new ArrayList<>(List.of(moved));
    if (part.kind() == OutlinePart.Kind.MEASURE) {
      for (Project project : moved.applyTo(plan).projects()) {
        if (part.ref().equals(project.measure()) && project.section() != part.number()) {
          edits.add(new Edit.SetProject(project, project.at(part.number(), part.ref())));
        }
      }
    }
    return new OutlineChange(Edit.of(edits), part);
  }

  /** Where a part goes when it is moved up by one; empty if it is the first of all. */
  public Optional<OutlineSpot> above(OutlinePart part) {
    return beside(part, -1, OutlineSpot.Side.BEFORE, OutlineSpot.Side.LAST_IN);
  }

  /** Where a part goes when it is moved down by one; empty if it is the last of all. */
  public Optional<OutlineSpot> below(OutlinePart part) {
    return beside(part, 1, OutlineSpot.Side.AFTER, OutlineSpot.Side.FIRST_IN);
  }

  /**
   * Deletes a part with all below it, and the full text of its sections. Numbers stay as they are.
   *
   * @throws Refusal {@code work.outline.inUse}, naming what still refers to it or to a part below
   */
  public OutlineChange delete(OutlinePart part) {
    return new OutlineRemoval(plan, messages, part).alone();
  }

  /**
   * Numbers chapters and sections from 1 without gaps.
   *
   * @throws Refusal {@code work.outline.noGaps} if there are none
   */
  public OutlineChange closeGaps(@Nullable OutlinePart selected) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    draft.closeGaps();
    Edit.SetOutline edit = draft.edit();
    if (edit.before().equals(edit.after())) {
      throw new Refusal("work.outline.noGaps");
    }
    return new OutlineChange(edit, selected == null ? null : draft.place(draft.node(selected)));
  }

  /**
   * Gives one chapter or section another number, between those before and after it.
   *
   * @throws Refusal {@code work.outlineNumber} for any other number
   */
  public OutlineChange number(OutlinePart part, int number) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    OutlineDraft.Node node = draft.node(part);
    List<OutlineDraft.Node> all = draft.all(part.kind());
    int at = all.indexOf(node);
    int low = at == 0 ? 0 : all.get(at - 1).number();
    int high = at == all.size() - 1 ? 10_000 : all.get(at + 1).number();
    if (part.kind() == OutlinePart.Kind.MEASURE || number <= low || number >= high) {
      throw new Refusal("work.outlineNumber", number);
    }
    node.number(number);
    return new OutlineChange(draft.edit(), draft.place(node));
  }

  private Optional<OutlineSpot> beside(
      OutlinePart part, int step, OutlineSpot.Side side, OutlineSpot.Side inside) {
    OutlineDraft draft = new OutlineDraft(plan.outline());
    OutlineDraft.Node node = draft.node(part);
    OutlineDraft.Node parent = draft.parentOf(node);
    int to = parent.children().indexOf(node) + step;
    if (to >= 0 && to < parent.children().size()) {
      return Optional.of(new OutlineSpot(side, draft.place(parent.children().get(to))));
    }
    if (parent == draft.root()) {
      return Optional.empty();
    }
    List<OutlineDraft.Node> parents = draft.all(parent.kind().orElseThrow());
    int next = parents.indexOf(parent) + step;
    return next < 0 || next >= parents.size()
        ? Optional.empty()
        : Optional.of(new OutlineSpot(inside, draft.place(parents.get(next))));
  }

  private static void put(
      OutlineDraft draft,
      OutlineDraft.Node node,
      OutlinePart.Kind kind,
      @Nullable OutlineSpot spot) {
    if (spot == null && kind == OutlinePart.Kind.CHAPTER) {
      draft.root().children().add(node);
      return;
    }
    if (spot == null || !spot.takes(kind)) {
      throw new Refusal("work.outline.spot");
    }
    OutlineDraft.Node at = draft.node(spot.at());
    List<OutlineDraft.Node> siblings =
        spot.side().inside() ? at.children() : draft.parentOf(at).children();
    switch (spot.side()) {
      case BEFORE -> siblings.add(siblings.indexOf(at), node);
      case AFTER -> siblings.add(siblings.indexOf(at) + 1, node);
      case FIRST_IN -> siblings.addFirst(node);
      case LAST_IN -> siblings.addLast(node);
    }
  }

  private static String checked(String title) {
    String plain = title.strip();
    if (plain.isEmpty() || plain.length() > LONGEST || CONTROL.matcher(plain).find()) {
      throw new Refusal("work.outline.title", LONGEST);
    }
    return plain;
  }
}
