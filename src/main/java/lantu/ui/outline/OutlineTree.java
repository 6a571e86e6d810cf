package lantu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.Chapter;
import lantu.plan.ExhibitKind;
import lantu.plan.Outline;
import lantu.plan.Section;
import lantu.text.Messages;

/** Makes the tree of an outline: chapters, sections, measures, then tables and figures. */
final class OutlineTree {
  private final Outline outline;
  private final Messages messages;

  OutlineTree(Outline outline, Messages messages) {
    this.outline = outline;
    this.messages = messages;
  }

  OutlineNode root() {
    List<OutlineNode> top = new ArrayList<>();
    outline.chapters().forEach(chapter -> top.add(chapter(chapter)));
    for (ExhibitKind kind : ExhibitKind.values()) {
      if (!outline.exhibits(kind).isEmpty()) {
        top.add(exhibits(kind));
      }
    }
    return new OutlineNode(OutlineNode.Kind.ROOT, "", "", "root", top);
  }

  private OutlineNode chapter(Chapter chapter) {
    return new OutlineNode(
        OutlineNode.Kind.CHAPTER,
        chapterLabel(chapter, messages),
        chapter.title(),
        "c" + chapter.number(),
        chapter.sections().stream().map(this::section).toList());
  }

  private OutlineNode section(Section section) {
    return new OutlineNode(
        OutlineNode.Kind.SECTION,
        messages.get("outline.section", section.number()),
        section.title(),
        Integer.toString(section.number()),
        section.measures().stream()
            .map(
                measure ->
                    new OutlineNode(
                        OutlineNode.Kind.MEASURE,
                        "",
                        measure.title(),
                        measure.ref().toString(),
                        List.of()))
            .toList());
  }

  private OutlineNode exhibits(ExhibitKind kind) {
    return new OutlineNode(
        OutlineNode.Kind.EXHIBITS,
        "",
        messages.get("outline.exhibits." + kind.name()),
        "exhibits-" + kind.name(),
        outline.exhibits(kind).stream()
            .map(
                exhibit ->
                    new OutlineNode(
                        OutlineNode.Kind.EXHIBIT,
                        exhibit.label(),
                        exhibit.title(),
                        exhibit.label(),
                        List.of()))
            .toList());
  }

  static String chapterLabel(Chapter chapter, Messages messages) {
    return messages.get("outline.chapter", ChineseNumber.of(chapter.number()), chapter.number());
  }
}
