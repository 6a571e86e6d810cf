package lantu.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar below every screen: save state, which plan this is, work under way, undo and redo. Where
 * room is short, the plan's name and the notice give way.
 */
final class StatusBar extends HBox {
  StatusBar(ShellModel model, BackgroundWork work, SafetyModel safety, Messages messages) {
    getStyleClass().add("status-bar");
    Label plan = new Label(model.profile().shortTitle());
    plan.setId("plan-name");
    plan.getStyleClass().add("plan-name");
    plan.setTooltip(new Tooltip(model.profile().title()));
    getChildren().addAll(saved(model), backup(safety, messages), plan);
    if (model.profile().demo()) {
      getChildren().add(DemoMark.label(messages));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            space,
            new WorkStrip(work, messages),
            new ActionButton(Action.UNDO, true, messages, model::undo)
                .enabledWhen(model.undoable()),
            new ActionButton(Action.REDO, true, messages, model::redo)
                .enabledWhen(model.redoable()));
  }

  private static Button backup(SafetyModel safety, Messages messages) {
    FontIcon sign = new FontIcon(Action.SAFETY.icon());
    Button backup = new Button("", sign);
    backup.setId("backup");
    backup.getStyleClass().add("flat");
    backup.textProperty().bind(safety.status());
    backup.accessibleTextProperty().bind(safety.status());
    backup.setTooltip(new Tooltip(messages.get("safety.hint")));
    backup.setMinWidth(USE_PREF_SIZE);
    backup.setOnAction(event -> safety.show());
    Runnable show =
        () -> {
          boolean worry = safety.worry().get();
          sign.setIconCode(worry ? Feather.ALERT_TRIANGLE : Action.SAFETY.icon());
          backup.getStyleClass().removeAll("not-saved");
          if (worry) {
            backup.getStyleClass().add("not-saved");
          }
        };
    safety.worry().addListener((at, before, now) -> show.run());
    show.run();
    return backup;
  }

  private static Label saved(ShellModel model) {
    FontIcon sign = new FontIcon(Feather.CHECK);
    Label saved = new Label("", sign);
    saved.setId("saved");
    saved.textProperty().bind(model.saved());
    saved.setMinWidth(USE_PREF_SIZE);
    Runnable show =
        () -> {
          boolean refused = model.refused().get();
          sign.setIconCode(refused ? Feather.ALERT_TRIANGLE : Feather.CHECK);
          saved.getStyleClass().removeAll("not-saved");
          if (refused) {
            saved.getStyleClass().add("not-saved");
          }
        };
    model.refused().addListener((at, before, now) -> show.run());
    show.run();
    return saved;
  }
}
