package lantu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.plan.Departments;
import lantu.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Rows that say who answers for the things of one plan: the name at position 0 leads, those from 1
 * on support.
 */
final class DepartmentRows {
  private final Sql sql;
  private final PlanId plan;
  private final String table;
  private final String owner;

  /** Rows of a table whose column {@code owner} has the code of what they answer for. */
  DepartmentRows(Sql sql, PlanId plan, String table, String owner) {
    this.sql = sql;
    this.plan = plan;
    this.table = table;
    this.owner = owner;
  }

  void insert(Record code, Departments departments) throws SQLException {
    if (departments.lead() != null) {
      sql.insert(table, plan, code, 0, departments.lead());
    }
    List<String> supporting = departments.supporting();
    for (int i = 0; i < supporting.size(); i++) {
      sql.insert(table, plan, code, i + 1, supporting.get(i));
    }
  }

  void delete(Record code) throws SQLException {
    sql.update("DELETE FROM " + table + " WHERE plan_id = ? AND " + owner + " = ?", plan, code);
  }

  /** The departments by the code of what they answer for; all, or those of one. */
  Map<String, Departments> load(@Nullable Record only) throws SQLException {
    Map<String, String> leads = new TreeMap<>();
    Map<String, List<String>> supporting = new TreeMap<>();
    sql.query(
        "SELECT * FROM "
            + table
            + " WHERE plan_id = ? AND (? IS NULL OR "
            + owner
            + " = ?) ORDER BY position",
        row -> {
          String code = row.text(owner);
          if (row.integer("position") == 0) {
            leads.put(code, row.text("name"));
            supporting.computeIfAbsent(code, any -> new ArrayList<>());
          } else {
            supporting.computeIfAbsent(code, any -> new ArrayList<>()).add(row.text("name"));
          }
          return code;
        },
        plan,
        only,
        only);
    Map<String, Departments> all = new TreeMap<>();
    supporting.forEach((code, names) -> all.put(code, new Departments(leads.get(code), names)));
    return all;
  }
}
