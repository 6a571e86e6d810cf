package lantu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.plan.Adjustment;
import lantu.plan.AreaCode;
import lantu.plan.AreaTarget;
import lantu.plan.Assignment;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** A target in the plan format: one flat object for every kind. */
public final class TargetJson {
  private static final List<String> KEYS =
      List.of(
          "kind",
          "wording",
          "value",
          "low",
          "high",
          "direction",
          "dueYear",
          "milestoneYear",
          "reference",
          "assignment");

  /** Longer ones are written with an exponent, as the reader takes them. */
  private static final int LONGEST_PLAIN = 60;

  private TargetJson() {}

  static Target read(Field target) {
    String wording = target.at("wording").text();
    PlanYear due = PlanReader.year(target.at("dueYear"));
    Direction direction = target.at("direction").constant(Direction.class);
    Field value = target.at("value");
    return switch (target.at("kind").constant(TargetKind.class)) {
      case LEVEL -> new Target.Level(wording, due, value.decimal(), direction);
      case CUMULATIVE -> new Target.Cumulative(wording, due, value.decimal(), direction);
      case FLOOR_EACH_YEAR -> new Target.FloorEachYear(wording, due, value.decimal(), direction);
      case AVERAGE_GROWTH -> new Target.AverageGrowth(wording, due, value.decimal(), direction);
      case BAND_OVER_REFERENCE ->
          new Target.BandOverReference(
              wording,
              due,
              target.at("low").decimal(),
              target.at("high").decimal(),
              target.at("reference").text(),
              direction);
      case CEILING -> new Target.Ceiling(wording, due, value.decimal(), direction);
      case ASSIGNED ->
          new Target.Assigned(
              wording, due, direction, target.at("assignment").optional(TargetJson::assignment));
      case WITHIN_ASSIGNED ->
          new Target.WithinAssigned(
              wording, due, direction, target.at("assignment").optional(TargetJson::assignment));
      case ALL_DONE ->
          new Target.AllDone(
              wording,
              due,
              value.optional(Field::decimal),
              target.at("milestoneYear").optional(PlanReader::year),
              direction);
      case HOLD_LEVEL ->
          new Target.HoldLevel(wording, due, target.at("reference").text(), direction);
      case MULTIPLE_OF_BASE -> new Target.MultipleOfBase(wording, due, value.decimal(), direction);
    };
  }

  private static Assignment assignment(Field assignment) {
    return new Assignment(
        assignment.at("value").decimal(),
        assignment.at("judgedAs").constant(TargetKind.class),
        assignment.at("document").text(),
        assignment.at("on").date(),
        assignment.at("attachment").optional(Field::remark));
  }

  private static @Nullable Map<String, @Nullable Object> map(@Nullable Assignment assignment) {
    if (assignment == null) {
      return null;
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("value", decimal(assignment.value()));
    map.put("judgedAs", assignment.judgedAs().name());
    map.put("document", assignment.document());
    map.put("on", assignment.on().toString());
    map.put("attachment", assignment.attachment());
    return map;
  }

  /** The target as the format's keys and values, in the format's order; null stays null. */
  public static @Nullable Map<String, @Nullable Object> map(@Nullable Target target) {
    if (target == null) {
      return null;
    }
    BigDecimal low = null;
    BigDecimal high = null;
    PlanYear milestone = null;
    String reference = null;
    Assignment assignment = null;
    switch (target) {
      case Target.BandOverReference band -> {
        low = band.low();
        high = band.high();
        reference = band.reference();
      }
      case Target.AllDone all -> milestone = all.milestone();
      case Target.HoldLevel hold -> reference = hold.reference();
      case Target.Assigned assigned -> assignment = assigned.assignment();
      case Target.WithinAssigned within -> assignment = within.assignment();
      default -> {}
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("kind", target.kind().name());
    map.put("wording", target.wording());
    map.put("value", decimal(target.value()));
    map.put("low", decimal(low));
    map.put("high", decimal(high));
    map.put("direction", target.direction().name());
    map.put("dueYear", target.due().value());
    map.put("milestoneYear", milestone == null ? null : milestone.value());
    map.put("reference", reference);
    map.put("assignment", map(assignment));
    return map;
  }

  /** What stands for no target: the same keys, kind NONE and nothing else. */
  public static Map<String, @Nullable Object> none() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (String key : KEYS) {
      map.put(key, null);
    }
    map.put("kind", "NONE");
    return map;
  }

  /** The targets of an indicator's single areas. */
  public static List<Map<String, @Nullable Object>> parts(Indicator indicator) {
    List<Map<String, @Nullable Object>> parts = new ArrayList<>();
    for (AreaTarget part : indicator.areaTargets()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      map.put("area", part.area().value());
      map.put("section", part.section());
      map.put("target", map(part.target()));
      parts.add(map);
    }
    return parts;
  }

  /** The targets that replaced earlier ones, oldest first. */
  public static List<Map<String, @Nullable Object>> adjustments(Indicator indicator) {
    List<Map<String, @Nullable Object>> adjustments = new ArrayList<>();
    for (Adjustment adjustment : indicator.adjustments()) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      map.put("area", adjustment.area().value());
      map.put("target", map(adjustment.target()));
      map.put("document", adjustment.document());
      map.put("on", adjustment.on().toString());
      adjustments.add(map);
    }
    return adjustments;
  }

  static Adjustment adjustment(Field adjustment) {
    return new Adjustment(
        AreaCode.of(adjustment.at("area").text()),
        read(adjustment.at("target")),
        adjustment.at("document").text(),
        adjustment.at("on").date());
  }

  /** The number as text from which it can be read back with every digit and its scale. */
  static @Nullable String decimal(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    boolean plain = value.scale() >= 0 && value.scale() + value.precision() < LONGEST_PLAIN;
    return plain ? NumberText.plain(value) : value.toString();
  }
}
