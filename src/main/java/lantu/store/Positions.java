package lantu.store;

import java.sql.SQLException;
import lantu.plan.PlanId;

/** Makes room in a table whose rows stand in an order, and closes it again. */
final class Positions {
  /** Beyond any position. */
  private static final int ASIDE = 10_000;

  private Positions() {}

  /**
   * Moves the rows of a plan from a position on. In two steps, since no two rows may have one
   * position even for a moment.
   */
  static void shift(Sql sql, String table, PlanId plan, int from, int by) throws SQLException {
    sql.update(
        "UPDATE " + table + " SET position = position + ? WHERE plan_id = ? AND position >= ?",
        ASIDE,
        plan,
        from);
    sql.update(
        "UPDATE " + table + " SET position = position - ? WHERE plan_id = ? AND position >= ?",
        ASIDE - by,
        plan,
        ASIDE);
  }
}
