package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.value.PlanYear;

/**
 * 年度分解: proposals for the planned figures of the years from the base year to the due date, by the
 * target that holds now. A total is spread over the years so that they add up to it, a level
 * arrives at it, a line or a mean rate is asked of every year; all to the last digit.
 *
 * <p>Figures have the decimals that the indicator shows, else those of target and base as typed;
 * amounts never fewer than their total needs.
 */
public final class Decomposition {
  private Decomposition() {}

  /** Why there is no proposal. */
  public enum Refusal {
    /** The area has no target of its own. */
    NO_TARGET,
    /** The due date does not lie after the base year. */
    NO_YEARS,
    /** 目标未下达. */
    NOT_ASSIGNED,
    /** 缺总数. */
    NO_TOTAL,
    /** 缺基期值: nowhere to start from. */
    NO_BASE,
    /** The base is on the better side of the target already: there is no way to go. */
    BASE_BEYOND_TARGET,
    /** A ceiling, a band or a benchmark: nothing that years could share. */
    NOTHING_TO_SPREAD,
    /** No rate leads from the base to the target: one of them is zero or their signs differ. */
    NO_CONSTANT_RATE,
    /** The path has no meaning where every year is asked for the same. */
    PATH_NOT_FOR_KIND
  }

  /**
   * One planned figure.
   *
   * @param year its year
   * @param value the figure, in the indicator's unit
   */
  public record Planned(PlanYear year, BigDecimal value) {}

  /** A proposal, or why there is none. */
  public sealed interface Proposal {
    /**
     * The planned figures.
     *
     * @param years one for each year, in order
     */
    record Figures(List<Planned> years) implements Proposal {
      /** Copies the list. */
      public Figures {
        years = List.copyOf(years);
      }
    }

    /**
     * No proposal.
     *
     * @param why the reason
     */
    record Refused(Refusal why) implements Proposal {}
  }

  /** Proposes the planned figures of an area along a path. */
  public static Proposal propose(Plan plan, Indicator indicator, Area area, YearlyPath path) {
    Aim aim = Aim.of(plan, indicator, area);
    Target target = indicator.targetNow(area).orElse(null);
    if (target == null || aim instanceof Aim.None) {
      return new Proposal.Refused(aim instanceof Aim.None none ? none.why() : Refusal.NO_TARGET);
    }
    int years = Aim.years(plan, target).size();
    return switch (aim) {
      case Aim.Amounts amounts -> {
        BigDecimal goal = amounts.goal();
        Optional<BigDecimal> base = Optional.ofNullable(amounts.base());
        int decimals =
            Math.max(decimals(indicator, goal), Math.max(goal.stripTrailingZeros().scale(), 0));
        yield path == YearlyPath.CONSTANT_RATE && base.isEmpty()
            ? new Proposal.Refused(Refusal.NO_BASE)
            : figures(
                plan, target, Spread.amounts(goal, base, path, years, decimals), BigDecimal.ZERO);
      }
      case Aim.Levels levels ->
          figures(
              plan,
              target,
              Spread.levels(
                  levels.base(),
                  levels.goal(),
                  path,
                  years,
                  decimals(indicator, levels.base(), levels.goal())),
              levels.goal());
      case Aim.EachYear line -> same(plan, target, path, line.line());
      case Aim.Rates rates -> same(plan, target, path, rates.goal());
      case Aim.None none -> new Proposal.Refused(none.why());
    };
  }

  private static Proposal same(Plan plan, Target target, YearlyPath path, BigDecimal figure) {
    return path == YearlyPath.FRONT_LOADED
        ? new Proposal.Refused(Refusal.PATH_NOT_FOR_KIND)
        : figures(plan, target, Optional.of(List.of()), figure);
  }

  /** The figures for their years; those up to the due date that have none get the same one. */
  private static Proposal figures(
      Plan plan, Target target, Optional<List<BigDecimal>> found, BigDecimal then) {
    if (found.isEmpty()) {
      return new Proposal.Refused(Refusal.NO_CONSTANT_RATE);
    }
    int base = plan.profile().baseYear().value();
    int all = target.due().value() - base;
    List<BigDecimal> figures = new ArrayList<>(found.get());
    figures.addAll(Collections.nCopies(all - figures.size(), then));
    List<Planned> planned = new ArrayList<>();
    for (BigDecimal figure : figures) {
      planned.add(new Planned(PlanYear.of(base + planned.size() + 1), figure));
    }
    return new Proposal.Figures(planned);
  }

  private static int decimals(Indicator indicator, BigDecimal... typed) {
    Integer shown = indicator.decimals();
    return shown == null
        ? Stream.of(typed).mapToInt(number -> Math.max(number.scale(), 0)).max().orElse(0)
        : shown;
  }
}
