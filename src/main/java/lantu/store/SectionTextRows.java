package lantu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.PlanId;
import lantu.plan.SectionText;
import lantu.value.Refusal;

/** Rows of table section_text of one plan. */
final class SectionTextRows {
  private final Sql sql;
  private final PlanId plan;

  SectionTextRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<SectionText> all() throws SQLException {
    return sql.query(
        "SELECT * FROM section_text WHERE plan_id = ? ORDER BY section",
        SectionTextRows::read,
        plan);
  }

  void insert(SectionText text) throws SQLException {
    sql.insert("section_text", plan, text.section(), text.text(), text.origin());
  }

  /** Puts the edit's text in its section; refuses if there is not the one that the edit names. */
  void replace(Edit.SetText edit) throws SQLException {
    List<SectionText> found =
        sql.query(
            "SELECT * FROM section_text WHERE plan_id = ? AND section = ?",
            SectionTextRows::read,
            plan,
            edit.section());
    SectionText current = found.isEmpty() ? null : found.getFirst();
    if (!Objects.equals(current, edit.before())) {
      throw new Refusal("store.textChangedMeanwhile", edit.section());
    }
    sql.update("DELETE FROM section_text WHERE plan_id = ? AND section = ?", plan, edit.section());
    SectionText after = edit.after();
    if (after != null) {
      insert(after);
    }
  }

  private static SectionText read(Sql.Row row) throws SQLException {
    return new SectionText(row.integer("section"), row.text("text"), row.text("origin"));
  }
}
