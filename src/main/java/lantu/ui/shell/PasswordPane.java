package lantu.ui.shell;

import java.util.Arrays;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** Fields for a password: one to open with, two to set one, which may be left empty. */
final class PasswordPane extends VBox {
  private final PasswordField first = new PasswordField();
  private final @Nullable PasswordField again;

  PasswordPane(Messages messages, boolean twice) {
    super(4);
    setId("password-pane");
    add("password", first, messages.get("packages.password"));
    takeKeyboard();
    again = twice ? new PasswordField() : null;
    if (again != null) {
      add("password-again", again, messages.get("packages.password.again"));
    }
  }

  private void takeKeyboard() {
    // Later, because a dialog that is shown gives the keyboard to its button.
    first
        .sceneProperty()
        .addListener(
            (at, before, now) -> {
              if (now != null) {
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
