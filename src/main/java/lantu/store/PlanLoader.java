package lantu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.ExhibitKind;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.Section;
import lantu.plan.Source;
import lantu.plan.SourceCode;
import lantu.value.Refusal;

/** Reads a whole plan: one query a table, put together in memory. */
final class PlanLoader {
  private final Sql sql;
  private final PlanId id;

  PlanLoader(Sql sql, PlanId id) {
    this.sql = sql;
    this.id = id;
  }

  /** A row that belongs to a parent, until all are there. */
  private record Child<K, T>(K parent, T value) {}

  Plan load() throws SQLException {
    PlanProfile profile =
        PlanProfiles.all(sql).stream()
            .filter(plan -> plan.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal("store.planMissing", id));
    List<Area> areas =
        sql.query("SELECT * FROM area WHERE plan_id = ? ORDER BY position", this::area, id);
    AreaCode district =
        areas.stream()
            .filter(area -> area.kind() == AreaKind.DISTRICT)
            .map(Area::code)
            .findFirst()
            .orElseThrow(() -> new SQLException("a plan has a district"));
    return new Plan(
        profile,
        new Outline(chapters(), exhibits()),
        areas,
        sql.query("SELECT * FROM source WHERE plan_id = ? ORDER BY position", this::source, id),
        new IndicatorRows(sql, id, district).all(),
        projects(),
        new FigureRows(sql, id).all(),
        new JudgementRows(sql, id).load());
  }

  private List<Chapter> chapters() throws SQLException {
    Map<Integer, List<Measure>> measures =
        group(
            "SELECT * FROM measure WHERE plan_id = ? ORDER BY section, ordinal",
            row -> {
              int section = row.integer("section");
              return new Child<>(
                  section,
                  new Measure(new MeasureRef(section, row.integer("ordinal")), row.text("title")));
            });
    Map<Integer, List<Section>> sections =
        group(
            "SELECT * FROM section WHERE plan_id = ? ORDER BY number",
            row -> {
              int number = row.integer("number");
              return new Child<>(
                  row.integer("chapter"),
                  new Section(number, row.text("title"), measures.getOrDefault(number, List.of())));
            });
    return sql.query(
        "SELECT * FROM chapter WHERE plan_id = ? ORDER BY number",
        row -> {
          int number = row.integer("number");
          return new Chapter(number, row.text("title"), sections.getOrDefault(number, List.of()));
        },
        id);
  }

  private List<Exhibit> exhibits() throws SQLException {
    return sql.query(
        "SELECT * FROM exhibit WHERE plan_id = ? ORDER BY position",
        row ->
            new Exhibit(
                row.constant("kind", ExhibitKind.class),
                row.text("label"),
                row.text("title"),
                row.integer("section")),
        id);
  }

  private Area area(Sql.Row row) throws SQLException {
    String parent = row.optionalText("parent");
    return new Area(
        AreaCode.of(row.text("code")),
        row.text("name"),
        row.constant("kind", AreaKind.class),
        parent == null ? null : AreaCode.of(parent));
  }

  private Source source(Sql.Row row) throws SQLException {
    return new Source(
        SourceCode.of(row.text("code")), row.text("title"), row.optionalInteger("section"));
  }

  private List<Project> projects() throws SQLException {
    return sql.query(
        "SELECT p.*, m.section AS measure_section, m.ordinal AS measure_ordinal FROM project p"
            + " LEFT JOIN project_measure m ON m.plan_id = p.plan_id AND m.project = p.code"
            + " WHERE p.plan_id = ? ORDER BY p.position",
        PlanLoader::project,
        id);
  }

  private static Project project(Sql.Row row) throws SQLException {
    String zone = row.optionalText("zone");
    Integer section = row.optionalInteger("measure_section");
    return new Project(
        ProjectCode.of(row.text("code")),
        row.text("name"),
        zone == null ? null : AreaCode.of(zone),
        row.integer("section"),
        section == null ? null : new MeasureRef(section, row.integer("measure_ordinal")),
        row.optionalText("stage"),
        row.optionalYear("start_year"),
        row.optionalYear("finish_year"),
        row.decimal("investment"),
        row.optionalText("note"));
  }

  private <K extends Comparable<K>, T> Map<K, List<T>> group(
      String statement, Sql.Mapper<Child<K, T>> mapper) throws SQLException {
    Map<K, List<T>> groups = new TreeMap<>();
    for (Child<K, T> child : sql.query(statement, mapper, id)) {
      groups.computeIfAbsent(child.parent(), key -> new ArrayList<>()).add(child.value());
    }
    return groups;
  }
}
