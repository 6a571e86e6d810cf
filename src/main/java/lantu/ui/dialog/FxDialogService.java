package lantu.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import lantu.text.Messages;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.WindowIcon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Dialogs as windows over the main window. */
public final class FxDialogService implements DialogService {
  private static final double TEXT_WIDTH = 400;
  private static final double BESIDE = 120;
  private static final double TEXT_SIZE = 14;
  private static final String ACCENT = "accent";

  private final Supplier<? extends @Nullable Window> owner;
  private final Appearance appearance;
  private final Messages messages;
  private final FileDialogs files;

  /** Dialogs over a window, which may not be there yet. */
  public FxDialogService(
      Supplier<? extends @Nullable Window> owner, Appearance appearance, Messages messages) {
    this.owner = owner;
    this.appearance = appearance;
    this.messages = messages;
    this.files = new FileDialogs(owner);
  }

  @Override
  public void error(String sentence) {
    ButtonType copy = new ButtonType(messages.get("dialog.copyDetails"), ButtonBar.ButtonData.LEFT);
    show("dialog.error", sentence, Feather.ALERT_TRIANGLE, "dialog-error", close(), copy);
  }

  @Override
  public void inform(String sentence) {
    show("dialog.inform", sentence, Feather.INFO, "dialog-inform", close());
  }

  @Override
  public boolean offer(String sentence, String verb) {
    return offered(sentence, null, verb);
  }

  @Override
  public boolean offer(String sentence, Node shown, String verb) {
    return offered(sentence, shown, verb);
  }

  private boolean offered(String sentence, @Nullable Node shown, String verb) {
    ButtonType there = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    ButtonType close = close();
    Dialog<ButtonType> dialog =
        dialog("dialog.inform", sentence, Feather.INFO, "dialog-inform", shown, there, close);
    DialogPane pane = dialog.getDialogPane();
    // Enter leaves it: the reader has been told, and goes on from there only on purpose.
    Button go = (Button) pane.lookupButton(there);
    go.setDefaultButton(false);
    go.getStyleClass().remove(ACCENT);
    Button leave = (Button) pane.lookupButton(close);
    leave.setDefaultButton(true);
    dialog.setOnShown(event -> Platform.runLater(leave::requestFocus));
    return dialog.showAndWait().orElse(null) == there;
  }

  @Override
  public boolean confirm(String sentence, String verb) {
    return confirmed(sentence, null, verb);
  }

  @Override
  public boolean confirm(String sentence, Node shown, String verb) {
    return confirmed(sentence, shown, verb);
  }

  private boolean confirmed(String sentence, @Nullable Node shown, String verb) {
    ButtonType ahead = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType answer =
        show(
            "dialog.confirm", sentence, Feather.HELP_CIRCLE, "dialog-inform", shown, ahead, cancel);
    return answer == ahead;
  }

  @Override
  public void during(String sentence, Runnable work) {
    new WorkingDialog(work).run(() -> stoppable(sentence));
  }

  private Dialog<ButtonType> stoppable(String sentence) {
    ButtonType stop =
        new ButtonType(messages.get("dialog.stop"), ButtonBar.ButtonData.CANCEL_CLOSE);
    return working(sentence, stop);
  }

  private Dialog<ButtonType> working(String sentence, ButtonType... buttons) {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(TEXT_WIDTH);
    return dialog("dialog.working", sentence, Feather.CLOCK, "dialog-inform", bar, buttons);
  }

  @Override
  public Runnable holding(String sentence, @Nullable Runnable stop) {
    // Without a button it cannot be closed by the reader either.
    Dialog<ButtonType> dialog = stop == null ? working(sentence) : stoppable(sentence);
    AtomicBoolean ended = new AtomicBoolean();
    dialog.setOnCloseRequest(
        event -> {
          if (!ended.get()) {
            // It stays until the work has come to an end.
            event.consume();
            if (stop != null) {
              stop.run();
            }
          }
        });
    dialog.show();
    return () -> {
      ended.set(true);
      dialog.setResult(ButtonType.CLOSE);
      dialog.close();
    };
  }

