package lantu.ui.outline;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** A row of the tree: number and title. */
final class OutlineCell extends TreeCell<OutlineNode> {
  private final Label label = new Label();
  private final Label title = new Label();
  private final HBox row = new HBox(label, title);

  OutlineCell() {
    row.getStyleClass().add("outline-row");
    label.getStyleClass().addAll(Style.CAPTION, "number");
    label.setMinWidth(Region.USE_PREF_SIZE);
    title.setMinWidth(0);
    // Rows never grow wider than the tree: long titles end in … and show whole in the tooltip.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OutlineNode node, boolean empty) {
    super.updateItem(node, empty);
    if (empty || node == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    for (OutlineNode.Kind kind : OutlineNode.Kind.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)), kind == node.kind());
    }
    label.setText(node.label());
    label.setVisible(!node.label().isEmpty());
    label.setManaged(!node.label().isEmpty());
    title.setText(node.title());
    setTooltip(new Tooltip(node.title()));
    setAccessibleText((node.label() + " " + node.title()).strip());
    setGraphic(row);
  }
}
