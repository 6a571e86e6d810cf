package lantu.cli;

import java.util.ArrayList;
import java.util.List;
import lantu.edit.Edit;
import lantu.plan.Indicator;
import lantu.plan.IndicatorDraft;
import lantu.plan.Plan;
import lantu.work.EditIndicator;
import lantu.work.FindCell;
import lantu.work.Typed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code indicator set} is given about an indicator, and the edits that it asks for. */
final class IndicatorInput extends LedgerInput {
  @Option(
      names = "--unit",
      paramLabel = "${bundle:cli.label.unit}",
      description = "${bundle:cli.indicator.unit}")
  @Nullable String unit;

  @Option(
      names = "--category",
      paramLabel = "${bundle:cli.label.name}",
      description = "${bundle:cli.indicator.category}")
  @Nullable String category;

  @Option(
      names = "--measures",
      paramLabel = "${bundle:cli.label.measures}",
      description = "${bundle:cli.indicator.measures}")
  @Nullable String measures;

  @Option(
      names = "--projects",
      paramLabel = "${bundle:cli.label.projects}",
      description = "${bundle:cli.indicator.projects}")
  @Nullable String projects;

  /**
   * The edits; none where nothing is new.
   *
   * @throws lantu.value.Refusal for what cannot be understood
   */
  List<Edit> edits(Plan plan, Indicator before, FindCell find) {
    IndicatorDraft draft = common(before.draft(), before.departments(), find, EditIndicator::name);
    if (unit != null) {
      draft.unit(EditIndicator.unit(unit));
    }
    if (category != null) {
      draft.category(EditIndicator.category(category));
    }
    if (measures != null) {
      draft.measures(Typed.names(measures).stream().map(one -> find.measure(one).ref()).toList());
    }
    List<Edit> edits = new ArrayList<>();
    Indicator after = draft.indicator();
    if (!after.equals(before)) {
      edits.add(new Edit.SetIndicator(before, after));
    }
    if (projects != null) {
      edits.addAll(
          EditIndicator.links(
              plan,
              before.code(),
              Typed.names(projects).stream().map(one -> find.project(one).code()).toList()));
    }
    return edits;
  }
}
