package lantu.cli;

import java.util.Arrays;
import java.util.function.Supplier;
import lantu.seal.PasswordSource;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** A password that is typed at the terminal, where it is not shown; in a script there is none. */
final class TypedPassword {
  private static final int TIMES = 3;

  private final Messages messages;

  TypedPassword(Messages messages) {
    this.messages = messages;
  }

  /** The given one, once; without one the terminal is asked, three times at most. */
  PasswordSource source(@Nullable Supplier<char[]> given) {
    return wrong -> {
      if (given != null) {
        return wrong == 0 ? given.get() : null;
      }
      return wrong < TIMES ? ask(wrong == 0 ? "cli.password.ask" : "cli.password.askAgain") : null;
    };
  }

  /** What is typed, for whoever gets it to wipe; null without a terminal. */
  @SuppressWarnings("SystemConsoleNull") // Java 25 has gone back to none where nobody sits.
  char @Nullable [] ask(String key) {
    java.io.Console terminal = System.console();
    return terminal != null && terminal.isTerminal()
        ? terminal.readPassword("%s", messages.get(key) + " ")
        : null;
  }

  /**
   * A new password, typed twice.
   *
   * @throws Refusal {@code cli.password.noTerminal} or {@code cli.password.differ}
   */
  char[] fresh() {
    char[] first = ask("cli.password.new");
    char[] again = first == null ? null : ask("cli.password.newAgain");
    if (first == null || again == null) {
      throw new Refusal("cli.password.noTerminal");
    }
    boolean same = Arrays.equals(first, again);
    Arrays.fill(again, '\0');
    if (!same) {
      Arrays.fill(first, '\0');
      throw new Refusal("cli.password.differ");
    }
    return first;
  }
}
