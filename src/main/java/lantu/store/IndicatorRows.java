package lantu.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.edit.Edit;
import lantu.plan.Adjustment;
import lantu.plan.AreaCode;
import lantu.plan.AreaTarget;
import lantu.plan.Basis;
import lantu.plan.CaliberBreak;
import lantu.plan.Departments;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.MeasureRef;
import lantu.plan.NaturalLimits;
import lantu.plan.Nature;
import lantu.plan.PlanId;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/** Rows of table indicator and of the tables that hang on it, of one plan. */
final class IndicatorRows {
  private static final String TARGETS =
      "SELECT t.*, g.amount AS assigned, g.amount_scale AS assigned_scale, g.judged_as,"
          + " g.document AS assigned_by, g.decided_on AS assigned_on, g.attachment,"
          + " j.document AS adjusted_by, j.decided_on AS adjusted_on FROM target t"
          + " LEFT JOIN assignment g ON g.plan_id = t.plan_id AND g.indicator = t.indicator"
          + " AND g.area = t.area AND g.edition = t.edition"
          + " LEFT JOIN adjustment j ON j.plan_id = t.plan_id AND j.indicator = t.indicator"
          + " AND j.area = t.area AND j.edition = t.edition"
          + " WHERE t.plan_id = ? AND (? IS NULL OR t.indicator = ?)"
          + " ORDER BY t.indicator, t.edition, t.position";
  private static final String MEASURES =
      "SELECT * FROM indicator_measure WHERE plan_id = ? AND (? IS NULL OR indicator = ?)"
          + " ORDER BY indicator, position";
  private static final String INDICATORS =
      "SELECT * FROM indicator WHERE plan_id = ? AND (? IS NULL OR code = ?) ORDER BY position";
  private static final String BREAKS =
      "SELECT * FROM indicator_break WHERE plan_id = ? AND (? IS NULL OR indicator = ?)";

  private final Sql sql;
  private final PlanId plan;
  private final AreaCode district;
  private final DepartmentRows departments;

  IndicatorRows(Sql sql, PlanId plan, AreaCode district) {
    this.sql = sql;
    this.plan = plan;
    this.district = district;
    this.departments = new DepartmentRows(sql, plan, "indicator_department", "indicator");
  }

  /** A target with where it belongs. */
  private record Placed(
      AreaCode area, int section, int edition, Target target, @Nullable Paper by) {}

  /** The paper of an adjustment. */
  private record Paper(String document, LocalDate on) {}

  /** All indicators in order. */
  List<Indicator> all() throws SQLException {
    return load(null);
  }

  /** Writes an indicator without what it refers to among the others; see {@link #connect}. */
  void insert(int position, Indicator indicator) throws SQLException {
    NaturalLimits limits = indicator.limits();
    sql.insert(
        "indicator",
        plan,
        indicator.code(),
        position,
        indicator.ordinal(),
        indicator.role(),
        indicator.name(),
        indicator.unit(),
        indicator.nature(),
        indicator.basis(),
        indicator.category(),
        indicator.section(),
        indicator.zones(),
        null,
        indicator.note(),
        null,
        limits.low(),
        Scaled.scale(limits.low()),
        limits.high(),
        Scaled.scale(limits.high()),
        indicator.decimals());
    insertParts(indicator);
  }

  /** Writes which others an indicator refers to, once all are there. */
  void connect(Indicator indicator) throws SQLException {
    sql.update(
        "UPDATE indicator SET related_to = ?, weight = ? WHERE plan_id = ? AND code = ?",
        indicator.relatedTo(),
        indicator.weight(),
        plan,
        indicator.code());
  }

