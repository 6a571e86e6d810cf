package lantu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the tree.
 *
 * @param kind what it is
 * @param label its number as the plan writes it; empty for none
 * @param title its title
 * @param code its code, unique in the tree
 * @param children what is below it
 */
record OutlineNode(Kind kind, String label, String title, String code, List<OutlineNode> children) {
  /** What an entry is. */
  enum Kind {
    ROOT,
    CHAPTER,
    SECTION,
    MEASURE,
    EXHIBITS,
    EXHIBIT
  }

  OutlineNode {
    children = List.copyOf(children);
  }

  /**
   * This entry with only the branches that contain the text; whole if its own words contain it,
   * empty if nothing does.
   */
  Optional<OutlineNode> filtered(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || words().contains(wanted)) {
      return Optional.of(this);
    }
    List<OutlineNode> kept = new ArrayList<>();
    children.forEach(child -> child.filtered(wanted).ifPresent(kept::add));
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new OutlineNode(kind, label, title, code, kept));
  }

  /**
   * The entry in here that an entry of an earlier tree has become: at its place if it kept its
   * title, else the one with its title, else the one at its place.
   */
  Optional<OutlineNode> counterpart(OutlineNode old) {
    List<OutlineNode> now = all().stream().filter(node -> node.kind == old.kind).toList();
    List<OutlineNode> alike = now.stream().filter(node -> node.title.equals(old.title)).toList();
    return alike.stream()
        .filter(node -> node.code.equals(old.code))
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .or(() -> now.stream().filter(node -> node.code.equals(old.code)).findFirst());
  }

  /** This entry and all below it. */
  List<OutlineNode> all() {
    List<OutlineNode> all = new ArrayList<>();
    all.add(this);
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }

  private String words() {
    return (label + " " + title).toLowerCase(Locale.ROOT);
  }
}
