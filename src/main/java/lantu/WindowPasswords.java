package lantu;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import lantu.seal.PasswordKeeper;
import lantu.seal.PasswordSource;
import lantu.text.Messages;
import lantu.ui.dialog.FxDialogService;
import lantu.ui.shell.PasswordQuestion;
import lantu.ui.shell.PasswordWish;
import lantu.ui.theme.Appearance;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Passwords while there is no main window: asks before the first, and sets, changes or removes the
 * password between two. Not on the screen's thread.
 */
final class WindowPasswords implements PasswordSource {
  private static final double WIDTH = 420;

  private final Messages messages;
  private final Path folder;
  private final Supplier<Appearance> appearance;
  private boolean left;

  /** For a workspace; {@code appearance} is asked for on the screen's thread. */
  WindowPasswords(Messages messages, Path folder, Supplier<Appearance> appearance) {
    this.messages = messages;
    this.folder = folder;
    this.appearance = appearance;
  }

  @Override
  public char @Nullable [] password(int wrong) {
    char[] typed =
        Desktop.onScreen(
            () -> new PasswordQuestion(dialogs(), messages, folder.toString()).ask(wrong));
    left = typed == null;
    return typed;
  }

  /** Whether the reader has left the question, so that there is nothing to tell. */
  boolean left() {
    return left;
  }

  /**
   * Does what was wished and tells how it went.
   *
   * @return opens the workspace again without asking
   */
  PasswordSource carryOut(PasswordWish wish, PasswordKeeper keeper) {
    Stage doing = Desktop.onScreen(() -> doing(messages.get(wish.doingKey())));
    String failure = null;
    try {
      wish.with(keeper);
    } catch (Refusal refusal) {
      failure = messages.sentence(refusal);
    }
    String sentence = failure;
    Desktop.onScreen(
        () -> {
          doing.close();
          if (sentence == null) {
            dialogs().inform(messages.get(wish.doneKey()));
          } else {
            dialogs().error(sentence);
          }
          return true;
        });
    return wish.again(sentence == null, this);
  }

  /** A small window that says that the workspace is being opened; on the screen's thread. */
  Stage opening() {
    return doing(messages.get("shell.opening", folder));
  }

  private Stage doing(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setPrefWidth(WIDTH);
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(WIDTH);
    VBox box = new VBox(12, label, bar);
    box.setStyle("-fx-padding: 24;");
    Scene scene = new Scene(box);
    appearance.get().dress(scene);
    Stage stage = new Stage();
    stage.setTitle(messages.get("shell.brand"));
    stage.setScene(scene);
    stage.setResizable(false);
    // Closing it would stop nothing.
    stage.setOnCloseRequest(javafx.event.Event::consume);
    stage.show();
    return stage;
  }

  private FxDialogService dialogs() {
    return new FxDialogService(() -> null, appearance.get(), messages);
  }
}
