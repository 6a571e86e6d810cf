package lantu.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.AssessmentRules;
import lantu.plan.CutOff;
import lantu.plan.FindingKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.ManualVerdict;
import lantu.plan.PlanId;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.SignOff;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Rows of the tables that say how one plan is judged. */
final class JudgementRows {
  private static final String OF_VERDICT =
      " WHERE plan_id = ? AND indicator = ? AND area = ? AND year_no = ? AND mid_year = ?";
  private static final String OF_RELATION = " WHERE plan_id = ? AND kind = ? AND indicator = ?";
  private static final String OF_SIGN_OFF = " WHERE plan_id = ? AND rule = ? AND subject = ?";

  private final Sql sql;
  private final PlanId plan;

  JudgementRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  Judgement load() throws SQLException {
    Map<VerdictKey, ManualVerdict> manual = new LinkedHashMap<>();
    sql.query(
            "SELECT * FROM manual_verdict WHERE plan_id = ? ORDER BY position",
            JudgementRows::verdict,
            plan)
        .forEach(verdict -> manual.put(verdict.key(), verdict));
    Map<FindingKey, SignOff> signOffs = new LinkedHashMap<>();
    sql.query(
            "SELECT * FROM sign_off WHERE plan_id = ? ORDER BY position",
            JudgementRows::signOff,
            plan)
        .forEach(signOff -> signOffs.put(signOff.key(), signOff));
    List<Relation> relations =
        sql.query(
            "SELECT * FROM relation WHERE plan_id = ?",
            row ->
                new Relation(
                    row.constant("kind", RelationKind.class),
                    IndicatorCode.of(row.text("indicator")),
                    IndicatorCode.of(row.text("of_other"))),
            plan);
    return new Judgement(rules(), relations, manual, signOffs);
  }

  void insert(Judgement judgement) throws SQLException {
    insert(judgement.rules());
    for (Relation relation : judgement.relations()) {
      sql.insert("relation", plan, relation.kind(), relation.indicator(), relation.of());
    }
    for (ManualVerdict verdict : judgement.manual().values()) {
      insert(verdict);
    }
    for (SignOff signOff : judgement.signOffs().values()) {
      insert(signOff);
    }
  }

  void replace(Edit.SetRules edit) throws SQLException {
    expect(rules(), edit.before(), "—");
    sql.update("DELETE FROM assessment_rules WHERE plan_id = ?", plan);
    sql.update("DELETE FROM status_label WHERE plan_id = ?", plan);
    insert(edit.after());
  }

  void replace(Edit.SetVerdict edit) throws SQLException {
    VerdictKey key = edit.key();
    Object[] place = {
      plan, key.indicator(), key.area(), key.cutOff().year(), key.cutOff().midYear()
    };
    expect(
        first(
            sql.query("SELECT * FROM manual_verdict" + OF_VERDICT, JudgementRows::verdict, place)),
        edit.before(),
        key.indicator());
    sql.update("DELETE FROM manual_verdict" + OF_VERDICT, place);
    ManualVerdict after = edit.after();
    if (after != null) {
      insert(after);
    }
  }

  void replace(Edit.SetSignOff edit) throws SQLException {
    FindingKey key = edit.key();
    Object[] place = {plan, key.rule(), key.subject()};
    expect(
        first(sql.query("SELECT * FROM sign_off" + OF_SIGN_OFF, JudgementRows::signOff, place)),
        edit.before(),
        key.subject());
    sql.update("DELETE FROM sign_off" + OF_SIGN_OFF, place);
    SignOff after = edit.after();
    if (after != null) {
      insert(after);
    }
  }

  void replace(Edit.SetRelation edit) throws SQLException {
    Object[] place = {plan, edit.kind(), edit.indicator()};
    expect(
        first(
            sql.query(
                "SELECT of_other FROM relation" + OF_RELATION,
                row -> IndicatorCode.of(row.text("of_other")),
                place)),
        edit.before(),
        edit.indicator());
    sql.update("DELETE FROM relation" + OF_RELATION, place);
    IndicatorCode after = edit.after();
    if (after != null) {
      sql.insert("relation", plan, edit.kind(), edit.indicator(), after);
    }
  }

