package lantu.store;

import java.sql.SQLException;
import lantu.edit.EditFormat;
import lantu.plan.PlanId;
import lantu.value.Refusal;

/** Carries out steps of the operation journal once more. */
final class Replay {
  private final EditFormat format;

  Replay(EditFormat format) {
    this.format = format;
  }

  /**
   * Carries out a step on a database that is just as far as before it.
   *
   * @throws Refusal {@code store.notReplayable} if it does not lead where it led then
   */
  void step(Sql sql, JournalRecord.Step step) throws SQLException {
    EditChain.Head head = EditChain.head(sql);
    String plan = step.plan();
    if (plan != null) {
      new PlanInserter(sql, format.readPlan(plan), figures -> {}).insert();
    }
    for (JournalRow row : step.rows()) {
      if (row.content() != null) {
        PlanChanges.apply(sql, PlanId.of(row.plan()), format.read(row.content()));
      }
      head = JournalRows.insert(sql, head, row);
    }
    if (!head.equals(step.head())) {
      throw new Refusal("store.notReplayable", step.sequence());
    }
  }
}
