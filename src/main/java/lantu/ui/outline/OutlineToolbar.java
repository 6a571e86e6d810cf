package lantu.ui.outline;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The outline's actions as buttons and as the menu of the tree; both say their keys. */
final class OutlineToolbar {
  private final Messages messages;
  private final FlowPane bar = new FlowPane(8, 8);
  private final ContextMenu menu = new ContextMenu();
  private final Map<OutlineAction, Button> buttons = new EnumMap<>(OutlineAction.class);
  private final Map<OutlineAction, MenuItem> items = new EnumMap<>(OutlineAction.class);
  private final Label notice = new Label();

  OutlineToolbar(OutlineViewModel model, Messages messages, Consumer<OutlineAction> perform) {
    this.messages = messages;
    bar.getStyleClass().add("outline-tools");
    bar.setMinHeight(Region.USE_PREF_SIZE);
    for (OutlineAction action : OutlineAction.values()) {
      Button button = new Button("", new FontIcon(action.icon()));
      button.setId("outline-" + action.name().toLowerCase(java.util.Locale.ROOT));
      button.setOnAction(event -> perform.accept(action));
      MenuItem item = new MenuItem("", new FontIcon(action.icon()));
      item.setOnAction(event -> perform.accept(action));
      if (!action.keys().isEmpty()) {
        item.setAccelerator(action.keys().getFirst());
      }
      buttons.put(action, button);
      items.put(action, item);
      bar.getChildren().add(button);
      menu.getItems().add(item);
    }
    notice.setId("outline-notice");
    notice.getStyleClass().add(Style.MUTED);
    notice.textProperty().bind(model.notice());
    notice.managedProperty().bind(notice.textProperty().isNotEmpty());
    model.selected().addListener((at, before, now) -> show(now));
    show(model.selected().get());
  }

  FlowPane node() {
    return bar;
  }

  /** What was done last. */
  Label notice() {
    return notice;
  }

  ContextMenu menu() {
    return menu;
  }

  private void show(@Nullable OutlineNode selected) {
    for (OutlineAction action : OutlineAction.values()) {
      String words = words(action, selected);
      boolean can = OutlineEditor.can(action, selected);
      String keys = action.keys().isEmpty() ? "" : action.keys().getFirst().getDisplayText();
      String hint = messages.get("outline.hint." + action.name());
      Button button = buttons.get(action);
      MenuItem item = items.get(action);
      if (button != null && item != null) {
        button.setText(words);
        button.setDisable(!can);
        button.setAccessibleText(keys.isEmpty() ? words : words + " " + keys);
        button.setAccessibleHelp(hint);
        button.setTooltip(
            new Tooltip(keys.isEmpty() ? hint : messages.get("outline.hint", hint, keys)));
        item.setText(words);
        item.setDisable(!can);
      }
    }
  }

  private String words(OutlineAction action, @Nullable OutlineNode selected) {
    return switch (action) {
      case ADD_BESIDE -> messages.get("outline.add." + OutlineEditor.beside(selected).name());
      case ADD_INSIDE ->
          messages.get(
              "outline.add."
                  + OutlineEditor.inside(selected)
                      .orElse(lantu.work.OutlinePart.Kind.MEASURE)
                      .name());
      default -> messages.get("outline.action." + action.name());
    };
  }
}
