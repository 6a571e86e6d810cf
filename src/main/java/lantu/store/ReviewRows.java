package lantu.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import org.jspecify.annotations.Nullable;

/** Rows of the tables that keep one plan's agendas and scenarios. */
final class ReviewRows {
  private final Sql sql;
  private final PlanId plan;

  ReviewRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<Agenda> agendas() throws SQLException {
    List<Agenda> agendas = new ArrayList<>();
    for (String name :
        sql.query(
            "SELECT name FROM review_agenda WHERE plan_id = ? ORDER BY name",
            row -> row.text("name"),
            plan)) {
      agendas.add(
          new Agenda(
              name,
              sql.query(
                  "SELECT * FROM review_page WHERE plan_id = ? AND agenda = ? ORDER BY position",
                  row ->
                      new AgendaItem(
                          row.constant("kind", PageKind.class), row.optionalText("code")),
                  plan,
                  name)));
    }
    return agendas;
  }

  void replace(Agenda agenda) throws SQLException {
    dropAgenda(agenda.name());
    sql.insert("review_agenda", plan, agenda.name());
    List<AgendaItem> items = agenda.items();
    for (int i = 0; i < items.size(); i++) {
      sql.insert("review_page", plan, agenda.name(), i, items.get(i).kind(), items.get(i).code());
    }
  }

  void dropAgenda(String name) throws SQLException {
    sql.update("DELETE FROM review_agenda WHERE plan_id = ? AND name = ?", plan, name);
  }

  List<Scenario> scenarios() throws SQLException {
    List<Scenario> scenarios = new ArrayList<>();
    for (Head head :
        sql.query(
            "SELECT * FROM scenario WHERE plan_id = ? ORDER BY made_at DESC, name",
            row ->
                new Head(
                    row.text("name"), row.object("made_at", OffsetDateTime.class), row.text("who")),
            plan)) {
      scenarios.add(
          new Scenario(
              head.name(),
              head.madeAt().toInstant(),
              head.who(),
              sql.query(
                  "SELECT * FROM scenario_figure WHERE plan_id = ? AND scenario = ?"
                      + " ORDER BY position",
                  ReviewRows::proposal,
                  plan,
                  head.name())));
    }
    return scenarios;
  }

  void replace(Scenario scenario) throws SQLException {
    dropScenario(scenario.name());
    sql.insert(
        "scenario",
        plan,
        scenario.name(),
        OffsetDateTime.ofInstant(scenario.madeAt(), ZoneOffset.UTC),
        scenario.who());
    List<Proposal> proposals = scenario.proposals();
    for (int i = 0; i < proposals.size(); i++) {
      FigureKey key = proposals.get(i).key();
      sql.insert(
          "scenario_figure",
          plan,
          scenario.name(),
          i,
          key.indicator(),
          key.area(),
          key.year(),
          key.series(),
          digits(proposals.get(i).original()),
          digits(proposals.get(i).proposed()));
    }
  }

  void dropScenario(String name) throws SQLException {
    sql.update("DELETE FROM scenario WHERE plan_id = ? AND name = ?", plan, name);
  }

  private record Head(String name, OffsetDateTime madeAt, String who) {}

  private static Proposal proposal(Sql.Row row) throws SQLException {
    String original = row.optionalText("original");
    return new Proposal(
        new FigureKey(
            IndicatorCode.of(row.text("indicator")),
            AreaCode.of(row.text("area")),
            row.year("year_no"),
            row.constant("series", Series.class)),
        original == null ? null : new BigDecimal(original),
        new BigDecimal(row.text("proposed")));
  }

  private static @Nullable String digits(@Nullable BigDecimal value) {
    return value == null ? null : value.toString();
  }
}
