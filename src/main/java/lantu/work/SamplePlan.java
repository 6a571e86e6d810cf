package lantu.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AreaTarget;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 演示数据: a plan of the same structure with synthetic figures, the same on every run. Every indicator
 * with a target gets yearly actuals with a pace of its own, so that some lead and some lag; a few
 * cells stay empty; the last plan year is not filled in. Where the document prints no base, there
 * is a synthetic one. What is planned leads exactly to the target, and a revised figure has a note,
 * so that the consistency check finds only what a demonstration is to show. What the office decides
 * in the course of a plan is made up as well ({@link SampleDecisions}), and so is the ledger of its
 * projects ({@link SampleProjects}). Nothing of it is real, and the profile says so.
 */
public final class SamplePlan {
  /** Units of what comes in whole pieces. */
  private static final Set<String> PIECES = Set.of("家", "户", "个", "所", "次", "人");

  private final Plan shipped;
  private final Messages messages;
  private final String mark;
  private final List<Figure> figures = new ArrayList<>();

  private SamplePlan(Plan shipped, Messages messages) {
    this.shipped = shipped;
    this.messages = messages;
    this.mark = messages.get("work.demo");
  }

  /**
   * The synthetic plan.
   *
   * @param shipped the plan whose structure it takes
   * @param id its own id
   * @param messages have the words 演示数据, which open its titles and are the source of every figure
   */
  public static Plan of(Plan shipped, PlanId id, Messages messages) {
    return new SamplePlan(shipped, messages).plan(id);
  }

  private Plan plan(PlanId id) {
    figures.addAll(shipped.figures());
    shipped.indicators().stream()
        .filter(indicator -> indicator.role() != IndicatorRole.BACKGROUND)
        .forEach(this::fill);
    PlanProfile real = shipped.profile();
    SampleDecisions decisions = new SampleDecisions(shipped, mark);
    return new Plan(
        new PlanProfile(
            id,
            mark + "：" + real.title(),
            mark + "·" + real.shortTitle(),
            real.region(),
            real.period(),
            real.baseYear(),
            real.outlookYear(),
            real.adoptedOn(),
            real.adoptedBy(),
            true),
        shipped.outline(),
        shipped.areas(),
        shipped.sources(),
        decisions.indicators(SamplePlan::assignedLevel),
        new SampleProjects(shipped, messages).all(),
        figures,
        decisions.judgement(),
        List.of(),
        List.of());
  }

  private void fill(Indicator indicator) {
    Target target = indicator.target();
    if (target == null) {
      return;
    }
    AreaCode district = shipped.district().code();
    PlanYear last = shipped.profile().period().last();
    if (startsFromABase(indicator, target)) {
      put(
          indicator,
          district,
          shipped.profile().baseYear(),
          Series.ACTUAL,
          base(indicator, target));
    }
    for (PlanYear year : shipped.profile().period().years()) {
      if (target instanceof Target.Cumulative || target instanceof Target.Level) {
        put(indicator, district, year, Series.PLANNED, path(indicator, target, year));
      }
      context(indicator, target, district, year);
      boolean gap = dice(indicator.code() + "gap" + year) < 6;
      if (year.compareTo(last) >= 0 || gap) {
        continue;
      }
      actual(indicator, target, year);
    }
  }

  /** Whether it is measured from a base that the document does not print. */
  private boolean startsFromABase(Indicator indicator, Target target) {
    boolean level =
        target instanceof Target.Level
            || (target instanceof Target.AllDone && indicator.basis() != Basis.CUMULATIVE);
    return level && printed(indicator).isEmpty();
  }

  private void context(Indicator indicator, Target target, AreaCode district, PlanYear year) {
    switch (target) {
      case Target.BandOverReference band ->
          put(indicator, district, year, Series.REFERENCE, spread("5.0", indicator, year, 20, 1));
      case Target.HoldLevel hold ->
          put(indicator, district, year, Series.REFERENCE, spread("81.5", indicator, year, 1, 1));
      case Target.Assigned assigned ->
          put(indicator, district, year, Series.ASSIGNED, assignedLevel(indicator));
      case Target.WithinAssigned within ->
          put(indicator, district, year, Series.ASSIGNED, new BigDecimal("9000"));
      default -> {}
    }
  }

  private void actual(Indicator indicator, Target target, PlanYear year) {
    if (indicator.zones() == ZoneCombination.ADDITIVE && !indicator.areaTargets().isEmpty()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (AreaTarget part : indicator.areaTargets()) {
        BigDecimal value = path(indicator, part.target(), year, part.area().value());
        put(indicator, part.area(), year, Series.ACTUAL, value);
        sum = sum.add(value);
      }
      put(indicator, shipped.district().code(), year, Series.ACTUAL, sum);
      return;
    }
    BigDecimal district =
        switch (target) {
          case Target.BandOverReference band -> spread("6.8", indicator, year, 25, 1);
          case Target.HoldLevel hold -> spread("84.6", indicator, year, 1, 2);
          case Target.Ceiling ceiling -> spread("0.0080", indicator, year, 30, 4);
          case Target.Assigned assigned ->
              assignedLevel(indicator)
                  .multiply(pace(indicator, year.toString()))
                  .setScale(1, RoundingMode.HALF_UP);
          case Target.WithinAssigned within -> spread("8600", indicator, year, 8, 0);
          default -> path(indicator, target, year, "");
        };
    put(indicator, shipped.district().code(), year, Series.ACTUAL, district);
    if (indicator.zones() == ZoneCombination.ADDITIVE && target instanceof Target.Cumulative) {
      split(indicator, year, district);
    }
  }

