package lantu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import lantu.edit.Edit;
import lantu.edit.EditFormat;
import lantu.edit.JournalText;
import lantu.edit.PlanStep;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.value.Refusal;

/** Takes a plan into the tables together with the steps that it has behind it. */
final class PlanTaking {
  private final Sql sql;
  private final EditFormat format;

  PlanTaking(Sql sql, EditFormat format) {
    this.sql = sql;
    this.format = format;
  }

  /** Writes a plan into the tables; refuses one whose id is taken. */
  static void insert(Sql sql, Plan plan, IntConsumer written) throws SQLException {
    if (PlanProfiles.exists(sql, plan.profile().id())) {
      throw new Refusal("store.planExists", plan.profile().id());
    }
    new PlanInserter(sql, plan, written).insert();
  }

  /**
   * Writes the plan, then each step as if it were made now, under its own time and name. For the
   * operation journal that is one step: the plan, then the rows of all of them.
   */
  Change take(Plan first, List<PlanStep> history, Instant came, Authorship by) throws SQLException {
    insert(sql, first, figures -> {});
    JournalRows added = new JournalRows(sql, first.profile().id(), by, came);
    added.planAdded(first.profile());
    Change change = added.change(format.write(first));
    List<JournalRow> rows = new ArrayList<>(change.rows());
    for (PlanStep step : history) {
      JournalRows journal =
          new JournalRows(
              sql, first.profile().id(), new Authorship(step.who(), step.why()), step.at());
      for (String content : step.changes()) {
        Edit part = format.read(content);
        PlanChanges.apply(sql, first.profile().id(), part);
        journal.add(JournalText.of(part), content);
      }
      rows.addAll(journal.rows());
    }
    return new Change(change.entry(), EditChain.head(sql), List.copyOf(rows), change.plan());
  }
}
