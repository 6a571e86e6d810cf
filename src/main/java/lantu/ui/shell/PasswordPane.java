package lantu.ui.shell;

import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** Fields for a password: one to open with, two to set one, which may be left empty. */
final class PasswordPane extends VBox {
  private final PasswordField first = new PasswordField();
  private final @Nullable PasswordField again;
  private final Label capitals;

  /** For a package. */
  PasswordPane(Messages messages, boolean twice) {
    this("password", "packages.password", twice ? "packages.password.again" : null, messages);
    takeKeyboard();
  }

  /**
   * For anything.
   *
   * @param id of the first field; that of the second one ends with {@code -again}
   * @param name key of what the first field is called
   * @param againName the same of the second; null for none
   */
  PasswordPane(String id, String name, @Nullable String againName, Messages messages) {
    super(4);
    setId(id + "-pane");
    capitals = new Label(messages.get("dialog.capitals"));
    capitals.setId(id + "-capitals");
    capitals.managedProperty().bind(capitals.visibleProperty());
    capitals.setVisible(false);
    add(id, first, messages.get(name));
    again = againName == null ? null : new PasswordField();
    if (again != null && againName != null) {
      add(id + "-again", again, messages.get(againName));
    }
    getChildren().add(capitals);
    // A password that is not seen is often typed in capitals by mistake.
    addEventFilter(KeyEvent.KEY_RELEASED, event -> lookAtCapitals());
    focusWithinProperty().addListener((at, before, now) -> lookAtCapitals());
  }

  private void lookAtCapitals() {
    capitals.setVisible(
        isFocusWithin() && Platform.isKeyLocked(KeyCode.CAPS).orElse(Boolean.FALSE));
  }

  /** Has what is typed go into the first field. */
  void takeKeyboard() {
    first
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .addListener(
            (at, before, showing) -> {
              if (Boolean.TRUE.equals(showing)) {
                // Later, because a dialog that is shown gives the keyboard to its button.
                Platform.runLater(() -> Platform.runLater(first::requestFocus));
              }
            });
  }

  private void add(String id, PasswordField field, String name) {
    field.setId(id);
    field.setAccessibleText(name);
    Label label = new Label(name);
    label.setLabelFor(field);
    getChildren().addAll(label, field);
  }

  /** Whether what was typed twice is the same. */
  boolean agree() {
    return again == null || first.getText().equals(again.getText());
  }

  /** What was typed; null for nothing. The fields are emptied. */
  char @Nullable [] password() {
    char[] typed = first.getText().toCharArray();
    first.clear();
    if (again != null) {
      again.clear();
    }
    if (typed.length == 0) {
      Arrays.fill(typed, '\0');
      return null;
    }
    return typed;
  }
}
