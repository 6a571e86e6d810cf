package lantu.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Departments;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Milestone;
import lantu.plan.PlanId;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Rows of table project and of the tables that hang on it, of one plan. */
final class ProjectRows {
  private static final String PROJECTS =
      "SELECT p.*, m.section AS measure_section, m.ordinal AS measure_ordinal FROM project p"
          + " LEFT JOIN project_measure m ON m.plan_id = p.plan_id AND m.project = p.code"
          + " WHERE p.plan_id = ? AND (? IS NULL OR p.code = ?) ORDER BY p.position";
  private static final String INVESTMENTS =
      "SELECT * FROM project_investment WHERE plan_id = ? AND (? IS NULL OR project = ?)";
  private static final String MILESTONES =
      "SELECT * FROM project_milestone WHERE plan_id = ? AND (? IS NULL OR project = ?)"
          + " ORDER BY project, position";
  private static final String INDICATORS =
      "SELECT * FROM project_indicator WHERE plan_id = ? AND (? IS NULL OR project = ?)"
          + " ORDER BY project, position";

  private static final List<String> PARTS =
      List.of("project_measure", "project_investment", "project_milestone", "project_indicator");

  private final Sql sql;
  private final PlanId plan;
  private final DepartmentRows departments;

  ProjectRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
    this.departments = new DepartmentRows(sql, plan, "project_department", "project");
  }

  /** All projects in order. */
  List<Project> all() throws SQLException {
    return load(null);
  }

  void insert(int position, Project project) throws SQLException {
    ProjectDate start = project.start();
    ProjectDate finish = project.finish();
    sql.insert(
        "project",
        plan,
        project.code(),
        position,
        project.name(),
        project.zone(),
        project.section(),
        project.stage(),
        start == null ? null : start.year(),
        finish == null ? null : finish.year(),
        project.investment(),
        Scaled.scale(project.investment()),
        project.note(),
        start == null ? null : start.month(),
        finish == null ? null : finish.month(),
        project.blocking(),
        project.confidence());
    insertParts(project);
  }

  /** Puts the edit's project in its place; refuses if it is not as the edit says it was. */
  void replace(Edit.SetProject edit) throws SQLException {
    ProjectCode code = edit.before().code();
    List<Project> found = load(code);
    if (found.isEmpty() || !found.getFirst().equals(edit.before())) {
      throw new Refusal("store.projectChangedMeanwhile", code);
    }
    Project after = edit.after();
    ProjectDate start = after.start();
    ProjectDate finish = after.finish();
    for (String table : PARTS) {
      sql.update("DELETE FROM " + table + " WHERE plan_id = ? AND project = ?", plan, code);
    }
    departments.delete(code);
    sql.update(
        "UPDATE project SET name = ?, zone = ?, section = ?, stage = ?, start_year = ?,"
            + " finish_year = ?, investment = ?, investment_scale = ?, note = ?, start_month = ?,"
            + " finish_month = ?, blocking = ?, confidence = ? WHERE plan_id = ? AND code = ?",
        after.name(),
        after.zone(),
        after.section(),
        after.stage(),
        start == null ? null : start.year(),
        finish == null ? null : finish.year(),
        after.investment(),
        Scaled.scale(after.investment()),
        after.note(),
        start == null ? null : start.month(),
        finish == null ? null : finish.month(),
        after.blocking(),
        after.confidence(),
        plan,
        code);
    insertParts(after);
  }

  /**
   * Adds the edit's project or takes it off the ledger and moves those after it; refuses if what is
   * to be taken off is not as the edit says, or the code of a new one is in use.
   */
  void place(Edit.PlaceProject edit) throws SQLException {
    ProjectCode code = edit.project().code();
    List<Project> found = load(code);
    Project before = edit.before();
    if (before == null ? !found.isEmpty() : !found.equals(List.of(before))) {
      throw new Refusal("store.projectChangedMeanwhile", code);
    }
    if (before == null) {
      Positions.shift(sql, "project", plan, edit.position(), 1);
      insert(edit.position(), edit.project());
    } else {
      sql.update("DELETE FROM project WHERE plan_id = ? AND code = ?", plan, code);
      Positions.shift(sql, "project", plan, edit.position() + 1, -1);
    }
  }

  private void insertParts(Project project) throws SQLException {
    MeasureRef ref = project.measure();
    if (ref != null) {
      sql.insert("project_measure", plan, project.code(), ref.section(), ref.ordinal());
    }
    for (Map.Entry<PlanYear, BigDecimal> one : project.investments().entrySet()) {
      sql.insert(
          "project_investment",
          plan,
          project.code(),
          one.getKey(),
          one.getValue(),
          Scaled.scale(one.getValue()));
    }
    List<Milestone> milestones = project.milestones();
    for (int i = 0; i < milestones.size(); i++) {
      Milestone milestone = milestones.get(i);
      ProjectDate due = milestone.due();
      sql.insert(
          "project_milestone",
          plan,
          project.code(),
          i,
          milestone.title(),
          due == null ? null : due.year(),
          due == null ? null : due.month(),
          milestone.done());
    }
    List<IndicatorCode> indicators = project.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      sql.insert("project_indicator", plan, project.code(), i, indicators.get(i));
    }
    departments.insert(project.code(), project.departments());
  }

  private List<Project> load(@Nullable ProjectCode only) throws SQLException {
    Map<String, NavigableMap<PlanYear, BigDecimal>> investments = new TreeMap<>();
    sql.query(
        INVESTMENTS,
        row ->
            investments
                .computeIfAbsent(row.text("project"), code -> new TreeMap<>())
                .put(row.year("year_no"), row.number("amount", "amount_scale")),
        plan,
        only,
        only);
    Map<String, List<Milestone>> milestones = new TreeMap<>();
    sql.query(
        MILESTONES,
        row ->
            milestones
                .computeIfAbsent(row.text("project"), code -> new ArrayList<>())
                .add(
                    new Milestone(
                        row.text("title"), date(row, "due_year", "due_month"), row.flag("done"))),
        plan,
        only,
        only);
    Map<String, List<IndicatorCode>> indicators = new TreeMap<>();
    sql.query(
        INDICATORS,
        row ->
            indicators
                .computeIfAbsent(row.text("project"), code -> new ArrayList<>())
                .add(IndicatorCode.of(row.text("indicator"))),
        plan,
        only,
        only);
    Map<String, Departments> answering = departments.load(only);
    return sql.query(
        PROJECTS,
        row -> {
          String code = row.text("code");
          return project(
              row,
              investments.getOrDefault(code, new TreeMap<>()),
              milestones.getOrDefault(code, List.of()),
              answering.getOrDefault(code, Departments.NONE),
              indicators.getOrDefault(code, List.of()));
        },
        plan,
        only,
        only);
  }

  private static Project project(
      Sql.Row row,
      NavigableMap<PlanYear, BigDecimal> investments,
      List<Milestone> milestones,
      Departments answering,
      List<IndicatorCode> indicators)
      throws SQLException {
    String zone = row.optionalText("zone");
    Integer section = row.optionalInteger("measure_section");
    return new Project(
        ProjectCode.of(row.text("code")),
        row.text("name"),
        zone == null ? null : AreaCode.of(zone),
        row.integer("section"),
        section == null ? null : new MeasureRef(section, row.integer("measure_ordinal")),
        row.optionalText("stage"),
        date(row, "start_year", "start_month"),
        date(row, "finish_year", "finish_month"),
        row.decimal("investment"),
        investments,
        milestones,
        row.optionalText("blocking"),
        row.optionalConstant("confidence", DeliveryConfidence.class),
        answering,
        indicators,
        row.optionalText("note"));
  }

  private static @Nullable ProjectDate date(Sql.Row row, String year, String month)
      throws SQLException {
    PlanYear of = row.optionalYear(year);
    return of == null ? null : new ProjectDate(of, row.optionalInteger(month));
  }
}
