package lantu.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lantu.plan.AreaCode;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.value.YearSpan;

/** Rows of table plan. */
final class PlanProfiles {
  private PlanProfiles() {}

  static List<PlanProfile> all(Sql sql) throws SQLException {
    return sql.query("SELECT * FROM plan ORDER BY position", PlanProfiles::profile);
  }

  static boolean exists(Sql sql, PlanId id) throws SQLException {
    return !sql.query("SELECT 1 FROM plan WHERE plan_id = ?", row -> 1, id).isEmpty();
  }

  /** The area that is the whole district of a plan. */
  static AreaCode district(Sql sql, PlanId id) throws SQLException {
    return sql
        .query(
            "SELECT code FROM area WHERE plan_id = ? AND kind = 'DISTRICT'",
            row -> AreaCode.of(row.text("code")),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new SQLException("a plan has a district"));
  }

  static void insert(Sql sql, PlanProfile plan) throws SQLException {
    int position =
        sql.query("SELECT COALESCE(MAX(position), 0) + 1 FROM plan", row -> row.integer(1))
            .getFirst();
    sql.insert(
        "plan",
        plan.id(),
        position,
        plan.title(),
        plan.shortTitle(),
        plan.region(),
        plan.period().first(),
        plan.period().last(),
        plan.baseYear(),
        plan.outlookYear(),
        plan.adoptedOn(),
        plan.adoptedBy(),
        plan.demo());
  }

  private static PlanProfile profile(Sql.Row row) throws SQLException {
    return new PlanProfile(
        PlanId.of(row.text("plan_id")),
        row.text("title"),
        row.text("short_title"),
        row.text("region"),
        YearSpan.of(row.integer("first_year"), row.integer("last_year")),
        row.year("base_year"),
        row.optionalYear("outlook_year"),
        row.object("adopted_on", LocalDate.class),
        row.optionalText("adopted_by"),
        row.flag("demo"));
  }
}