  private static <T> @Nullable T first(List<T> found) {
    return found.isEmpty() ? null : found.getFirst();
  }

  private static void expect(@Nullable Object current, @Nullable Object before, Object subject) {
    if (!Objects.equals(current, before)) {
      throw new Refusal("store.changedMeanwhile", subject, "—");
    }
  }

  private AssessmentRules rules() throws SQLException {
    Map<VerdictStatus, String> labels = new EnumMap<>(VerdictStatus.class);
    sql.query(
            "SELECT * FROM status_label WHERE plan_id = ?",
            row -> Map.entry(row.constant("status", VerdictStatus.class), row.text("label")),
            plan)
        .forEach(label -> labels.put(label.getKey(), label.getValue()));
    List<AssessmentRules> found =
        sql.query(
            "SELECT * FROM assessment_rules WHERE plan_id = ?", row -> rules(row, labels), plan);
    return found.isEmpty() ? AssessmentRules.DEFAULT : found.getFirst();
  }

  private static AssessmentRules rules(Sql.Row row, Map<VerdictStatus, String> labels)
      throws SQLException {
    return new AssessmentRules(
        row.number("ahead", "ahead_scale"),
        row.number("on_track", "on_track_scale"),
        row.number("far_behind", "far_behind_scale"),
        row.number("trend_on_track", "trend_on_track_scale"),
        row.number("trend_some", "trend_some_scale"),
        row.number("jump", "jump_scale"),
        row.number("growth_gap", "growth_gap_scale"),
        row.integer("stale_years"),
        labels);
  }

  private void insert(AssessmentRules rules) throws SQLException {
    sql.insert(
        "assessment_rules",
        plan,
        rules.ahead(),
        Scaled.scale(rules.ahead()),
        rules.onTrack(),
        Scaled.scale(rules.onTrack()),
        rules.farBehind(),
        Scaled.scale(rules.farBehind()),
        rules.trendOnTrack(),
        Scaled.scale(rules.trendOnTrack()),
        rules.trendSome(),
        Scaled.scale(rules.trendSome()),
        rules.jump(),
        Scaled.scale(rules.jump()),
        rules.growthGap(),
        Scaled.scale(rules.growthGap()),
        rules.staleYears());
    for (Map.Entry<VerdictStatus, String> label : rules.labels().entrySet()) {
      sql.insert("status_label", plan, label.getKey(), label.getValue());
    }
  }

  private void insert(ManualVerdict verdict) throws SQLException {
    VerdictKey key = verdict.key();
    sql.update(
        "INSERT INTO manual_verdict (plan_id, indicator, area, year_no, mid_year, status, reason,"
            + " who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        plan,
        key.indicator(),
        key.area(),
        key.cutOff().year(),
        key.cutOff().midYear(),
        verdict.status(),
        verdict.reason(),
        verdict.who());
  }

  private void insert(SignOff signOff) throws SQLException {
    sql.update(
        "INSERT INTO sign_off (plan_id, rule, subject, inputs, reason, who, signed_on)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        plan,
        signOff.key().rule(),
        signOff.key().subject(),
        signOff.inputs(),
        signOff.reason(),
        signOff.who(),
        signOff.on());
  }

  private static ManualVerdict verdict(Sql.Row row) throws SQLException {
    return new ManualVerdict(
        new VerdictKey(
            IndicatorCode.of(row.text("indicator")),
            AreaCode.of(row.text("area")),
            new CutOff(row.year("year_no"), row.flag("mid_year"))),
        row.constant("status", VerdictStatus.class),
        row.text("reason"),
        row.text("who"));
  }

  private static SignOff signOff(Sql.Row row) throws SQLException {
    return new SignOff(
        new FindingKey(row.text("rule"), row.text("subject")),
        row.text("inputs"),
        row.text("reason"),
        row.text("who"),
        row.object("signed_on", LocalDate.class));
  }
}
