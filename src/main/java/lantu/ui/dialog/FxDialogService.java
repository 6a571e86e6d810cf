package lantu.ui.dialog;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import lantu.text.Messages;
import lantu.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dialogs as windows over the main window. */
public final class FxDialogService implements DialogService {
  private static final double TEXT_WIDTH = 400;

  private final Supplier<? extends @Nullable Window> owner;
  private final Appearance appearance;
  private final Messages messages;

  /** Dialogs over a window, which may not be there yet. */
  public FxDialogService(
      Supplier<? extends @Nullable Window> owner, Appearance appearance, Messages messages) {
    this.owner = owner;
    this.appearance = appearance;
    this.messages = messages;
  }

  @Override
  public void error(String sentence) {
    show("dialog.error", sentence, Feather.ALERT_TRIANGLE, "dialog-error", close());
  }

  @Override
  public void inform(String sentence) {
    show("dialog.inform", sentence, Feather.INFO, "dialog-inform", close());
  }

  @Override
  public boolean confirm(String sentence, String verb) {
    ButtonType ahead = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    return show("dialog.confirm", sentence, Feather.HELP_CIRCLE, "dialog-inform", ahead, cancel)
        == ahead;
  }

  private ButtonType close() {
    return new ButtonType(messages.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private @Nullable ButtonType show(
      String titleKey, String sentence, Feather icon, String style, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle(messages.get(titleKey));
    DialogPane pane = dialog.getDialogPane();
    appearance.theme().get().applyTo(pane.getScene(), appearance.fonts());
    pane.getStyleClass().add(style);
    pane.getButtonTypes().setAll(buttons);
    pane.setContent(content(sentence, icon));
    Button first = (Button) pane.lookupButton(buttons[0]);
    first.getStyleClass().add("accent");
    return dialog.showAndWait().orElse(null);
  }

  private static HBox content(String sentence, Feather icon) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setPrefWidth(TEXT_WIDTH);
    text.setMinHeight(Label.USE_PREF_SIZE);
    HBox content = new HBox(new FontIcon(icon), text);
    content.getStyleClass().add("dialog-content");
    content.setAlignment(Pos.TOP_LEFT);
    return content;
  }
}
