package lantu.ui.checks;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.assess.check.Finding;
import lantu.explain.FindingText;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** A finding in the list: how much it matters, what rule, what it is about, what was found. */
final class FindingCell extends ListCell<Finding> {
  private final ChecksViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label state = new Label();
  private final Label subject = new Label();
  private final VBox face;
  private final SeverityMark mark = new SeverityMark();

  FindingCell(ChecksViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    title.getStyleClass().add(Style.STRONG);
    state.getStyleClass().add(Style.CAPTION);
    state.setMinWidth(Region.USE_PREF_SIZE);
    subject.getStyleClass().add(Style.MUTED);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(8, mark, title, gap, state);
    head.setAlignment(Pos.CENTER_LEFT);
    face = new VBox(2, head, subject);
    face.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Finding item, boolean empty) {
    super.updateItem(item, empty);
    setText("");
    setGraphic(null);
    if (empty || item == null) {
      return;
    }
    FindingText text = new FindingText(model.plan(), messages);
    mark.show(item.severity(), text.severity(item.severity()));
    title.setText(text.title(item.rule()));
    state.setText(item.signedOff() || item.reopened() ? text.state(item) : "");
    subject.setText(text.subject(item));
    setAccessibleText(
        text.severity(item.severity()) + " " + title.getText() + " " + subject.getText());
    setGraphic(face);
  }
}
