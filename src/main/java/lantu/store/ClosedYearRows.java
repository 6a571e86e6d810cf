package lantu.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.PlanId;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Rows of table closed_year of one plan. */
final class ClosedYearRows {
  private final Sql sql;
  private final PlanId plan;

  ClosedYearRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<ClosedYear> all() throws SQLException {
    return sql.query(
        "SELECT * FROM closed_year WHERE plan_id = ? ORDER BY year_no", ClosedYearRows::read, plan);
  }

  void insert(ClosedYear closed) throws SQLException {
    sql.insert("closed_year", plan, closed.year(), closed.who(), closed.why(), closed.on());
  }

  /**
   * Refuses, naming who closed it and why, if the year is closed.
   *
   * @throws Refusal {@code work.yearClosed}
   */
  void requireOpen(PlanYear year) throws SQLException {
    ClosedYear closed = find(year);
    if (closed != null) {
      throw closed.refusal();
    }
  }

  /** Closes or opens the edit's year; refuses if it is not as the edit says it was. */
  void replace(Edit.SetClosedYear edit) throws SQLException {
    if (!Objects.equals(find(edit.year()), edit.before())) {
      throw new Refusal("store.yearChangedMeanwhile", edit.year());
    }
    sql.update("DELETE FROM closed_year WHERE plan_id = ? AND year_no = ?", plan, edit.year());
    ClosedYear after = edit.after();
    if (after != null) {
      insert(after);
    }
  }

  private @Nullable ClosedYear find(PlanYear year) throws SQLException {
    List<ClosedYear> found =
        sql.query(
            "SELECT * FROM closed_year WHERE plan_id = ? AND year_no = ?",
            ClosedYearRows::read,
            plan,
            year);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static ClosedYear read(Sql.Row row) throws SQLException {
    return new ClosedYear(
        row.year("year_no"),
        row.text("who"),
        row.text("why"),
        row.object("closed_on", LocalDate.class));
  }
}
