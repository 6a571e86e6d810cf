package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.SectionText;
import lantu.text.Messages;
import lantu.value.Refusal;

/**
 * 规划结构 with a part taken out, and all below it. What refers to it is led over to another part, so
 * that nothing is left without a place; one step that undo takes back whole. Numbers of the others
 * stay as they are.
 */
public final class OutlineRemoval {
  private final Plan plan;
  private final Messages messages;
  private final OutlineDraft draft;
  private final OutlineDraft.Node node;
  private final Set<Integer> sections;
  private final Set<MeasureRef> measures;

  /**
   * The removal of a part from a plan as it is now.
   *
   * @throws Refusal {@code work.outline.gone} if there is no such part
   */
  public OutlineRemoval(Plan plan, Messages messages, OutlinePart part) {
    this.plan = plan;
    this.messages = messages;
    this.draft = new OutlineDraft(plan.outline());
    this.node = draft.node(part);
    List<OutlinePart> going =
        OutlineDraft.all(node).stream().flatMap(one -> one.origin().stream()).toList();
    this.sections =
        going.stream()
            .filter(one -> one.kind() == OutlinePart.Kind.SECTION)
            .map(OutlinePart::number)
            .collect(Collectors.toSet());
    this.measures =
        going.stream()
            .filter(one -> one.kind() == OutlinePart.Kind.MEASURE)
            .map(OutlinePart::ref)
            .collect(Collectors.toSet());
  }

  /** What refers to the part or to one below it, by the names that readers know. */
  public List<String> users() {
    return new OutlineUsers(plan, messages).of(sections, measures);
  }

  /** The full texts that its sections have, in order. */
  public List<SectionText> texts() {
    return plan.texts().stream().filter(text -> sections.contains(text.section())).toList();
  }

  /** The sections and measures that stay, in order: where what refers to the part can go. */
  public List<OutlinePart> places() {
    return plan.outline().sections().stream()
        .filter(section -> !sections.contains(section.number()))
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of(OutlinePart.section(section.number())),
                    section.measures().stream()
                        .filter(measure -> !measures.contains(measure.ref()))
                        .map(measure -> OutlinePart.measure(measure.ref()))))
        .toList();
  }

  /** How many links of indicators to a measure would be lost with a section as the new place. */
  public long lostLinks() {
    return plan.indicators().stream()
        .flatMap(indicator -> indicator.measures().stream())
        .filter(measures::contains)
        .count();
  }

  /**
   * Takes the part out with the full text of its sections.
   *
   * @throws Refusal {@code work.outline.inUse}, naming what still refers to it or to a part below
   */
  public OutlineChange alone() {
    List<String> users = users();
    if (!users.isEmpty()) {
      throw new Refusal("work.outline.inUse", node.title(), OutlineUsers.sentence(users, messages));
    }
    List<Edit> edits = new ArrayList<>();
    texts().forEach(text -> edits.add(new Edit.SetText(text.section(), text, null)));
    return taken(edits);
  }

  /**
   * Takes the part out after all that refers to it has been led over to a section or measure. With
   * a section as the new place, indicators lose their links to measures that go.
   *
   * @param to where it goes
   * @param withText whether the full text of its sections goes there too, after what is there; it
   *     is lost otherwise
   * @throws Refusal {@code work.outline.spot} if nothing can go there, {@code work.text.tooLong}
   */
  public OutlineChange into(OutlinePart to, boolean withText) {
    if (!places().contains(to)) {
      throw new Refusal("work.outline.spot");
    }
    List<Edit> edits = new ArrayList<>(new OutlineRedirect(plan, sections, measures, to).edits());
    List<SectionText> texts = texts();
    texts.forEach(text -> edits.add(new Edit.SetText(text.section(), text, null)));
    if (withText && !texts.isEmpty()) {
      edits.add(FullTexts.appended(plan, to.number(), texts));
    }
    draft.leadExhibits(sections, draft.node(OutlinePart.section(to.number())));
    return taken(edits);
  }

  private OutlineChange taken(List<Edit> edits) {
    OutlineDraft.Node parent = draft.parentOf(node);
    int at = parent.children().indexOf(node);
    parent.children().remove(node);
    edits.add(draft.edit());
    OutlineDraft.Node near =
        parent.children().isEmpty()
            ? parent
            : parent.children().get(Math.min(at, parent.children().size() - 1));
    return new OutlineChange(Edit.of(edits), near == draft.root() ? null : draft.place(near));
  }
}
