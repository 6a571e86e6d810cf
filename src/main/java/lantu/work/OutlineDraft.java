package lantu.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Renumbering;
import lantu.plan.Section;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An outline while it is being changed. Its parts remember where they stood, so that what refers to
 * them can follow. Numbers of chapters and of sections rise through the whole; the ordinal of a
 * measure is its position.
 */
final class OutlineDraft {
  private final Outline before;
  private final Node root = new Node(null, null, 0, "");
  private final Map<Integer, Node> led = new HashMap<>();

  /** A part with all below it. */
  static final class Node {
    private final OutlinePart.@Nullable Kind kind;
    private final @Nullable OutlinePart origin;
    private final List<Node> children = new ArrayList<>();
    private int number;
    private String title;

    private Node(
        OutlinePart.@Nullable Kind kind, @Nullable OutlinePart origin, int number, String title) {
      this.kind = kind;
      this.origin = origin;
      this.number = number;
      this.title = title;
    }

    /** A part that was not there before; its number is to be given. */
    static Node fresh(OutlinePart.Kind kind, String title) {
      return new Node(kind, null, 0, title);
    }

    void rename(String newTitle) {
      title = newTitle;
    }

    void number(int newNumber) {
      number = newNumber;
    }

    int number() {
      return number;
    }

    String title() {
      return title;
    }

    /** What it is; the whole is nothing. */
    Optional<OutlinePart.Kind> kind() {
      return Optional.ofNullable(kind);
    }

    /** Where it stood; empty for a new one. */
    Optional<OutlinePart> origin() {
      return Optional.ofNullable(origin);
    }

    List<Node> children() {
      return children;
    }
  }

  OutlineDraft(Outline outline) {
    this.before = outline;
    for (Chapter chapter : outline.chapters()) {
      Node into = grow(root, OutlinePart.chapter(chapter.number()), chapter.title());
      for (Section section : chapter.sections()) {
        Node below = grow(into, OutlinePart.section(section.number()), section.title());
        section
            .measures()
            .forEach(each -> grow(below, OutlinePart.measure(each.ref()), each.title()));
      }
    }
  }

  private static Node grow(Node parent, OutlinePart part, String title) {
    Node node = new Node(part.kind(), part, part.number(), title);
    parent.children.add(node);
    return node;
  }

  /** The whole, whose children are the chapters. */
  Node root() {
    return root;
  }

  /**
   * The part that stood there.
   *
   * @throws Refusal {@code work.outline.gone} if there was none
   */
  Node node(OutlinePart part) {
    return all(root).stream()
        .filter(node -> part.equals(node.origin))
        .findFirst()
        .orElseThrow(() -> new Refusal("work.outline.gone"));
  }

  Node parentOf(Node child) {
    return all(root).stream()
        .filter(node -> node.children.contains(child))
        .findFirst()
        .orElse(root);
  }

  /** All parts of a kind, in order. */
  List<Node> all(OutlinePart.Kind kind) {
    return all(root).stream().filter(node -> node.kind == kind).toList();
  }

  /** A part and all below it, in order. */
  static List<Node> all(Node from) {
    List<Node> all = new ArrayList<>(List.of(from));
    from.children.forEach(child -> all.addAll(all(child)));
    return all;
  }

  /** The numbers there are, in the new order: what is moved changes numbers with what it passes. */
  void keepNumbers() {
    for (OutlinePart.Kind kind : List.of(OutlinePart.Kind.CHAPTER, OutlinePart.Kind.SECTION)) {
      List<Node> nodes = all(kind);
      List<Integer> numbers = nodes.stream().map(Node::number).sorted().toList();
      for (int i = 0; i < nodes.size(); i++) {
        nodes.get(i).number = numbers.get(i);
      }
    }
  }

  /** Gives a new part the number after the one before it; the run it pushes moves up by one. */
  void makeRoomFor(Node fresh) {
    int last = 0;
    for (Node node : all(Objects.requireNonNull(fresh.kind))) {
      if (node == fresh || node.number <= last) {
        node.number = last + 1;
      }
      last = node.number;
    }
  }

  /** Numbers from 1 without gaps. */
  void closeGaps() {
    for (OutlinePart.Kind kind : List.of(OutlinePart.Kind.CHAPTER, OutlinePart.Kind.SECTION)) {
      int number = 0;
      for (Node node : all(kind)) {
        node.number = ++number;
      }
    }
  }

  /** Lets the tables and figures of sections that go belong to another section. */
  void leadExhibits(Collection<Integer> sections, Node to) {
    sections.forEach(section -> led.put(section, to));
  }

  /** How a part is called now. */
  OutlinePart place(Node node) {
    return node.kind == OutlinePart.Kind.MEASURE
        ? OutlinePart.measure(ref(parentOf(node), node))
        : new OutlinePart(Objects.requireNonNull(node.kind), node.number, 0);
  }

  /** The change from what was there to what is now. */
  Edit.SetOutline edit() {
    Map<Integer, Integer> sections = new LinkedHashMap<>();
    Map<MeasureRef, MeasureRef> measures = new LinkedHashMap<>();
    for (Node section : all(OutlinePart.Kind.SECTION)) {
      section.origin().ifPresent(from -> sections.put(from.number(), section.number));
      for (Node measure : section.children) {
        measure.origin().ifPresent(from -> measures.put(from.ref(), ref(section, measure)));
      }
    }
    return new Edit.SetOutline(
        before,
        new Outline(
            root.children.stream().map(OutlineDraft::chapter).toList(),
            before.exhibits().stream().map(one -> moved(one, sections)).toList()),
        new Renumbering(sections, measures));
  }

  private Exhibit moved(Exhibit exhibit, Map<Integer, Integer> sections) {
    Node to = led.get(exhibit.section());
    return new Exhibit(
        exhibit.kind(),
        exhibit.label(),
        exhibit.title(),
        to == null ? sections.getOrDefault(exhibit.section(), exhibit.section()) : to.number);
  }

  private static Chapter chapter(Node chapter) {
    return new Chapter(
        chapter.number,
        chapter.title,
        chapter.children.stream().map(OutlineDraft::section).toList());
  }

  private static Section section(Node section) {
    return new Section(
        section.number,
        section.title,
        section.children.stream()
            .map(measure -> new Measure(ref(section, measure), measure.title))
            .toList());
  }

  private static MeasureRef ref(Node section, Node measure) {
    return new MeasureRef(section.number, section.children.indexOf(measure) + 1);
  }
}
