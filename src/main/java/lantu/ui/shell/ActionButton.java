package lantu.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import lantu.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button for an action. While the action is unavailable the tooltip gives the reason; it hangs on
 * a pane around the button because a disabled button shows none.
 */
final class ActionButton extends StackPane {
  private final Button button;
  private final Tooltip tooltip = new Tooltip();
  private final Action action;
  private final Messages messages;

  ActionButton(Action action, boolean named, Messages messages, Runnable run) {
    this.action = action;
    this.messages = messages;
    String name = messages.get(action.textKey());
    button = new Button(named ? name : "", new FontIcon(action.icon()));
    button.setId("action-" + action.name());
    button.getStyleClass().add("flat");
    button.setAccessibleText(name);
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    getChildren().add(button);
    Tooltip.install(this, tooltip);
    tooltip.setText(available());
  }

  /** Ties the button to whether the action is available now. */
  ActionButton enabledWhen(ObservableBooleanValue available) {
    refresh(available.get());
    available.addListener((at, before, now) -> refresh(now));
    return this;
  }

  Button button() {
    return button;
  }

  Tooltip tooltip() {
    return tooltip;
  }

  private void refresh(boolean enabled) {
    button.setDisable(!enabled);
    tooltip.setText(enabled ? available() : messages.get(action.textKey() + ".unavailable"));
  }

  private String available() {
    return messages.get(
        "shell.action.tooltip",
        messages.get(action.textKey()),
        action.keys().getFirst().getDisplayText());
  }
}
