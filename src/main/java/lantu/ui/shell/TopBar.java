package lantu.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** The bar above every screen: its title, the mark of synthetic data, search and the menu. */
final class TopBar extends HBox {
  private final Label title = new Label();

  TopBar(boolean demo, Messages messages, SearchBox search, Node review, Node menu) {
    getStyleClass().add("top-bar");
    title.setId("page-title");
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().add(title);
    if (demo) {
      getChildren().add(DemoMark.label(messages));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(space, search, review, menu);
  }

  void setTitle(String text) {
    title.setText(text);
  }
}
