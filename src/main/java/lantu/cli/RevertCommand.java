package lantu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lantu.edit.JournalEntry;
import lantu.work.PlanSession;
import lantu.work.RevertEdits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu revert}. */
@Command(name = "revert", description = "${bundle:cli.revert}")
final class RevertCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:cli.label.entry}",
      description = "${bundle:cli.revert.entries}")
  List<Long> entries = List.of();

  @Option(
      names = "--why",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.revert.why}")
  @Nullable String why;

  private final Root root;

  RevertCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          Console console = root.console();
          PlanSession session =
              new PlanSession(
                  open.plans(), open.journal(), plan.profile().id(), root.surroundings()::user);
          JournalEntry done = new RevertEdits(session, console.messages()).revert(entries, why);
          if (root.json) {
            console.json(
                Console.object(
                    "message",
                    console.messages().get("cli.revert.done", entries.size(), done.number()),
                    "entry",
                    done.number(),
                    "reverted",
                    entries));
          } else {
            console.say("cli.revert.done", entries.size(), done.number());
          }
          return Cli.DONE;
        });
  }
}
