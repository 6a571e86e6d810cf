package lantu.cli;

import java.util.List;
import java.util.Map;
import lantu.edit.Edit;
import lantu.plan.Indicator;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.work.FindCell;
import lantu.work.PlanTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lantu indicator …}. */
@Command(name = "indicator", description = "${bundle:cli.indicator}")
final class IndicatorCommand {
  private final Root root;

  IndicatorCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.indicator.list}")
  int list() {
    return root.withPlan(
        (open, plan) -> {
          List<Indicator> indicators = plan.indicators();
          if (root.json) {
            root.console().json(indicators.stream().map(IndicatorCommand::document).toList());
          } else {
            root.console().table(indicators.stream().map(this::row).toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "set", description = "${bundle:cli.indicator.set}")
  int set(
      @Parameters(
              paramLabel = "${bundle:cli.label.indicator}",
              description = "${bundle:cli.figure.indicator}")
          String indicator,
      @ArgGroup(exclusive = false, multiplicity = "1") IndicatorInput input,
      @Mixin WhyOption reason) {
    return root.withPlan(
        (open, plan) -> {
          FindCell find = new FindCell(plan, root.console().messages());
          Indicator before = find.indicator(indicator);
          List<Edit> edits = input.edits(plan, before, find);
          Plan after = edits.isEmpty() ? plan : Edit.of(edits).applyTo(plan);
          return new LedgerChange(root, open, plan)
              .apply(
                  edits,
                  reason.why,
                  "indicator",
                  () -> document(after.indicator(before.code()).orElseThrow()));
        });
  }

  private List<String> row(Indicator indicator) {
    Messages messages = root.console().messages();
    Nature nature = indicator.nature();
    Target target = indicator.target();
    return Console.row(
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        nature == null ? null : messages.term(nature),
        messages.term(indicator.basis()),
        target == null ? null : target.wording());
  }

  private static Map<String, @Nullable Object> document(Indicator indicator) {
    Nature nature = indicator.nature();
    return Console.object(
        "code", indicator.code().value(),
        "ordinal", indicator.ordinal(),
        "main", indicator.main(),
        "role", indicator.role().name(),
        "name", indicator.name(),
        "unit", indicator.unit().symbol(),
        "nature", nature == null ? null : nature.name(),
        "basis", indicator.basis().name(),
        "category", indicator.category(),
        "zones", indicator.zones().name(),
        "target", PlanTables.target(indicator),
        "areaTargets", PlanTables.areaTargets(indicator),
        "section", indicator.section(),
        "measures", indicator.measures().stream().map(Object::toString).toList(),
        "lead", indicator.departments().lead(),
        "supporting", indicator.departments().supporting(),
        "note", indicator.note());
  }
}
