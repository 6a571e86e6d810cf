package lantu.assess;

import java.util.List;
import lantu.value.PlanYear;

/**
 * Why there is no verdict.
 *
 * @param kind what is missing or impossible
 * @param years the years it concerns; may be empty
 */
public record Reason(Kind kind, List<PlanYear> years) {
  /** What can stand in the way. */
  public enum Kind {
    /** 缺数据: an actual figure is not entered. */
    NO_FIGURE,
    /** 缺基期值. */
    NO_BASE,
    /** 缺参照. */
    NO_REFERENCE,
    /** 目标未下达. */
    NOT_ASSIGNED,
    /** 缺总数: what counts as all is not known. */
    NO_TOTAL,
    /** Nothing that could be judged is over yet. */
    TOO_EARLY,
    /** Nothing to measure by: all of nothing, or a multiple of a base that is not above zero. */
    ZERO_TARGET,
    /** A rate of −100% or less, of which no mean exists. */
    IMPOSSIBLE_RATE
  }

  /** Copies the list. */
  public Reason {
    years = List.copyOf(years);
  }
}
