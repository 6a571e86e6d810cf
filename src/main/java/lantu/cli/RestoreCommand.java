package lantu.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.edit.Backup;
import lantu.edit.RestorePreview;
import lantu.value.Refusal;
import lantu.work.KeepBackups;
import lantu.work.OpenWorkspace;
import lantu.work.RestoreWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu restore}: shows what a backup would change, and restores it. */
@Command(name = "restore", description = "${bundle:cli.restore}")
final class RestoreCommand implements Callable<Integer> {
  /** Which backup. */
  static final class Wanted {
    @Parameters(paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.restore.name}")
    @Nullable String name;

    @Option(names = "--undo", description = "${bundle:cli.restore.undo}")
    boolean undo;
  }

  @ArgGroup(exclusive = true, multiplicity = "1")
  Wanted wanted = new Wanted();

  @Option(names = "--dry-run", description = "${bundle:cli.restore.dry}")
  boolean dry;

  @Mixin PasswordOption secret = new PasswordOption();

  private final Root root;

  RestoreCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.inWorkspace(
        open -> {
          String name = name(open);
          if (open.backups().locked().contains(name)) {
            unlock(open, name);
          }
          RestorePreview preview = open.backups().preview(name);
          List<String> lines = new RestoreWords(root.console().messages()).lines(preview);
          Backup before = dry ? null : open.backups().restore(name);
          if (root.json) {
            root.console().json(document(preview, lines, before));
          } else {
            lines.forEach(line -> root.console().paragraph(line, 0));
            if (before == null) {
              root.console().say("cli.restore.would", name);
            } else {
              root.console().say("cli.restore.done", name, before.name());
            }
          }
          return Cli.DONE;
        });
  }

  /** A backup of another workspace becomes one of this, with the password that it was made with. */
  private void unlock(OpenWorkspace open, String name) {
    char[] given = secret.password();
    char[] password =
        given == null ? new TypedPassword(root.console().messages()).ask("cli.restore.ask") : given;
    if (password == null) {
      throw new Refusal("store.lockedBackup", name);
    }
    try {
      open.backups().unlock(name, password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private String name(OpenWorkspace open) {
    String name = wanted.name;
    return name != null
        ? name
        : KeepBackups.beforeRestore(open.backups())
            .map(Backup::name)
            .orElseThrow(() -> new Refusal("work.restore.nothingToUndo"));
  }

  private static Map<String, @Nullable Object> document(
      RestorePreview preview, List<String> lines, @Nullable Backup before) {
    return Console.object(
        "backup",
        BackupCommand.document(preview.backup()),
        "differences",
        lines,
        "figures",
        preview.plans().stream().mapToInt(plan -> plan.figures().size()).sum(),
        "before",
        before == null ? null : before.name());
  }
}
