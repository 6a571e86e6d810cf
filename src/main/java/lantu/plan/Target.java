package lantu.plan;

import java.math.BigDecimal;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 目标: the document's own wording, kept verbatim, and what it means. Each kind holds only the
 * parameters it needs; numbers are in the indicator's unit unless said otherwise.
 */
public sealed interface Target {
  /** The words of the document. */
  String wording();

  /** The year it is due. */
  PlanYear due();

  /** Which kind it is. */
  TargetKind kind();

  /** Which way is better. */
  Direction direction();

  /** The one number of the target, where it has one. */
  default @Nullable BigDecimal value() {
    return null;
  }

  /** 期末达到: reach {@code value} by the due year. */
  record Level(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.LEVEL;
    }
  }

  /** 五年累计: the yearly figures add up to {@code value}. */
  record Cumulative(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.CUMULATIVE;
    }
  }

  /** 每年: every year reaches {@code value}. */
  record FloorEachYear(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.FLOOR_EACH_YEAR;
    }
  }

  /** 年均增长: the geometric mean of the yearly rates reaches {@code value} percent. */
  record AverageGrowth(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.AVERAGE_GROWTH;
    }
  }

  /**
   * 高于参照: {@code low} to {@code high} percentage points above the named reference series, or below
   * it where less is better.
   */
  record BandOverReference(
      String wording,
      PlanYear due,
      BigDecimal low,
      BigDecimal high,
      String reference,
      Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.BAND_OVER_REFERENCE;
    }
  }

  /** 低于: strictly below {@code value} in every year. */
  record Ceiling(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.CEILING;
    }
  }

  /** 完成市下达目标: no number until the city assigns one; null is 待下达. */
  record Assigned(
      String wording, PlanYear due, Direction direction, @Nullable Assignment assignment)
      implements Target {
    /** A target that still waits for its number. */
    public Assigned(String wording, PlanYear due, Direction direction) {
      this(wording, due, direction, null);
    }

    @Override
    public TargetKind kind() {
      return TargetKind.ASSIGNED;
    }
  }

  /** 控制在市下达目标以内: at most the number that the city assigns; null is 待下达. */
  record WithinAssigned(
      String wording, PlanYear due, Direction direction, @Nullable Assignment assignment)
      implements Target {
    /** A target that still waits for its number. */
    public WithinAssigned(String wording, PlanYear due, Direction direction) {
      this(wording, due, direction, null);
    }

    @Override
    public TargetKind kind() {
      return TargetKind.WITHIN_ASSIGNED;
    }
  }

  /** 全部完成: {@code value} is the total that counts as all, null while it is not known. */
  record AllDone(
      String wording,
      PlanYear due,
      @Nullable BigDecimal value,
      @Nullable PlanYear milestone,
      Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.ALL_DONE;
    }
  }

  /** 保持水平: not below the benchmark series of each year. */
  record HoldLevel(String wording, PlanYear due, String reference, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.HOLD_LEVEL;
    }
  }

  /** 翻番: {@code value} times the base year's figure. */
  record MultipleOfBase(String wording, PlanYear due, BigDecimal value, Direction direction)
      implements Target {
    @Override
    public TargetKind kind() {
      return TargetKind.MULTIPLE_OF_BASE;
    }
  }
}
