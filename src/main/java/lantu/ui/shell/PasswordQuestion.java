package lantu.ui.shell;

import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import org.jspecify.annotations.Nullable;

/** Asks for the password of a workspace before there is a window; on the screen's thread. */
public final class PasswordQuestion {
  private final DialogService dialogs;
  private final Messages messages;
  private final String workspace;

  /** For the workspace in a folder. */
  public PasswordQuestion(DialogService dialogs, Messages messages, String workspace) {
    this.dialogs = dialogs;
    this.messages = messages;
    this.workspace = workspace;
  }

  /**
   * Asks once.
   *
   * @param wrong how many were wrong before
   * @return what was typed, for whoever gets it to wipe; null if the reader has left it
   */
  public char @Nullable [] ask(int wrong) {
    PasswordPane pane =
        new PasswordPane("workspace-password", "safety.password.name", null, messages);
    pane.takeKeyboard();
    String sentence =
        messages.get(wrong == 0 ? "safety.password.open" : "safety.password.open.again", workspace);
    if (!dialogs.confirm(sentence, pane, messages.get("safety.password.open.verb"))) {
      return null;
    }
    char[] typed = pane.password();
    return typed == null ? new char[0] : typed;
  }
}
