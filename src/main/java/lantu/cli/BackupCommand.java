package lantu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lantu.edit.Backup;
import lantu.edit.Notice;
import lantu.work.OpenWorkspace;
import lantu.work.SafetyWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu backup}, {@code lantu backup list} and {@code lantu backup second}. */
@Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {
  private final Root root;

  BackupCommand(Root root) {
    this.root = root;
  }

  /** A folder, or none any more. */
  static final class Second {
    @Parameters(
        paramLabel = "${bundle:cli.label.folder}",
        description = "${bundle:cli.backup.second.folder}")
    @Nullable Path folder;

    @Option(names = "--off", description = "${bundle:cli.backup.second.off}")
    boolean off;
  }

  @Override
  public Integer call() {
    return root.inWorkspace(
        open -> {
          Backup made = open.backups().make(Backup.Occasion.BY_HAND).orElseThrow();
          if (root.json) {
            root.console().json(document(made));
          } else {
            root.console().say("cli.backup.made", made.name(), made.entries());
          }
          second(open).ifPresent(root.console()::complainInWords);
          return Cli.DONE;
        });
  }

  @Command(name = "list", description = "${bundle:cli.backup.list}")
  int list() {
    return root.inWorkspace(
        open -> {
          List<Backup> all = open.backups().list();
          if (root.json) {
            root.console().json(all.stream().map(BackupCommand::document).toList());
          } else if (all.isEmpty()) {
            root.console().say("cli.backup.none");
          } else {
            root.console().table(all.stream().map(this::row).toList());
          }
          open.backups()
              .locked()
              .forEach(name -> root.console().complain("cli.backup.locked", name));
          return Cli.DONE;
        });
  }

  @Command(name = "second", description = "${bundle:cli.backup.second}")
  int second(@ArgGroup(exclusive = true, multiplicity = "0..1") @Nullable Second wanted) {
    return root.inWorkspace(
        open -> {
          if (wanted != null) {
            root.surroundings().second().choose(Optional.ofNullable(wanted.folder));
          }
          Optional<Path> now = root.surroundings().second().folder();
          if (root.json) {
            root.console().json(Console.object("second", now.map(Path::toString).orElse(null)));
          } else if (now.isPresent()) {
            root.console().say("cli.backup.second.is", now.get());
          } else {
            root.console().say("cli.backup.second.none");
          }
          return Cli.DONE;
        });
  }

  private Optional<String> second(OpenWorkspace open) {
    return open.backups().second().filter(notice -> !notice.good()).map(this::sentence);
  }

  private String sentence(Notice notice) {
    return words().sentence(notice);
  }

  private SafetyWords words() {
    return new SafetyWords(root.console().messages(), ZoneId.systemDefault());
  }

  private List<String> row(Backup backup) {
    return Console.row(
        words().time(backup.at()),
        root.console().messages().term(backup.occasion()),
        root.console().messages().get("cli.backup.entries", backup.entries()),
        root.console().messages().get("cli.backup.size", (backup.bytes() + 1023) / 1024),
        backup.name());
  }

  static Map<String, @Nullable Object> document(Backup backup) {
    return Console.object(
        "name", backup.name(),
        "at", backup.at().toString(),
        "occasion", backup.occasion().name(),
        "entries", backup.entries(),
        "bytes", backup.bytes());
  }
}
