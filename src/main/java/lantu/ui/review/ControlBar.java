package lantu.ui.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done to the page, for the mouse; every button tells its key. */
final class ControlBar extends HBox {
  private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
  private final Label told = new Label();

  ControlBar(Messages messages, Consumer<Command> perform) {
    getStyleClass().add("review-bar");
    for (Command command : Command.values()) {
      String name = messages.get("review.command." + command.name());
      Button button = new Button(command.named() ? name : "", new FontIcon(command.icon()));
      button.setId("review-" + command.name());
      button.getStyleClass().add("flat");
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(messages.get("review.tooltip", name, command.key())));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> perform.accept(command));
      buttons.put(command, button);
      getChildren().add(button);
      if (command == Command.NEXT) {
        told.setId("review-told");
        told.getStyleClass().add("review-told");
        told.setTooltip(new Tooltip());
        told.getTooltip().textProperty().bind(told.textProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(told, space);
      }
    }
  }

  /** Says what happened last. */
  Label told() {
    return told;
  }

  /** The button of a command. */
  Button button(Command command) {
    return java.util.Objects.requireNonNull(buttons.get(command));
  }
}
