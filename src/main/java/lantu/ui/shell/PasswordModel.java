package lantu.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import lantu.seal.PasswordKeeper;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import org.jspecify.annotations.Nullable;

/** 工作区口令 in the menu: asks for all that is needed, and looks at the old one first. */
final class PasswordModel {
  private final PlansModel plans;
  private final BackgroundWork work;
  private final PasswordKeeper keeper;
  private final DialogService dialogs;
  private final Messages messages;
  private final Consumer<PasswordWish> wished;

  /** {@code wished} is told what is to be done, and closes the window for it. */
  PasswordModel(PlansModel plans, Messages messages, Consumer<PasswordWish> wished) {
    this.plans = plans;
    this.work = plans.work();
    this.keeper = plans.services().password();
    this.dialogs = plans.services().dialogs();
    this.messages = messages;
    this.wished = wished;
  }

  /** Does what the action says; tells the reason where it cannot be done now. */
  void perform(Action action) {
    Optional<String> reason = plans.unavailable(action);
    if (reason.isPresent()) {
      work.tell(reason.get());
      return;
    }
    switch (action) {
      case PASSWORD_SET -> set();
      case PASSWORD_CHANGE -> change();
      default -> remove();
    }
  }

  private void set() {
    char[] password = fresh("safety.password.set", "safety.password.set.verb", new VBox(12), null);
    if (password != null) {
      wished.accept(new PasswordWish(PasswordWish.Kind.SET, new char[0], password));
    }
  }

  private void change() {
    PasswordPane old = old();
    char[] password =
        fresh("safety.password.change", "safety.password.change.verb", new VBox(12, old), old);
    char[] before = old.password();
    if (password != null) {
      checked(before, good -> new PasswordWish(PasswordWish.Kind.CHANGE, good, password));
    }
  }

  private void remove() {
    PasswordPane old = old();
    if (dialogs.confirm(
        messages.get("safety.password.remove"), old, messages.get("safety.password.remove.verb"))) {
      checked(
          old.password(), good -> new PasswordWish(PasswordWish.Kind.REMOVE, good, new char[0]));
    }
  }

  private PasswordPane old() {
    PasswordPane pane =
        new PasswordPane("workspace-password-old", "safety.password.old", null, messages);
    pane.takeKeyboard();
    return pane;
  }

  /** A new password, the same twice; null if the reader has left it. */
  private char @Nullable [] fresh(String key, String verb, VBox shown, @Nullable PasswordPane old) {
    PasswordPane pane =
        new PasswordPane(
            "workspace-password", "safety.password.new", "safety.password.again", messages);
    if (old == null) {
      pane.takeKeyboard();
    }
    shown.getChildren().add(pane);
    while (dialogs.confirm(messages.get(key), shown, messages.get(verb))) {
      boolean agree = pane.agree();
      char[] password = pane.password();
      if (agree && password != null) {
        return password;
      }
      dialogs.error(messages.get(agree ? "safety.password.empty" : "safety.password.differ"));
    }
    return null;
  }

  /** Makes a wish of the old password. */
  private interface Wish {
    PasswordWish of(char[] old);
  }

  private void checked(char @Nullable [] old, Wish wish) {
    char[] password = old == null ? new char[0] : old;
    work.run(
        messages.get("safety.password.checking"),
        progress -> {
          keeper.check(password);
          return true;
        },
        good -> wished.accept(wish.of(password)));
  }
}
