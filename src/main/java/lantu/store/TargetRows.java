package lantu.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import lantu.plan.AreaCode;
import lantu.plan.Direction;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Rows of table target. */
final class TargetRows {
  private TargetRows() {}

  static void insert(
      Sql sql,
      PlanId plan,
      IndicatorCode indicator,
      AreaCode area,
      int position,
      int section,
      Target target)
      throws SQLException {
    BigDecimal low = target instanceof Target.BandOverReference band ? band.low() : null;
    BigDecimal high = target instanceof Target.BandOverReference band ? band.high() : null;
    PlanYear milestone = target instanceof Target.AllDone all ? all.milestone() : null;
    String reference =
        switch (target) {
          case Target.BandOverReference band -> band.reference();
          case Target.HoldLevel hold -> hold.reference();
          default -> null;
        };
    sql.insert(
        "target",
        plan,
        indicator,
        area,
        position,
        section,
        target.kind(),
        target.wording(),
        target.due(),
        target.direction(),
        target.value(),
        Scaled.scale(target.value()),
        low,
        Scaled.scale(low),
        high,
        Scaled.scale(high),
        reference,
        milestone);
  }

  static Target target(Sql.Row row) throws SQLException {
    String wording = row.text("wording");
    PlanYear due = row.year("due_year");
    Direction way = row.constant("direction", Direction.class);
    BigDecimal value = row.decimal("amount");
    TargetKind kind = row.constant("kind", TargetKind.class);
    return switch (kind) {
      case LEVEL -> new Target.Level(wording, due, given(value), way);
      case CUMULATIVE -> new Target.Cumulative(wording, due, given(value), way);
      case FLOOR_EACH_YEAR -> new Target.FloorEachYear(wording, due, given(value), way);
      case AVERAGE_GROWTH -> new Target.AverageGrowth(wording, due, given(value), way);
      case BAND_OVER_REFERENCE ->
          new Target.BandOverReference(
              wording,
              due,
              given(row.decimal("low")),
              given(row.decimal("high")),
              row.text("reference"),
              way);
      case CEILING -> new Target.Ceiling(wording, due, given(value), way);
      case ASSIGNED -> new Target.Assigned(wording, due, way);
      case WITHIN_ASSIGNED -> new Target.WithinAssigned(wording, due, way);
      case ALL_DONE ->
          new Target.AllDone(wording, due, value, row.optionalYear("milestone_year"), way);
      case HOLD_LEVEL -> new Target.HoldLevel(wording, due, row.text("reference"), way);
      case MULTIPLE_OF_BASE -> new Target.MultipleOfBase(wording, due, given(value), way);
    };
  }

  private static BigDecimal given(@Nullable BigDecimal value) throws SQLException {
    if (value == null) {
      throw new SQLException("a target of this kind has a number");
    }
    return value;
  }
}
