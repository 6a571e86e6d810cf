package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.Direction;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** Finds the judge of a target. */
final class Judges {
  private Judges() {}

  /**
   * The ruling.
   *
   * @throws NotAssessableException where an input is missing
   */
  static Ruling judge(Dossier dossier, Target target) {
    return switch (target) {
      case Target.Level level -> new LevelJudge(dossier).judge(level.value());
      case Target.Cumulative total -> new TotalJudge(dossier, null).judge(total.value());
      case Target.FloorEachYear floor -> floor(dossier, floor.value(), target.direction());
      case Target.AverageGrowth growth -> new RateJudge(dossier).judge(growth.value());
      case Target.BandOverReference band -> new BandJudge(dossier).judge(band);
      case Target.Ceiling ceiling -> {
        BigDecimal line = dossier.goal(InputRole.TARGET, "c", ceiling.value());
        yield new EveryYearJudge(dossier, EveryYearJudge.Relation.BELOW, year -> Optional.of(line))
            .judge(dossier.years());
      }
      case Target.Assigned assigned -> assigned(dossier, assigned.assignment());
      case Target.WithinAssigned within -> within(dossier, within.assignment());
      case Target.AllDone all -> allDone(dossier, all);
      case Target.HoldLevel hold -> new HoldJudge(dossier).judge();
      case Target.MultipleOfBase multiple -> new MultipleJudge(dossier).judge(multiple.value());
    };
  }

  /** A floor for whole years only: a half year's sum cannot be held against a year's. */
  private static Ruling floor(Dossier dossier, BigDecimal number, Direction direction) {
    BigDecimal line = dossier.goal(InputRole.TARGET, "c", number);
    return new EveryYearJudge(dossier, relation(direction), year -> Optional.of(line))
        .judge(dossier.wholeYears());
  }

  private static EveryYearJudge.Relation relation(Direction direction) {
    return direction == Direction.UP
        ? EveryYearJudge.Relation.AT_LEAST
        : EveryYearJudge.Relation.AT_MOST;
  }

  /** 完成市下达目标: by the kind of the assigned number, else each year by that year's. */
  private static Ruling assigned(Dossier dossier, @Nullable Assignment assignment) {
    if (assignment != null) {
      return byKind(dossier, assignment.judgedAs(), assignment.value());
    }
    PlanYear last = dossier.lastYear();
    if (dossier.peek(Series.ASSIGNED, last).isEmpty()) {
      throw new NotAssessableException(Reason.Kind.NOT_ASSIGNED, List.of(last));
    }
    return dossier.way() > 0
        ? new EveryYearJudge(dossier, EveryYearJudge.Relation.AT_LEAST, yearly(dossier, null))
            .judge(dossier.wholeYears())
        : new EveryYearJudge(dossier, EveryYearJudge.Relation.AT_MOST, yearly(dossier, null))
            .judge(dossier.years());
  }

  private static Ruling byKind(Dossier dossier, TargetKind kind, BigDecimal value) {
    return switch (kind) {
      case CUMULATIVE -> new TotalJudge(dossier, null).judge(value);
      case AVERAGE_GROWTH -> new RateJudge(dossier).judge(value);
      case FLOOR_EACH_YEAR ->
          floor(dossier, value, dossier.way() > 0 ? Direction.UP : Direction.DOWN);
      case CEILING -> atMost(dossier, dossier.goal(InputRole.TARGET, "c", value));
      default -> new LevelJudge(dossier).judge(value);
    };
  }

  /** 控制在市下达目标以内: as a ceiling that may be reached. */
  private static Ruling within(Dossier dossier, @Nullable Assignment assignment) {
    if (assignment != null) {
      return atMost(dossier, dossier.goal(InputRole.TARGET, "c", assignment.value()));
    }
    return assigned(dossier, null);
  }

  private static Ruling atMost(Dossier dossier, BigDecimal line) {
    return new EveryYearJudge(dossier, EveryYearJudge.Relation.AT_MOST, yearly(dossier, line))
        .judge(dossier.years());
  }

  /** The number assigned for a year itself goes before the one for all years. */
  private static Function<PlanYear, Optional<BigDecimal>> yearly(
      Dossier dossier, @Nullable BigDecimal otherwise) {
    return year ->
        dossier.peek(Series.ASSIGNED, year).isPresent()
            ? dossier.ask(InputRole.ASSIGNED, dossier.symbol("c", year), Series.ASSIGNED, year)
            : Optional.ofNullable(otherwise);
  }

  /** 全部完成: done of all, as a sum or as a state. */
  private static Ruling allDone(Dossier dossier, Target.AllDone all) {
    BigDecimal total = all.value();
    if (total == null) {
      throw new NotAssessableException(Reason.Kind.NO_TOTAL, List.of());
    }
    return dossier.indicator().basis() == Basis.CUMULATIVE
        ? new TotalJudge(dossier, all.milestone()).judge(total)
        : new DoneJudge(dossier, all.milestone()).judge(total);
  }
}
