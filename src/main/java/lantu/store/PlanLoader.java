package lantu.store;

import java.sql.SQLException;
import java.util.List;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.value.Refusal;

/** Reads a whole plan: one query a table, put together in memory. */
final class PlanLoader {
  private final Sql sql;
  private final PlanId id;

  PlanLoader(Sql sql, PlanId id) {
    this.sql = sql;
    this.id = id;
  }

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
            new OutlineRows(sql, id).load(),
            areas,
            new SourceRows(sql, id).all(),
            new IndicatorRows(sql, id, district).all(),
            new ProjectRows(sql, id).all(),
            new FigureRows(sql, id).all(),
            new JudgementRows(sql, id).load(),
            new ClosedYearRows(sql, id).all(),
            new SectionTextRows(sql, id).all())
        .withEvidence(new EvidenceRows(sql, id).all());
  }

  private Area area(Sql.Row row) throws SQLException {
    String parent = row.optionalText("parent");
    return new Area(
        AreaCode.of(row.text("code")),
        row.text("name"),
        row.constant("kind", AreaKind.class),
        parent == null ? null : AreaCode.of(parent));
  }
}
