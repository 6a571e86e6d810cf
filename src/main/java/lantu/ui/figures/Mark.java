package lantu.ui.figures;

import javafx.scene.layout.Region;
import lantu.assess.check.Severity;

/** The marks at a cell's edges; each is told by its form and its place, the colour only helps. */
enum Mark {
  /** A dot at the bottom left: it is said where the figure comes from. */
  SOURCE("mark-source"),
  /**
   * A sheet of paper at the bottom left, in place of the dot: there are files behind the figure.
   */
  EVIDENCE("mark-evidence"),
  /** A corner at the top right, as spreadsheets have it: there is a remark. */
  NOTE("mark-note"),
  /** A full diamond at the top left: the check finds something that has to be settled. */
  SERIOUS("mark-serious"),
  /** A hollow diamond at the top left: the check has a question. */
  QUESTION("mark-question");

  private final String style;

  Mark(String style) {
    this.style = style;
  }

  /** The mark of a finding. */
  static Mark of(Severity severity) {
    return severity == Severity.SERIOUS ? SERIOUS : QUESTION;
  }

  /** A new node that shows it. */
  Region node() {
    Region node = new Region();
    node.getStyleClass().addAll("mark", style);
    node.setMouseTransparent(true);
    return node;
  }
}
