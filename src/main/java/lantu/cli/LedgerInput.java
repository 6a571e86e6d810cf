package lantu.cli;

import java.util.function.UnaryOperator;
import lantu.plan.Departments;
import lantu.plan.LedgerDraft;
import lantu.work.EnterFigure;
import lantu.work.FindCell;
import lantu.work.Typed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code project set} and {@code indicator set} are both given; blank takes a thing away. */
abstract class LedgerInput {
  @Option(
      names = "--name",
      paramLabel = "${bundle:cli.label.name}",
      description = "${bundle:cli.ledger.name}")
  @Nullable String name;

  @Option(
      names = "--section",
      paramLabel = "${bundle:cli.label.section}",
      description = "${bundle:cli.ledger.section}")
  @Nullable String section;

  @Option(
      names = "--lead",
      paramLabel = "${bundle:cli.label.department}",
      description = "${bundle:cli.ledger.lead}")
  @Nullable String lead;

  @Option(
      names = "--supporting",
      paramLabel = "${bundle:cli.label.departments}",
      description = "${bundle:cli.ledger.supporting}")
  @Nullable String supporting;

  @Option(
      names = "--note",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.ledger.note}")
  @Nullable String note;

  /** Changes what both have; {@code reading} reads a name or refuses. */
  final <D extends LedgerDraft<D>> D common(
      D draft, Departments now, FindCell find, UnaryOperator<String> reading) {
    if (name != null) {
      draft.name(reading.apply(name));
    }
    if (section != null) {
      draft.section(find.section(section).number());
    }
    if (lead != null || supporting != null) {
      String leading = lead == null ? now.lead() : lead;
      draft.departments(
          Typed.departments(
              leading == null ? "" : leading,
              supporting == null ? String.join("、", now.supporting()) : supporting));
    }
    if (note != null) {
      draft.note(EnterFigure.words(note));
    }
    return draft;
  }
}
