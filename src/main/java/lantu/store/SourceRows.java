package lantu.store;

import java.sql.SQLException;
import java.util.List;
import lantu.edit.Edit;
import lantu.plan.PlanId;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.value.Refusal;

/** Rows of table source of one plan. */
final class SourceRows {
  private final Sql sql;
  private final PlanId plan;

  SourceRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<Source> all() throws SQLException {
    return sql.query(
        "SELECT * FROM source WHERE plan_id = ? ORDER BY position", SourceRows::read, plan);
  }

  void insert(List<Source> sources) throws SQLException {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      sql.insert("source", plan, source.code(), i, source.title(), source.section());
    }
  }

  /** Puts the edit's source in its place; refuses if it is not as the edit says it was. */
  void replace(Edit.SetSource edit) throws SQLException {
    Source after = edit.after();
    List<Source> found =
        sql.query(
            "SELECT * FROM source WHERE plan_id = ? AND code = ?",
            SourceRows::read,
            plan,
            after.code());
    if (!found.equals(List.of(edit.before()))) {
      throw new Refusal("store.outlineChangedMeanwhile");
    }
    sql.update(
        "UPDATE source SET title = ?, section = ? WHERE plan_id = ? AND code = ?",
        after.title(),
        after.section(),
        plan,
        after.code());
  }

  private static Source read(Sql.Row row) throws SQLException {
    return new Source(
        SourceCode.of(row.text("code")), row.text("title"), row.optionalInteger("section"));
  }
}
