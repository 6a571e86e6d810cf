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
    /** No whole year is over yet. */
    TOO_EARLY,
    /** A target of zero, by which nothing can be divided. */
    ZERO_TARGET,
    /** A rate of −100% or less, of which no mean exists. */
    IMPOSSIBLE_RATE
  }

  /** Copies the list. */
  public Reason {
    years = List.copyOf(years);
  }
}
