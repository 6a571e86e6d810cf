package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Assignment;
import lantu.plan.Basis;
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
    if (dossier.elapsed().signum() <= 0) {
      throw new NotAssessableException(Reason.Kind.TOO_EARLY, List.of(dossier.lastYear()));
    }
    return switch (target) {
      case Target.Level level -> new LevelJudge(dossier).judge(level.value());
      case Target.Cumulative total -> new TotalJudge(dossier).judge(total.value());
      case Target.FloorEachYear floor -> {
        BigDecimal line = dossier.goal(InputRole.TARGET, "c", floor.value());
        yield floor(dossier, year -> Optional.of(line));
      }
      case Target.AverageGrowth growth -> new RateJudge(dossier).judge(growth.value());
      case Target.BandOverReference band -> new BandJudge(dossier, band).judge();
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
  private static Ruling floor(Dossier dossier, Function<PlanYear, Optional<BigDecimal>> lines) {
    EveryYearJudge.Relation relation =
        dossier.way() > 0 ? EveryYearJudge.Relation.AT_LEAST : EveryYearJudge.Relation.AT_MOST;
    return new EveryYearJudge(dossier, relation, lines).judge(dossier.wholeYears());
  }

  private static Ruling atMost(Dossier dossier, Function<PlanYear, Optional<BigDecimal>> lines) {
    return new EveryYearJudge(dossier, EveryYearJudge.Relation.AT_MOST, lines)
        .judge(dossier.years());
  }

  /** 完成市下达目标: by the kind of the assigned number, else each year by that year's. */
  private static Ruling assigned(Dossier dossier, @Nullable Assignment assignment) {
    if (assignment != null) {
      return byKind(dossier, assignment.judgedAs(), assignment.value());
    }
    return dossier.way() > 0 ? floor(dossier, yearly(dossier)) : atMost(dossier, yearly(dossier));
  }

  private static Ruling byKind(Dossier dossier, TargetKind kind, BigDecimal value) {
    return switch (kind) {
      case CUMULATIVE -> new TotalJudge(dossier).judge(value);
      case AVERAGE_GROWTH -> new RateJudge(dossier).judge(value);
      case FLOOR_EACH_YEAR -> floor(dossier, yearly(dossier, value));
      case CEILING -> atMost(dossier, yearly(dossier, value));
      default -> new LevelJudge(dossier).judge(value);
    };
  }

  /** 控制在市下达目标以内: as a ceiling that may be reached. */
  private static Ruling within(Dossier dossier, @Nullable Assignment assignment) {
    return atMost(
        dossier, assignment == null ? yearly(dossier) : yearly(dossier, assignment.value()));
  }

  /** The number assigned for each year. */
  private static Function<PlanYear, Optional<BigDecimal>> yearly(Dossier dossier) {
    return year -> dossier.ask(InputRole.ASSIGNED, symbol(dossier, year), Series.ASSIGNED, year);
  }

  /** The number assigned for a year itself goes before the one for all years. */
  private static Function<PlanYear, Optional<BigDecimal>> yearly(
      Dossier dossier, BigDecimal otherwise) {
    BigDecimal line = dossier.goal(InputRole.TARGET, "c", otherwise);
    return year ->
        dossier.peek(Series.ASSIGNED, year).isPresent()
            ? dossier.ask(InputRole.ASSIGNED, symbol(dossier, year), Series.ASSIGNED, year)
            : Optional.of(line);
  }

  private static String symbol(Dossier dossier, PlanYear year) {
    return dossier.symbol("c", year);
  }

  /** 全部完成: done of all, as a sum or as a state. */
  private static Ruling allDone(Dossier dossier, Target.AllDone all) {
    BigDecimal total = all.value();
    if (total == null) {
      throw new NotAssessableException(Reason.Kind.NO_TOTAL, List.of());
    }
    if (total.signum() <= 0) {
      dossier.goal(InputRole.TARGET, "T", total);
      throw new NotAssessableException(Reason.Kind.ZERO_TARGET, List.of());
    }
    return dossier.indicator().basis() == Basis.CUMULATIVE
        ? new TotalJudge(dossier, all).judge(total)
        : new DoneJudge(dossier, all).judge(total);
  }
}
