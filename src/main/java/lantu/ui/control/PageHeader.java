package lantu.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a screen: its title, a caption below, and what belongs at the right end. */
public final class PageHeader extends HBox {
  private final Label caption = new Label();

  /** A head with a title, a caption and nodes for the right end. */
  public PageHeader(String title, String caption, Node... right) {
    super(12);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("page-header");
    Label heading = new Label(title);
    heading.getStyleClass().add("page-title");
    this.caption.getStyleClass().addAll("caption", "muted");
    this.caption.setText(caption);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(new VBox(2, heading, this.caption), space);
    getChildren().addAll(right);
  }

  /** Changes the caption. */
  public void setCaption(String text) {
    caption.setText(text);
  }
}
