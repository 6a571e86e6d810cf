package lantu.ui.shell;

import java.util.Arrays;
import lantu.seal.PasswordKeeper;
import lantu.seal.PasswordSource;
import org.jspecify.annotations.Nullable;

/** What is to be done to the password of the workspace once the window has given it free. */
public final class PasswordWish {
  private final Kind kind;
  private final char[] old;
  private final char[] fresh;

  /** Takes the passwords over; empty where there is none. */
  PasswordWish(Kind kind, char[] old, char[] fresh) {
    this.kind = kind;
    this.old = old;
    this.fresh = fresh;
  }

  /** What can be done to a password. */
  enum Kind {
    SET,
    CHANGE,
    REMOVE
  }

  /** The key of what is to be said while it is done. */
  public String doingKey() {
    return "safety.password.doing." + kind;
  }

  /** The key of what is to be said once it is done. */
  public String doneKey() {
    return "safety.password.done." + kind;
  }

  /**
   * Does it.
   *
   * @throws lantu.value.Refusal if it cannot be done
   */
  public void with(PasswordKeeper keeper) {
    switch (kind) {
      case SET -> keeper.set(fresh);
      case CHANGE -> keeper.change(old, fresh);
      case REMOVE -> keeper.remove(old);
    }
  }

  /**
   * Opens the workspace again without asking; asks on where that is not the password.
   *
   * @param done whether it came about
   */
  public PasswordSource again(boolean done, PasswordSource asking) {
    char[] password = done ? fresh : old;
    return wrong -> {
      char @Nullable [] next =
          wrong == 0 && password.length > 0 ? password.clone() : asking.password(wrong);
      wipe();
      return next;
    };
  }

  /** Forgets the passwords. */
  public void wipe() {
    Arrays.fill(old, '\0');
    Arrays.fill(fresh, '\0');
  }

  @Override
  public String toString() {
    return "password: " + kind;
  }
}
