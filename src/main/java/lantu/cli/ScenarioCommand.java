package lantu.cli;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantu.assess.EntryDates;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.text.NumberText;
import lantu.work.AssessPlan;
import lantu.work.ChangedVerdicts;
import lantu.work.OpenWorkspace;
import lantu.work.Reviews;
import lantu.work.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantu scenario …}: the scenarios that were kept in review meetings. */
@Command(name = "scenario", description = "${bundle:cli.scenario}")
final class ScenarioCommand {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Root root;

  ScenarioCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.scenario.list}")
  int list() {
    return root.withPlan(
        (open, plan) -> {
          List<Scenario> scenarios = reviews(open, plan).scenarios();
          if (root.json) {
            root.console().json(scenarios.stream().map(ScenarioCommand::head).toList());
          } else if (scenarios.isEmpty()) {
            root.console().say("cli.scenario.none");
          } else {
            root.console()
                .table(
                    scenarios.stream()
                        .map(
                            one ->
                                Console.row(
                                    one.name(),
                                    DAY.format(one.madeAt().atZone(ZoneId.systemDefault())),
                                    one.who(),
                                    root.console()
                                        .messages()
                                        .get("cli.scenario.figures", one.proposals().size())))
                        .toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "show", description = "${bundle:cli.scenario.show}")
  int show(
      @Parameters(
              paramLabel = "${bundle:cli.label.name}",
              description = "${bundle:cli.scenario.name}")
          String name) {
    return root.withPlan(
        (open, plan) -> {
          Scenario scenario = reviews(open, plan).scenario(name);
          WhatIf whatIf = WhatIf.take(plan, scenario.proposals()).whatIf();
          EntryDates dates = open.journal().entered(plan.profile().id())::of;
          CutOff cutOff = AssessPlan.latest(plan);
          List<ChangedVerdicts.Change> changes =
              new ChangedVerdicts(root.console().messages()).of(whatIf, cutOff, dates);
          if (root.json) {
            Map<String, @Nullable Object> document = head(scenario);
            document.put(
                "proposals", scenario.proposals().stream().map(ScenarioCommand::document).toList());
            document.put(
                "verdicts",
                changes.stream()
                    .map(
                        change ->
                            Console.object(
                                "indicator", change.key().indicator().value(),
                                "area", change.key().area().value(),
                                "cutOff", cutOff.toString(),
                                "before", change.before().name(),
                                "after", change.after().name()))
                    .toList());
            root.console().json(document);
          } else {
            tell(plan, scenario, changes);
          }
          return Cli.DONE;
        });
  }

  private void tell(Plan plan, Scenario scenario, List<ChangedVerdicts.Change> changes) {
    Console console = root.console();
    if (plan.profile().demo()) {
      console.say("cli.demo");
    }
    console.say(
        "cli.scenario.head",
        scenario.name(),
        DAY.format(scenario.madeAt().atZone(ZoneId.systemDefault())),
        scenario.who());
    List<List<String>> rows = new ArrayList<>();
    for (Proposal one : scenario.proposals()) {
      rows.add(
          Console.row(
              one.key().indicator(),
              plan.indicator(one.key().indicator()).map(it -> it.name()).orElse("—"),
              plan.area(one.key().area()).map(it -> it.name()).orElse(one.key().area().value()),
              one.key().year(),
              console.messages().term(one.key().series()),
              text(one.original()),
              NumberText.grouped(one.proposed())));
    }
    console.table(rows);
    console.gap();
    if (changes.isEmpty()) {
      console.say("cli.scenario.noChange");
    }
    changes.forEach(change -> console.paragraph(change.sentence(), 0));
  }

  private Reviews reviews(OpenWorkspace open, Plan plan) {
    return new Reviews(open.reviews(), plan.profile().id(), root.console().messages());
  }

  private static Map<String, @Nullable Object> head(Scenario scenario) {
    return Console.object(
        "name", scenario.name(),
        "madeAt", scenario.madeAt().toString(),
        "who", scenario.who(),
        "figures", scenario.proposals().size());
  }

  private static Map<String, @Nullable Object> document(Proposal proposal) {
    return Console.object(
        "indicator", proposal.key().indicator().value(),
        "area", proposal.key().area().value(),
        "year", proposal.key().year().value(),
        "series", proposal.key().series().name(),
        "original", text(proposal.original()),
        "proposed", NumberText.plain(proposal.proposed()));
  }

  private static @Nullable String text(@Nullable BigDecimal value) {
    return value == null ? null : NumberText.plain(value);
  }
}
