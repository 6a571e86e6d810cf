package lantu.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import lantu.seal.PasswordKeeper;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lantu password …}: the password of the workspace. */
@Command(name = "password", description = "${bundle:cli.password}")
final class PasswordCommand {
  private final Root root;

  PasswordCommand(Root root) {
    this.root = root;
  }

  @Command(name = "set", description = "${bundle:cli.password.set}")
  int set(
      @Option(
              names = "--new-password-file",
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.password.newFile}")
          @Nullable Path file) {
    PasswordKeeper keeper = keeper();
    if (keeper.there()) {
      throw new Refusal("store.password.there", root.folder());
    }
    root.console().complain("cli.password.warning");
    wiping(fresh(file), keeper::set);
    return done("cli.password.isSet", true);
  }

  @Command(name = "change", description = "${bundle:cli.password.change}")
  int change(
      @Option(
              names = "--new-password-file",
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.password.newFile}")
          @Nullable Path file) {
    PasswordKeeper keeper = keeper();
    wiping(present(keeper), old -> wiping(fresh(file), password -> keeper.change(old, password)));
    return done("cli.password.isChanged", true);
  }

  @Command(name = "remove", description = "${bundle:cli.password.remove}")
  int remove() {
    PasswordKeeper keeper = keeper();
    wiping(present(keeper), keeper::remove);
    return done("cli.password.isRemoved", false);
  }

  private PasswordKeeper keeper() {
    return root.surroundings().password(root.folder());
  }

  private int done(String key, boolean there) {
    if (root.json) {
      root.console().json(Console.object("password", there));
    } else {
      root.console().say(key);
    }
    return Cli.DONE;
  }

  /** The password that is to be changed or removed; looked at first, so that no other is typed. */
  private char[] present(PasswordKeeper keeper) {
    if (!keeper.there()) {
      throw new Refusal("store.password.none", root.folder());
    }
    char[] password = root.passwords().password(0);
    if (password == null) {
      throw new Refusal("store.password.needed", root.folder());
    }
    try {
      keeper.check(password);
    } catch (RuntimeException e) {
      Arrays.fill(password, '\0');
      throw e;
    }
    return password;
  }

  private char[] fresh(@Nullable Path file) {
    return file == null
        ? new TypedPassword(root.console().messages()).fresh()
        : PasswordOption.firstLine(file);
  }

  private static void wiping(char[] password, Consumer<char[]> work) {
    try {
      work.accept(password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }
}
