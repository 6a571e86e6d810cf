package lantu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lantu.edit.Backup;
import lantu.merge.PlanMerge;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.work.Arrived;
import lantu.work.ChoosePlan;
import lantu.work.EvidenceFiles;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu package …}: plans from one computer to another. */
@Command(name = "package", description = "${bundle:cli.package}")
final class PackageCommand {
  private final Root root;

  PackageCommand(Root root) {
    this.root = root;
  }

  /** What a command does with packages. */
  private interface Work {
    int with(OpenWorkspace open, PlanDesk desk, PlanPackages packages, char @Nullable [] password);
  }

  @Command(name = "write", description = "${bundle:cli.package.write}")
  int write(
      @Parameters(
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.package.file}")
          Path file,
      @Mixin PasswordOption secret) {
    return run(
        secret,
        (open, desk, packages, password) -> {
          PlanId id = ChoosePlan.choose(open.plans(), root.plan);
          PlanPackages.Written written = packages.write(id, file, password);
          if (root.json) {
            root.console()
                .json(
                    Console.object(
                        "file", file.toString(),
                        "plan", id.value(),
                        "bytes", written.bytes(),
                        "steps", written.steps(),
                        "files", written.files(),
                        "missing", written.missing(),
                        "sealed", password != null));
          } else {
            root.console()
                .say(
                    "cli.package.written",
                    file,
                    written.steps(),
                    written.files(),
                    (written.bytes() + 1023) / 1024);
            written.missing().forEach(name -> root.console().complain("cli.package.missing", name));
          }
          return Cli.DONE;
        });
  }

  @Command(name = "open", description = "${bundle:cli.package.open}")
  int open(
      @Parameters(
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.package.file}")
          Path file,
      @Option(
              names = "--as",
              paramLabel = "${bundle:cli.label.id}",
              description = "${bundle:cli.package.as}")
          @Nullable String as,
      @Mixin PasswordOption secret) {
    return run(
        secret,
        (open, desk, packages, password) -> {
          try (Arrived arrived = packages.look(file, password, null)) {
            if (as == null && arrived.standing() != Arrived.Standing.NEW) {
              return standing(arrived);
            }
            open.backups().make(Backup.Occasion.IMPORT);
            PlanProfile plan = packages.open(arrived, as);
            if (root.json) {
              Map<String, @Nullable Object> document = document(arrived);
              document.put("opened", plan.id().value());
              root.console().json(document);
            } else {
              root.console()
                  .say(
                      "cli.package.opened",
                      plan.shortTitle(),
                      plan.id(),
                      arrived.parcel().steps().size());
            }
            return Cli.DONE;
          }
        });
  }

  @Command(name = "merge", description = "${bundle:cli.package.merge}")
  int merge(
      @Parameters(
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.package.file}")
          Path file,
      @Option(names = "--dry-run", description = "${bundle:cli.package.dry}") boolean dry,
      @Option(
              names = "--take",
              paramLabel = "${bundle:cli.label.choice}",
              description = "${bundle:cli.package.take}")
          @Nullable List<String> take,
      @Mixin PasswordOption secret) {
    return run(
        secret,
        (open, desk, packages, password) -> {
          PlanId into = root.plan == null ? null : ChoosePlan.choose(open.plans(), root.plan);
          try (Arrived arrived = packages.look(file, password, into)) {
            PlanMerge merge = arrived.merge().orElse(null);
            if (merge == null) {
              return standing(arrived);
            }
            return new PackageMerge(root, open, desk, packages, arrived, dry)
                .run(merge, take == null ? List.of() : take);
          }
        });
  }

  /** Says how the package stands to what is here; nothing is changed. */
  private int standing(Arrived arrived) {
    if (root.json) {
      root.console().json(document(arrived));
    } else {
      PlanMerge merge = arrived.merge().orElse(null);
      root.console()
          .say(
              "cli.package.standing." + arrived.standing(),
              arrived.plan().shortTitle(),
              arrived.plan().id(),
              merge == null ? 0 : merge.kinship().there(),
              merge == null ? 0 : merge.kinship().here());
    }
    return Cli.DONE;
  }

  static Map<String, @Nullable Object> document(Arrived arrived) {
    PlanMerge merge = arrived.merge().orElse(null);
    return Console.object(
        "file", arrived.file().toString(),
        "plan", arrived.plan().id().value(),
        "made", arrived.parcel().made().toString(),
        "by", arrived.parcel().by(),
        "steps", arrived.parcel().steps().size(),
        "standing", arrived.standing().name(),
        "there", merge == null ? null : merge.kinship().there(),
        "here", merge == null ? null : merge.kinship().here());
  }

  private int run(PasswordOption secret, Work work) {
    char[] password = secret.password();
    try {
      return root.inWorkspace(
          open -> {
            PlanDesk desk = new PlanDesk(open, root.surroundings()::user);
            return work.with(
                open,
                desk,
                new PlanPackages(
                    desk,
                    new EvidenceFiles(root.folder(), open.vault()),
                    root.console().messages(),
                    Clock.systemUTC()),
                password);
          });
    } finally {
      if (password != null) {
        Arrays.fill(password, '\0');
      }
    }
  }
}
