package lantu.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import lantu.edit.Notice;
import lantu.work.SafetyWords;
import picocli.CommandLine.Command;

/** {@code lantu verify}: proves the data whole or names what is not. */
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {
  private final Root root;

  VerifyCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.inWorkspace(
        open -> {
          List<Notice> checks = open.backups().verify();
          SafetyWords words = new SafetyWords(root.console().messages(), ZoneId.systemDefault());
          boolean good = checks.stream().allMatch(Notice::good);
          if (root.json) {
            root.console()
                .json(
                    Console.object(
                        "good",
                        good,
                        "checks",
                        checks.stream()
                            .map(
                                check ->
                                    Console.object(
                                        "good",
                                        check.good(),
                                        "check",
                                        check.key(),
                                        "message",
                                        words.sentence(check)))
                            .toList()));
          } else {
            checks.forEach(
                check ->
                    root.console()
                        .say(
                            check.good() ? "cli.verify.good" : "cli.verify.bad",
                            words.sentence(check)));
          }
          return good ? Cli.DONE : Cli.COULD_NOT;
        });
  }
}