  @Override
  public Optional<String> ask(String sentence, String text, String verb) {
    ButtonType take = new ButtonType(verb, ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    TextField field = new TextField(text);
    field.setId("dialog-text");
    field.setAccessibleText(sentence);
    ButtonType answer =
        show("dialog.ask", sentence, Feather.EDIT_3, "dialog-inform", field, take, cancel);
    return answer == take ? Optional.of(field.getText()) : Optional.empty();
  }

  @Override
  public Optional<Path> chooseSave(String title, String name, FileKind... kinds) {
    return files
        .save(title, name, kinds)
        .filter(
            chosen ->
                !chosen.mayReplace()
                    || confirm(
                        messages.get("dialog.replace", chosen.file()),
                        messages.get("dialog.replace.verb")))
        .map(FileDialogs.Chosen::file);
  }

  @Override
  public Optional<Path> chooseOpen(String title, FileKind... kinds) {
    return files.open(title, kinds);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return files.folder(title);
  }

  private ButtonType close() {
    return new ButtonType(messages.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private @Nullable ButtonType show(
      String titleKey, String sentence, Feather icon, String style, ButtonType... buttons) {
    return show(titleKey, sentence, icon, style, null, buttons);
  }

  private @Nullable ButtonType show(
      String titleKey,
      String sentence,
      Feather icon,
      String style,
      @Nullable Node more,
      ButtonType... buttons) {
    return dialog(titleKey, sentence, icon, style, more, buttons).showAndWait().orElse(null);
  }

  private Dialog<ButtonType> dialog(
      String titleKey,
      String sentence,
      Feather icon,
      String style,
      @Nullable Node more,
      ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.get());
    dialog.setTitle(more instanceof Titled named ? named.title() : messages.get(titleKey));
    DialogPane pane = dialog.getDialogPane();
    dress(pane.getScene());
    pane.getStyleClass().add(style);
    // A dialog is a window of its own, out of reach of what scales the main window.
    pane.setStyle("-fx-font-size: %spx;".formatted(TEXT_SIZE * appearance.scale().get().factor()));
    pane.getButtonTypes().setAll(buttons);
    pane.setContent(body(pane, sentence, icon, more));
    if (more instanceof Region shown && shown.getPrefWidth() > TEXT_WIDTH) {
      // As wide as what is shown wants to be; the theme's panes are as wide as a sentence.
      pane.setMinWidth(shown.getPrefWidth() + BESIDE);
      pane.setMaxWidth(Double.MAX_VALUE);
    }
    for (ButtonType type : buttons) {
      if (type.getButtonData() == ButtonBar.ButtonData.LEFT) {
        copies((Button) pane.lookupButton(type), sentence);
      }
    }
    if (buttons.length > 0) {
      first(dialog, (Button) pane.lookupButton(buttons[0]), more);
    }
    return dialog;
  }

  /** The button that goes ahead; it waits for what is still to be done or to be typed. */
  private static void first(Dialog<ButtonType> dialog, Button first, @Nullable Node more) {
    first.getStyleClass().add(ACCENT);
    if (more instanceof Unfinished work) {
      first.disableProperty().bind(work.unfinished());
    }
    if (more instanceof TextField field) {
      first.disableProperty().bind(field.textProperty().map(String::isBlank));
      // Later, because a dialog that is shown gives the keyboard to its button.
      dialog.setOnShown(
          event ->
              Platform.runLater(
                  () -> {
                    field.requestFocus();
                    field.selectAll();
                  }));
    }
  }

  /** Lets a button copy what there is to know about a failure; the dialog stays. */
  private void copies(Button button, String sentence) {
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          ClipboardContent content = new ClipboardContent();
          content.putString(messages.details(sentence));
          Clipboard.getSystemClipboard().setContent(content);
          button.setText(messages.get("dialog.copied"));
        });
  }

  /**
   * Over a window, a dialog's scene takes over the style sheets of the window's scene and keeps
   * following them; putting others in would set the two lists at odds.
   */
  private void dress(Scene scene) {
    Window window = owner.get();
    if (window == null || window.getScene() == null) {
      appearance.theme().get().applyTo(scene, appearance.fonts());
    } else {
      scene.setUserAgentStylesheet(window.getScene().getUserAgentStylesheet());
    }
    WindowIcon.put(scene.getWindow());
  }

  private DialogBody body(DialogPane pane, String sentence, Feather icon, @Nullable Node more) {
    Label text = new Label(sentence);
    text.setWrapText(true);
    double beside = more instanceof Region shown ? shown.getPrefWidth() : 0;
    text.setPrefWidth(Math.max(beside, TEXT_WIDTH * appearance.scale().get().factor()));
    text.setMinHeight(Label.USE_PREF_SIZE);
    FontIcon sign = new FontIcon(icon);
    sign.setScaleX(appearance.scale().get().factor());
    sign.setScaleY(appearance.scale().get().factor());
    VBox words = new VBox(12, text);
    if (more != null) {
      words.getChildren().add(more);
    }
    return new DialogBody(pane, new Group(sign), words);
  }
}