  /** Splits a district figure so that the parts add up to it exactly. */
  private void split(Indicator indicator, PlanYear year, BigDecimal whole) {
    List<Area> zones = shipped.areas(AreaKind.ZONE);
    int decimals = Math.max(whole.scale(), 0);
    BigDecimal rest = whole;
    for (int i = 0; i < zones.size(); i++) {
      BigDecimal part =
          i == zones.size() - 1
              ? rest
              : whole
                  .multiply(new BigDecimal(i == 0 ? "0.5" : "0.3"))
                  .setScale(decimals, RoundingMode.DOWN);
      put(indicator, zones.get(i).code(), year, Series.ACTUAL, part);
      rest = rest.subtract(part);
    }
  }

  private BigDecimal path(Indicator indicator, Target target, PlanYear year) {
    BigDecimal value = goal(target);
    int n = year.value() - shipped.profile().baseYear().value();
    int decimals = decimals(indicator, value);
    if (target instanceof Target.Cumulative) {
      return part(value, n, decimals).subtract(part(value, n - 1, decimals));
    }
    BigDecimal base = base(indicator, target);
    BigDecimal way = value.subtract(base);
    return base.add(part(way, n, Math.max(decimals, way.stripTrailingZeros().scale())));
  }

  /** So many years' part of a number. */
  private BigDecimal part(BigDecimal number, int years, int decimals) {
    return number
        .multiply(BigDecimal.valueOf(years))
        .divide(
            BigDecimal.valueOf(shipped.profile().period().length()),
            decimals,
            RoundingMode.HALF_UP);
  }

  private BigDecimal path(Indicator indicator, Target target, PlanYear year, String salt) {
    BigDecimal value = goal(target);
    int decimals = decimals(indicator, value);
    int n = year.value() - shipped.profile().baseYear().value();
    BigDecimal pace = pace(indicator, salt + year);
    return switch (target) {
      case Target.Cumulative total -> part(value.multiply(pace), 1, decimals);
      case Target.AllDone all when indicator.basis() == Basis.CUMULATIVE ->
          part(value.multiply(pace), 1, decimals);
      case Target.AllDone all -> onTheWay(indicator, target, pace, n, decimals).min(value);
      case Target.Level level -> onTheWay(indicator, target, pace, n, decimals);
      case Target.MultipleOfBase multiple ->
          base(indicator, target)
              .multiply(BigDecimal.ONE.add(new BigDecimal("0.075").multiply(new BigDecimal(n))))
              .setScale(2, RoundingMode.HALF_UP);
      default -> value.multiply(pace).setScale(decimals, RoundingMode.HALF_UP);
    };
  }

  private BigDecimal onTheWay(
      Indicator indicator, Target target, BigDecimal pace, int n, int decimals) {
    BigDecimal base = base(indicator, target);
    return base.add(part(goal(target).subtract(base).multiply(pace), n, decimals));
  }

  private Optional<BigDecimal> printed(Indicator indicator) {
    return shipped
        .figure(
            new FigureKey(
                indicator.code(),
                shipped.district().code(),
                shipped.profile().baseYear(),
                Series.ACTUAL))
        .map(Figure::value);
  }

  /** The printed base, else one on the worse side of the target. */
  private BigDecimal base(Indicator indicator, Target target) {
    BigDecimal goal = goal(target);
    String share = target.direction() == Direction.UP ? "0.6" : "1.6";
    return printed(indicator)
        .orElseGet(
            () ->
                goal.multiply(new BigDecimal(share))
                    .setScale(decimals(indicator, goal), RoundingMode.HALF_UP));
  }

  private static BigDecimal goal(Target target) {
    BigDecimal value = target.value();
    return value == null ? BigDecimal.valueOf(12000) : value;
  }

  private static int decimals(Indicator indicator, BigDecimal goal) {
    if (PIECES.contains(indicator.unit().symbol())) {
      return 0;
    }
    return goal.compareTo(BigDecimal.valueOf(20)) < 0 ? 2 : goal.scale() > 0 ? 1 : 0;
  }

  private static BigDecimal assignedLevel(Indicator indicator) {
    if (indicator.basis() == Basis.CUMULATIVE) {
      return BigDecimal.valueOf(20L + dice(indicator.code().value()) % 20, 1);
    }
    return BigDecimal.valueOf(14 + dice(indicator.code().value()) % 24L);
  }

  /** 0.50 to 1.28: each indicator leans one way, each year wobbles around it. */
  private static BigDecimal pace(Indicator indicator, String salt) {
    int lean = dice(indicator.code().value()) * 7 / 10;
    int wobble = dice(indicator.code() + salt) % 10;
    return BigDecimal.valueOf(50L + lean + wobble, 2);
  }

  private static BigDecimal spread(
      String middle, Indicator indicator, PlanYear year, int percent, int decimals) {
    int steps = dice(indicator.code() + middle + year) % (2 * percent + 1) - percent;
    return new BigDecimal(middle)
        .multiply(BigDecimal.valueOf(100L + steps, 2))
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  /** A number from 0 to 99 that depends on nothing but the text. */
  static int dice(String text) {
    int hash = 17;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    hash ^= hash >>> 12;
    return Math.floorMod(hash, 100);
  }

  private void put(
      Indicator indicator,
      AreaCode area,
      PlanYear year,
      Series series,
      @Nullable BigDecimal value) {
    int age = shipped.profile().period().last().value() - year.value();
    DataStatus status =
        series != Series.ACTUAL
            ? null
            : age <= 1 ? DataStatus.FLASH : age == 2 ? DataStatus.REVISED : DataStatus.FINAL;
    String note = status == DataStatus.REVISED ? mark : null;
    figures.add(
        new Figure(new FigureKey(indicator.code(), area, year, series), value, status, mark, note));
  }
}
