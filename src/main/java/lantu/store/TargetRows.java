package lantu.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import lantu.plan.AreaCode;
import lantu.plan.Assignment;
import lantu.plan.Direction;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Rows of table target, with the number that the city assigned, if it has. */
final class TargetRows {
  private TargetRows() {}

  static void insert(
      Sql sql,
      PlanId plan,
      IndicatorCode indicator,
      AreaCode area,
      int edition,
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
        milestone,
        edition);
    Assignment assignment = assignment(target);
    if (assignment != null) {
      sql.insert(
          "assignment",
          plan,
          indicator,
          area,
          edition,
          assignment.value(),
          Scaled.scale(assignment.value()),
          assignment.judgedAs(),
          assignment.document(),
          assignment.on(),
          assignment.attachment());
    }
  }

  private static @Nullable Assignment assignment(Target target) {
    return switch (target) {
      case Target.Assigned assigned -> assigned.assignment();
      case Target.WithinAssigned within -> within.assignment();
      default -> null;
    };
  }

  /** What the columns of table assignment joined to the row hold. */
  private static @Nullable Assignment assignment(Sql.Row row) throws SQLException {
    BigDecimal value = row.decimal("assigned");
    return value == null
        ? null
        : new Assignment(
            value,
            row.constant("judged_as", TargetKind.class),
            row.text("assigned_by"),
            row.object("assigned_on", LocalDate.class),
            row.optionalText("attachment"));
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
      case ASSIGNED -> new Target.Assigned(wording, due, way, assignment(row));
      case WITHIN_ASSIGNED -> new Target.WithinAssigned(wording, due, way, assignment(row));
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
