package lantu.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.Plan;
import lantu.value.PlanYear;
import lantu.work.CloseYear;
import lantu.work.FindCell;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lantu year …}: which years are closed, close one, open one again. */
@Command(name = "year", description = "${bundle:cli.year}")
final class YearCommand {
  private final Root root;

  /** Which year, and why. */
  static final class Settled {
    @Option(
        names = "--year",
        required = true,
        paramLabel = "${bundle:cli.label.year}",
        description = "${bundle:cli.figure.year}")
    String year = "";

    @Option(
        names = "--why",
        required = true,
        paramLabel = "${bundle:cli.label.text}",
        description = "${bundle:cli.year.why}")
    String why = "";
  }

  YearCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.year.list}")
  int list() {
    return root.withPlan(
        (open, plan) -> {
          List<ClosedYear> closed = plan.closedYears();
          if (root.json) {
            root.console().json(closed.stream().map(YearCommand::document).toList());
          } else if (closed.isEmpty()) {
            root.console().say("cli.year.none");
          } else {
            root.console()
                .table(
                    closed.stream()
                        .map(one -> Console.row(one.year(), one.who(), one.on(), one.why()))
                        .toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "close", description = "${bundle:cli.year.close}")
  int close(@Mixin Settled settled) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return root.withPlan(
        (open, plan) -> {
          PlanYear found = new FindCell(plan, root.console().messages()).year(settled.year);
          apply(
              open,
              plan,
              CloseYear.closed(plan, found, settled.why, root.surroundings().user(), today),
              settled.why);
          return told("cli.year.closed", found);
        });
  }

  @Command(name = "reopen", description = "${bundle:cli.year.reopen}")
  int reopen(@Mixin Settled settled) {
    return root.withPlan(
        (open, plan) -> {
          PlanYear found = new FindCell(plan, root.console().messages()).year(settled.year);
          apply(open, plan, CloseYear.reopened(plan, found, settled.why), settled.why);
          return told("cli.year.reopened", found);
        });
  }

  private void apply(OpenWorkspace open, Plan plan, Edit edit, String why) {
    new PlanSession(open.plans(), open.journal(), plan.profile().id(), root.surroundings()::user)
        .apply(edit, why.strip());
  }

  private int told(String key, PlanYear year) {
    if (root.json) {
      root.console()
          .json(
              Console.object(
                  "message", root.console().messages().get(key, year), "year", year.value()));
    } else {
      root.console().say(key, year);
    }
    return Cli.DONE;
  }

  private static Map<String, @Nullable Object> document(ClosedYear closed) {
    return Console.object(
        "year", closed.year().value(),
        "who", closed.who(),
        "on", closed.on().toString(),
        "why", closed.why());
  }
}
