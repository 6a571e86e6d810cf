package lantu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.plan.PlanId;
import lantu.work.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantu edition …}. */
@Command(name = "edition", description = "${bundle:cli.edition}")
final class EditionCommand {
  private final Root root;

  EditionCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.edition.list}")
  int list() {
    return root.withPlan(
        (open, plan) -> {
          PlanId id = plan.profile().id();
          Editions editions = root.editions(open);
          List<Edition> all = editions.list(id);
          if (root.json) {
            root.console()
                .json(
                    all.stream()
                        .map(one -> document(editions, id, one, editions.faults(id, one)))
                        .toList());
          } else if (all.isEmpty()) {
            root.console().say("cli.edition.none");
          } else {
            for (Edition edition : all) {
              root.console().say("cli.edition.one", editions.line(edition, ZoneId.systemDefault()));
              tell(editions.folder(id, edition.number()), editions.faults(id, edition));
            }
          }
          return Cli.DONE;
        });
  }

  @Command(name = "verify", description = "${bundle:cli.edition.verify}")
  int verify(
      @Parameters(
              paramLabel = "${bundle:cli.label.entry}",
              description = "${bundle:cli.edition.number}")
          int number) {
    return root.withPlan(
        (open, plan) -> {
          PlanId id = plan.profile().id();
          Editions editions = root.editions(open);
          Edition edition = editions.edition(id, number);
          List<String> faults = editions.faults(id, edition);
          if (root.json) {
            root.console().json(document(editions, id, edition, faults));
          } else {
            root.console().say("cli.edition.one", editions.line(edition, ZoneId.systemDefault()));
            edition
                .files()
                .forEach(
                    file ->
                        root.console()
                            .say("cli.edition.file", file.name(), file.size(), file.hash()));
            tell(editions.folder(id, edition.number()), faults);
          }
          return faults.isEmpty() ? Cli.DONE : Cli.COULD_NOT;
        });
  }

  @Command(name = "copy", description = "${bundle:cli.edition.copy}")
  int copy(
      @Parameters(
              paramLabel = "${bundle:cli.label.entry}",
              description = "${bundle:cli.edition.number}")
          int number,
      @Parameters(
              paramLabel = "${bundle:cli.label.folder}",
              description = "${bundle:cli.edition.copy.folder}")
          Path into) {
    return root.withPlan(
        (open, plan) -> {
          PlanId id = plan.profile().id();
          Editions editions = root.editions(open);
          root.console().files(editions.takeOut(id, editions.edition(id, number), into), root.json);
          return Cli.DONE;
        });
  }

  private void tell(Path folder, List<String> faults) {
    if (faults.isEmpty()) {
      root.console().say("cli.edition.sound", folder);
    } else {
      faults.forEach(fault -> root.console().say("cli.report.flag", fault));
    }
  }

  private static Object document(
      Editions editions, PlanId id, Edition edition, List<String> faults) {
    return Console.object(
        "number", edition.number(),
        "report", edition.report(),
        "title", edition.title(),
        "public", edition.open(),
        "who", edition.who(),
        "at", edition.at().toString(),
        "folder", editions.folder(id, edition.number()).toString(),
        "files", edition.files().stream().map(EditionCommand::document).toList(),
        "faults", faults);
  }

  private static Object document(EditionFile file) {
    return Console.object("name", file.name(), "size", file.size(), "sha256", file.hash());
  }
}
