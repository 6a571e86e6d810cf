package lantu.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lantu.edit.Edit;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.EnterFigure;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Keeps what a command changes about an indicator or a project as one step, and says so. */
final class LedgerChange {
  private final Root root;
  private final OpenWorkspace open;
  private final Plan plan;

  LedgerChange(Root root, OpenWorkspace open, Plan plan) {
    this.root = root;
    this.open = open;
    this.plan = plan;
  }

  /**
   * Applies the edits, none where all is as wanted already; on disk when this returns.
   *
   * @param name under which the document stands
   * @param after the thing as it is then
   */
  int apply(
      List<Edit> edits,
      @Nullable String why,
      String name,
      Supplier<Map<String, @Nullable Object>> after) {
    if (!edits.isEmpty()) {
      new PlanSession(open.plans(), open.journal(), plan.profile().id(), root.surroundings()::user)
          .apply(Edit.of(edits), EnterFigure.words(why));
    }
    Messages messages = root.console().messages();
    String message = messages.get(edits.isEmpty() ? "cli.ledger.same" : "cli.figure.saved");
    if (root.json) {
      root.console()
          .json(Console.object("message", message, "changed", !edits.isEmpty(), name, after.get()));
    } else {
      root.console().say(edits.isEmpty() ? "cli.ledger.same" : "cli.figure.saved");
    }
    return Cli.DONE;
  }
}
