package lantu.ui.shell;

import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import lantu.work.UserName;

/** Asks whose name is journaled, once in a workspace. */
final class UserQuestion {
  private final UserName user;
  private final DialogService dialogs;
  private final Messages messages;
  private final BackgroundWork work;

  /** {@code work} tells below the screens which name was taken. */
  UserQuestion(UserName user, DialogService dialogs, Messages messages, BackgroundWork work) {
    this.user = user;
    this.dialogs = dialogs;
    this.messages = messages;
    this.work = work;
  }

  /**
   * Asks the reader's name if nobody has said it yet; left unsaid, the account's name stays.
   *
   * @return whether it was asked, which is so once in a workspace
   */
  boolean askOnce() {
    if (!user.unknown()) {
      return false;
    }
    ask();
    if (user.unknown()) {
      say(user.get());
    }
    return true;
  }

  private void ask() {
    dialogs
        .ask(messages.get("shell.user.first"), user.get(), messages.get("shell.user.verb"))
        .filter(this::say)
        .ifPresent(name -> work.tell(messages.get("shell.user.said", user.get())));
  }

  private boolean say(String name) {
    try {
      user.say(name);
      return true;
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
      return false;
    }
  }
}