  /** Puts the edit's indicator in its place; refuses if it is not as the edit says it was. */
  void replace(Edit.SetIndicator edit) throws SQLException {
    IndicatorCode code = edit.before().code();
    List<Indicator> found = load(code);
    if (found.isEmpty() || !found.getFirst().equals(edit.before())) {
      throw new Refusal("store.changedMeanwhile", code, "—");
    }
    Indicator after = edit.after();
    sql.update("DELETE FROM target WHERE plan_id = ? AND indicator = ?", plan, code);
    sql.update("DELETE FROM indicator_measure WHERE plan_id = ? AND indicator = ?", plan, code);
    sql.update("DELETE FROM indicator_break WHERE plan_id = ? AND indicator = ?", plan, code);
    departments.delete(code);
    NaturalLimits limits = after.limits();
    sql.update(
        "UPDATE indicator SET ordinal = ?, role = ?, name = ?, unit = ?, nature = ?, basis = ?,"
            + " category = ?, section = ?, zones = ?, related_to = ?, note = ?, weight = ?,"
            + " limit_low = ?, limit_low_scale = ?, limit_high = ?, limit_high_scale = ?,"
            + " decimals = ? WHERE plan_id = ? AND code = ?",
        after.ordinal(),
        after.role(),
        after.name(),
        after.unit(),
        after.nature(),
        after.basis(),
        after.category(),
        after.section(),
        after.zones(),
        after.relatedTo(),
        after.note(),
        after.weight(),
        limits.low(),
        Scaled.scale(limits.low()),
        limits.high(),
        Scaled.scale(limits.high()),
        after.decimals(),
        plan,
        code);
    insertParts(after);
  }

  /**
   * Creates or removes the edit's indicator and moves those after it; refuses if what is to be
   * removed is not as the edit says, or the code of a new one is in use. What still refers to a
   * removed one is the engine's refusal, except for figures and the like, which would go along
   * unseen and are asked for.
   */
  void place(Edit.PlaceIndicator edit) throws SQLException {
    Indicator indicator = edit.indicator();
    IndicatorCode code = indicator.code();
    List<Indicator> found = load(code);
    if (edit.before() == null) {
      if (!found.isEmpty()) {
        throw new Refusal("store.changedMeanwhile", code, "—");
      }
      Positions.shift(sql, "indicator", plan, edit.position(), 1);
      insert(edit.position(), indicator);
      connect(indicator);
      return;
    }
    if (found.isEmpty() || !found.getFirst().equals(edit.before())) {
      throw new Refusal("store.changedMeanwhile", code, "—");
    }
    if (inUse(code)) {
      throw new Refusal("work.indicatorInUse", code);
    }
    sql.update("DELETE FROM indicator WHERE plan_id = ? AND code = ?", plan, code);
    Positions.shift(sql, "indicator", plan, edit.position() + 1, -1);
  }

  private boolean inUse(IndicatorCode code) throws SQLException {
    return !sql.query(
            "SELECT indicator FROM figure WHERE plan_id = ? AND indicator = ?"
                + " UNION SELECT indicator FROM evidence WHERE plan_id = ? AND indicator = ?"
                + " UNION SELECT indicator FROM manual_verdict WHERE plan_id = ? AND indicator = ?"
                + " UNION SELECT indicator FROM relation"
                + " WHERE plan_id = ? AND (indicator = ? OR of_other = ?)"
                + " UNION SELECT indicator FROM project_indicator"
                + " WHERE plan_id = ? AND indicator = ?",
            row -> row.text("indicator"),
            plan,
            code,
            plan,
            code,
            plan,
            code,
            plan,
            code,
            code,
            plan,
            code)
        .isEmpty();
  }

  private void insertParts(Indicator indicator) throws SQLException {
    IndicatorCode code = indicator.code();
    Target whole = indicator.target();
    if (whole != null) {
      TargetRows.insert(sql, plan, code, district, 0, 0, indicator.section(), whole);
    }
    List<AreaTarget> parts = indicator.areaTargets();
    for (int i = 0; i < parts.size(); i++) {
      AreaTarget part = parts.get(i);
      TargetRows.insert(sql, plan, code, part.area(), 0, i + 1, part.section(), part.target());
    }
    List<Adjustment> adjustments = indicator.adjustments();
    for (int i = 0; i < adjustments.size(); i++) {
      Adjustment change = adjustments.get(i);
      int edition = i + 1;
      TargetRows.insert(
          sql, plan, code, change.area(), edition, 0, indicator.section(), change.target());
      sql.insert("adjustment", plan, code, change.area(), edition, change.document(), change.on());
    }
    List<MeasureRef> measures = indicator.measures();
    for (int i = 0; i < measures.size(); i++) {
      MeasureRef ref = measures.get(i);
      sql.insert("indicator_measure", plan, code, i, ref.section(), ref.ordinal());
    }
    for (CaliberBreak change : indicator.breaks()) {
      sql.insert("indicator_break", plan, code, change.year(), change.reason());
    }
    departments.insert(code, indicator.departments());
  }

