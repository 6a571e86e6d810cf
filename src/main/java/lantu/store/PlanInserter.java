package lantu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import lantu.plan.Area;
import lantu.plan.CellEvidence;
import lantu.plan.ClosedYear;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Project;
import lantu.plan.SectionText;

/** Writes a whole plan; the caller owns the transaction. */
final class PlanInserter {
  private static final int TOLD_EVERY = 500;

  private final Sql sql;
  private final Plan plan;
  private final PlanId id;
  private final IntConsumer written;

  /** Writes a plan; {@code written} is told from time to time how many figures are. */
  PlanInserter(Sql sql, Plan plan, IntConsumer written) {
    this.written = written;
    this.sql = sql;
    this.plan = plan;
    this.id = plan.profile().id();
  }

  void insert() throws SQLException {
    PlanProfiles.insert(sql, plan.profile());
    new OutlineRows(sql, id).insert(plan.outline());
    List<Area> areas = plan.areas();
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      sql.insert("area", id, area.code(), i, area.name(), area.kind(), null);
    }
    // Only now, since a part may stand before its whole in the list.
    for (Area area : areas) {
      sql.update(
          "UPDATE area SET parent = ? WHERE plan_id = ? AND code = ?",
          area.parent(),
          id,
          area.code());
    }
    new SourceRows(sql, id).insert(plan.sources());
    IndicatorRows rows = new IndicatorRows(sql, id, plan.district().code());
    List<Indicator> indicators = plan.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      rows.insert(i, indicators.get(i));
    }
    for (Indicator indicator : indicators) {
      rows.connect(indicator);
    }
    ProjectRows projectRows = new ProjectRows(sql, id);
    List<Project> projects = plan.projects();
    for (int i = 0; i < projects.size(); i++) {
      projectRows.insert(i, projects.get(i));
    }
    FigureRows figures = new FigureRows(sql, id);
    int count = 0;
    for (Figure figure : plan.figures()) {
      if (count++ % TOLD_EVERY == 0) {
        written.accept(count);
      }
      figures.insert(figure);
    }
    new JudgementRows(sql, id).insert(plan.judgement());
    ClosedYearRows years = new ClosedYearRows(sql, id);
    for (ClosedYear closed : plan.closedYears()) {
      years.insert(closed);
    }
    SectionTextRows texts = new SectionTextRows(sql, id);
    for (SectionText text : plan.texts()) {
      texts.insert(text);
    }
    EvidenceRows evidence = new EvidenceRows(sql, id);
    for (CellEvidence cell : plan.evidence()) {
      evidence.insert(cell);
    }
  }
}
