package lantu.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar below every screen: save state, which plan this is, undo and redo. */
final class StatusBar extends HBox {
  StatusBar(ShellModel model, Messages messages) {
    getStyleClass().add("status-bar");
    Label saved = new Label("", new FontIcon(Feather.CHECK));
    saved.setId("saved");
    saved.textProperty().bind(model.saved());
    saved.setMinWidth(USE_PREF_SIZE);
    Label plan = new Label(model.profile().shortTitle());
    plan.setId("plan-name");
    plan.getStyleClass().add("plan-name");
    getChildren().addAll(saved, plan);
    if (model.profile().demo()) {
      getChildren().add(DemoMark.label(messages));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            space,
            new ActionButton(Action.UNDO, true, messages, model::undo)
                .enabledWhen(model.undoable()),
            new ActionButton(Action.REDO, true, messages, model::redo)
                .enabledWhen(model.redoable()));
  }
}