  private List<Indicator> load(@Nullable IndicatorCode only) throws SQLException {
    Map<String, List<Placed>> targets = new TreeMap<>();
    for (Map.Entry<String, Placed> target :
        sql.query(
            TARGETS, row -> Map.entry(row.text("indicator"), placed(row)), plan, only, only)) {
      targets.computeIfAbsent(target.getKey(), key -> new ArrayList<>()).add(target.getValue());
    }
    Map<String, List<MeasureRef>> measures = new TreeMap<>();
    for (Map.Entry<String, MeasureRef> measure :
        sql.query(
            MEASURES,
            row ->
                Map.entry(
                    row.text("indicator"),
                    new MeasureRef(row.integer("section"), row.integer("ordinal"))),
            plan,
            only,
            only)) {
      measures.computeIfAbsent(measure.getKey(), key -> new ArrayList<>()).add(measure.getValue());
    }
    Map<String, List<CaliberBreak>> breaks = new TreeMap<>();
    sql.query(
        BREAKS,
        row ->
            breaks
                .computeIfAbsent(row.text("indicator"), code -> new ArrayList<>())
                .add(new CaliberBreak(row.year("year_no"), row.text("reason"))),
        plan,
        only,
        only);
    Map<String, Departments> answering = departments.load(only);
    return sql.query(
        INDICATORS,
        row -> {
          String code = row.text("code");
          return indicator(
              row,
              targets.getOrDefault(code, List.of()),
              measures.getOrDefault(code, List.of()),
              answering.getOrDefault(code, Departments.NONE),
              breaks.getOrDefault(code, List.of()));
        },
        plan,
        only,
        only);
  }

  private static Placed placed(Sql.Row row) throws SQLException {
    String document = row.optionalText("adjusted_by");
    return new Placed(
        AreaCode.of(row.text("area")),
        row.integer("section"),
        row.integer("edition"),
        TargetRows.target(row),
        document == null ? null : new Paper(document, row.object("adjusted_on", LocalDate.class)));
  }

  private Indicator indicator(
      Sql.Row row,
      List<Placed> targets,
      List<MeasureRef> measures,
      Departments answering,
      List<CaliberBreak> breaks)
      throws SQLException {
    String related = row.optionalText("related_to");
    String weight = row.optionalText("weight");
    @Nullable Target whole = null;
    List<AreaTarget> parts = new ArrayList<>();
    List<Adjustment> adjustments = new ArrayList<>();
    for (Placed placed : targets) {
      Paper by = placed.by();
      if (by != null) {
        adjustments.add(new Adjustment(placed.area(), placed.target(), by.document(), by.on()));
      } else if (placed.area().equals(district)) {
        whole = placed.target();
      } else {
        parts.add(new AreaTarget(placed.area(), placed.section(), placed.target()));
      }
    }
    return new Indicator(
        IndicatorCode.of(row.text("code")),
        row.optionalInteger("ordinal"),
        row.constant("role", IndicatorRole.class),
        row.text("name"),
        Unit.of(row.text("unit")),
        row.optionalConstant("nature", Nature.class),
        row.constant("basis", Basis.class),
        row.text("category"),
        row.integer("section"),
        row.constant("zones", ZoneCombination.class),
        weight == null ? null : IndicatorCode.of(weight),
        new NaturalLimits(row.decimal("limit_low"), row.decimal("limit_high")),
        row.optionalInteger("decimals"),
        whole,
        parts,
        adjustments,
        measures,
        related == null ? null : IndicatorCode.of(related),
        answering,
        breaks,
        row.optionalText("note"));
  }
}
