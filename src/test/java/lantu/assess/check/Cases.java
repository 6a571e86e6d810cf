package lantu.assess.check;

import static lantu.assess.check.PlanBuilder.DISTRICT;
import static lantu.assess.check.PlanBuilder.ZONE_1;
import static lantu.assess.check.PlanBuilder.ZONE_2;
import static lantu.assess.check.PlanBuilder.ZONE_3;
import static lantu.assess.check.PlanBuilder.key;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.plan.SignOff;
import org.jspecify.annotations.Nullable;

/** A case for every doubt that the check can raise. */
final class Cases {
  private static final FigureKey CELL = key("A", DISTRICT, 2021, Series.ACTUAL);

  private Cases() {}

  static List<Case> all() {
    return List.of(
        of(
            FindingSentence.ZONE_TARGETS_DIFFER,
            Cases::zoneTargets,
            "60 55 70",
            FindingSentence.ZONE_TARGETS_HOLD),
        of(
            FindingSentence.ZONE_ACTUALS_DIFFER,
            v -> zoneFigures(Series.ACTUAL, v),
            "15 14 20",
            FindingSentence.ZONE_ACTUALS_HOLD),
        of(
            FindingSentence.ZONE_PLANS_DIFFER,
            v -> zoneFigures(Series.PLANNED, v),
            "15 14 20",
            FindingSentence.ZONE_PLANS_HOLD),
        of(
            FindingSentence.WEIGHTED_MEAN_DIFFERS,
            v -> mean("W", v),
            "25.0 26.0 22.5",
            FindingSentence.WEIGHTED_MEAN_HOLDS),
        of(
            FindingSentence.WEIGHTED_MEAN_OUTSIDE,
            v -> mean(null, v),
            "31.0 9.0 30.0",
            FindingSentence.WEIGHT_NOT_NAMED),
        of(
            FindingSentence.WEIGHT_NOT_NAMED,
            v -> v.equals("named") ? mean("W", "22.5") : mean(null, v),
            "20.0 21.0 named",
            FindingSentence.WEIGHTED_MEAN_HOLDS),
        of(
            FindingSentence.DECOMPOSITION_SHORT,
            Cases::totalPlanned,
            "10 15 20",
            FindingSentence.DECOMPOSITION_SUMS),
        of(
            FindingSentence.DECOMPOSITION_OVER,
            Cases::totalPlanned,
            "30 35 20",
            FindingSentence.DECOMPOSITION_SUMS),
        of(
            FindingSentence.DECOMPOSITION_INCOMPLETE,
            v ->
                v.equals("full")
                    ? totalPlanned("20")
                    : total().planned("A", "20", "20", "20", v).plan(),
            "20 25 full",
            FindingSentence.DECOMPOSITION_SUMS),
        of(
            FindingSentence.DECOMPOSITION_MISSES,
            v ->
                new PlanBuilder()
                    .indicator("A", "家", Basis.END_OF_PERIOD, Targets.level("70"))
                    .planned("A", "20", "30", "40", "50", v)
                    .plan(),
            "69 68 70",
            FindingSentence.DECOMPOSITION_REACHES),
        of(
            FindingSentence.DECOMPOSITION_YEARS_MISS,
            v ->
                new PlanBuilder()
                    .indicator("A", "家", Basis.EACH_YEAR, Targets.floor("120"))
                    .planned("A", "120", "130", v, "120", "120")
                    .plan(),
            "100 119 120",
            FindingSentence.DECOMPOSITION_YEARS_KEEP),
        of(
            FindingSentence.DECOMPOSITION_RATE_SHORT,
            v ->
                new PlanBuilder()
                    .indicator("A", "%", Basis.AVERAGE_RATE, Targets.growth("5"))
                    .planned("A", "5", "5", "5", "5", v)
                    .plan(),
            "4.9 3 5",
            FindingSentence.DECOMPOSITION_RATE_KEEPS),
        of(
            FindingSentence.TARGET_BELOW_BASE,
            v ->
                new PlanBuilder()
                    .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level(v))
                    .put("A", DISTRICT, 2020, "76.9")
                    .plan(),
            "70 76.8 76.9",
            null),
        of(
            FindingSentence.TARGET_ABOVE_BASE,
            v ->
                new PlanBuilder()
                    .indicator("A", "微克", Basis.END_OF_PERIOD, Targets.levelDown(v))
                    .put("A", DISTRICT, 2020, "30")
                    .plan(),
            "35 31 30",
            null),
        of(
            FindingSentence.OUTLOOK_ALONE,
            v -> v.equals("none") ? fourfold("").plan() : fourfold(v).plan(),
            "1000 1100 none",
            null),
        of(
            FindingSentence.OUTLOOK_LEVELS_STEEPER,
            v -> fourfold("1000").put("L", DISTRICT, 2021, v).plan(),
            "1050 1060 1200",
            FindingSentence.OUTLOOK_LEVELS_KEEP),
        of(
            FindingSentence.OUTLOOK_RATES_STEEPER,
            v -> growing(null, "1000").put("G", DISTRICT, 2021, v).plan(),
            "5 6 12",
            FindingSentence.OUTLOOK_RATES_KEEP),
        of(
            FindingSentence.OUTLOOK_BAND_STEEPER,
            v -> growing("band", "1000").put("G", DISTRICT, 2021, Series.REFERENCE, v).plan(),
            "5 6 12",
            FindingSentence.OUTLOOK_BAND_KEEPS),
        of(
            FindingSentence.OUTLOOK_GROWTH_STEEPER,
            v -> growing(v, "1000").plan(),
            "5 6 12",
            FindingSentence.OUTLOOK_GROWTH_KEEPS),
        of(
            FindingSentence.OUTLOOK_REFERENCE_OPEN,
            v ->
                v.equals("entered")
                    ? growing("band", "1000").put("G", DISTRICT, 2021, Series.REFERENCE, "5").plan()
                    : growing("band", v).plan(),
            "1000 1100 entered",
            FindingSentence.OUTLOOK_BAND_STEEPER),
        of(
            FindingSentence.JUMP,
            v -> years(Basis.END_OF_PERIOD, "家", "100", v),
            "151 40 150",
            null),
        of(
            FindingSentence.PERCENT_SLIP,
            v -> years(Basis.END_OF_PERIOD, "%", "76.9", v),
            "0.77 7700 77.0",
            null),
        of(
            FindingSentence.LEVEL_AS_RATE,
            v ->
                new PlanBuilder()
                    .indicator("A", "%", Basis.AVERAGE_RATE, Targets.growth("5"))
                    .put("A", DISTRICT, 2021, v)
                    .plan(),
            "104.8 1130 4.8",
            null),
        of(
            FindingSentence.RATE_AS_LEVEL,
            v -> growing(null, "1047").put("L", DISTRICT, 2021, v).plan(),
            "8.5 7.2 1120",
            FindingSentence.OUTLOOK_LEVELS_STEEPER),
        of(
            FindingSentence.FIGURE_BEYOND_LIMITS,
            v ->
                new PlanBuilder()
                    .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level("100"))
                    .limits("0", "100")
                    .put("A", DISTRICT, 2021, v)
                    .plan(),
            "100.1 -1 100",
            null),
        of(
            FindingSentence.TARGET_BEYOND_LIMITS,
            v ->
                new PlanBuilder()
                    .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level(v))
                    .limits("0", "100")
                    .plan(),
            "120 -1 100",
            null),
        of(
            FindingSentence.GROWTH_APART,
            v -> related("%", v, "110"),
            "5 12.1 12",
            FindingSentence.GROWTH_AGREES),
        of(
            FindingSentence.GROWTH_UNIT,
            v -> related(v, "9", "110"),
            "亿元 万元 %",
            FindingSentence.GROWTH_AGREES),
        of(
            FindingSentence.DENSITY_UNIT,
            v -> dense(v).plan(),
            "万元/平方公里 元/平方公里 亿元/平方公里",
            FindingSentence.DENSITY_IMPLIES),
        of(
            FindingSentence.TARGET_UNIT,
            v ->
                new PlanBuilder().indicator("A", v, Basis.AVERAGE_RATE, Targets.growth("5")).plan(),
            "家 户 %",
            null),
        of(
            FindingSentence.MAGNITUDE,
            v -> years(Basis.END_OF_PERIOD, "亿元", "120", v),
            "1200000 0.012 125",
            null),
        of(
            FindingSentence.DENSITY_CHANGES,
            v ->
                dense("亿元/平方公里")
                    .put("L", DISTRICT, 2021, "1100.00")
                    .put("D", DISTRICT, 2021, v)
                    .plan(),
            "44.60 50.00 46.85",
            FindingSentence.DENSITY_STAYS),
        of(FindingSentence.FINAL_CHANGED, Cases::changedAfterSignOff, "70 71 68", null),
        of(FindingSentence.FINAL_GONE, Cases::removedAfterSignOff, "68 69 kept", null),
        of(
            FindingSentence.REVISED_SILENTLY,
            v -> cell(DataStatus.REVISED, "某局", v.equals("noted") ? "普查修订" : " ", v),
            "68 69 noted",
            null),
        of(
            FindingSentence.MISSING_SOURCE,
            v -> cell(DataStatus.FINAL, v.equals("named") ? "某局" : null, null, v),
            "68 69 named",
            null),
        of(
            FindingSentence.NO_STATUS,
            v -> cell(v.equals("stated") ? DataStatus.FLASH : null, "某局", null, v),
            "68 69 stated",
            null),
        of(
            FindingSentence.STALE,
            v -> stale(v.equals("settled") ? DataStatus.FINAL : DataStatus.FLASH, v),
            "68 69 settled",
            null),
        of(FindingSentence.NO_REASON, Cases::missing, "one two reason", null),
        of(FindingSentence.GAP, Cases::gap, "one two none", null));
  }

  private static Case of(
      FindingSentence sentence,
      Function<String, Plan> plan,
      String values,
      @Nullable FindingSentence holds) {
    List<String> three = java.util.regex.Pattern.compile(" ").splitAsStream(values).toList();
    return new Case(sentence, plan, three.get(0), three.get(1), three.get(2), holds);
  }

  private static Plan zoneTargets(String last) {
    return new PlanBuilder()
        .indicator("A", "万平方米", Basis.CUMULATIVE, Targets.total("650"))
        .additive()
        .part(ZONE_1, Targets.total("340"))
        .part(ZONE_2, Targets.total("240"))
        .part(ZONE_3, Targets.total(last))
        .plan();
  }

  private static Plan zoneFigures(Series series, String last) {
    return new PlanBuilder()
        .indicator("A", "万平方米", Basis.CUMULATIVE, null)
        .additive()
        .put("A", DISTRICT, 2021, series, "100")
        .zones("A", 2021, series, "50", "30", last)
        .plan();
  }

  /** Zones 10, 20, 30 with weights 1, 1, 2: a mean of 22.5. */
  private static Plan mean(@Nullable String weight, String district) {
    return new PlanBuilder()
        .indicator("A", "%", Basis.END_OF_PERIOD, null)
        .weighted(weight)
        .indicator("W", "万人", Basis.END_OF_PERIOD, null)
        .put("A", DISTRICT, 2021, district)
        .zones("A", 2021, Series.ACTUAL, "10.0", "20.0", "30.0")
        .zones("W", 2021, Series.ACTUAL, "1.00", "1.00", "2.00")
        .plan();
  }

  private static PlanBuilder total() {
    return new PlanBuilder().indicator("A", "家", Basis.CUMULATIVE, Targets.total("100"));
  }

  private static Plan totalPlanned(String last) {
    return total().planned("A", "20", "20", "20", "20", last).plan();
  }

  private static PlanBuilder fourfold(String base) {
    PlanBuilder builder =
        new PlanBuilder().indicator("L", "亿元", Basis.END_OF_PERIOD, Targets.fourfold());
    return base.isEmpty() ? builder : builder.put("L", DISTRICT, 2020, base);
  }

  /** A level to quadruple and its growth, with a band, a mean rate or no target of its own. */
  private static PlanBuilder growing(@Nullable String target, String base) {
    return fourfold(base)
        .indicator(
            "G",
            "%",
            Basis.AVERAGE_RATE,
            target == null ? null : target.equals("band") ? Targets.band() : Targets.growth(target))
        .relation(RelationKind.GROWTH_OF, "G", "L");
  }

  private static Plan years(Basis basis, String unit, String base, String next) {
    return new PlanBuilder()
        .indicator("A", unit, basis, null)
        .put("A", DISTRICT, 2020, base)
        .put("A", DISTRICT, 2021, next)
        .plan();
  }

  private static Plan related(String unit, String rate, String level) {
    return new PlanBuilder()
        .indicator("G", unit, Basis.AVERAGE_RATE, null)
        .indicator("L", "亿元", Basis.END_OF_PERIOD, null)
        .relation(RelationKind.GROWTH_OF, "G", "L")
        .put("L", DISTRICT, 2020, "100")
        .put("L", DISTRICT, 2021, level)
        .put("G", DISTRICT, 2021, rate)
        .plan();
  }

  private static PlanBuilder dense(String unit) {
    return new PlanBuilder()
        .indicator("D", unit, Basis.END_OF_PERIOD, null)
        .indicator("L", "亿元", Basis.END_OF_PERIOD, null)
        .relation(RelationKind.DENSITY_OF, "D", "L")
        .put("L", DISTRICT, 2020, "1047.28")
        .put("D", DISTRICT, 2020, "44.60");
  }

  private static Plan cell(
      @Nullable DataStatus status, @Nullable String source, @Nullable String note, String value) {
    String number = value.matches("[\\d.]+") ? value : "68";
    return new PlanBuilder()
        .indicator("A", "家", Basis.EACH_YEAR, null)
        .put(CELL, number, status, source, note)
        .plan();
  }

  /** A final figure without a source, which was let stand. */
  private static Plan signed(String value) {
    Plan plan = cell(DataStatus.FINAL, null, null, value);
    Finding finding = Findings.of(plan).getFirst();
    return signedOff(plan, finding, LocalDate.of(2024, 3, 1));
  }

  static Plan signedOff(Plan plan, Finding finding, LocalDate on) {
    SignOff signOff = new SignOff(finding.key(), finding.inputs(), "已核对", "张三", on);
    return plan.with(plan.judgement().with(finding.key(), signOff));
  }

  private static Plan changedAfterSignOff(String now) {
    Plan plan = signed("68");
    return plan.with(
        CELL, new Figure(CELL, new java.math.BigDecimal(now), DataStatus.FINAL, "某局", null));
  }

  private static Plan removedAfterSignOff(String then) {
    return then.equals("kept") ? signed("68") : signed(then).with(CELL, null);
  }

  private static Plan stale(DataStatus status, String value) {
    String number = value.equals("settled") ? "68" : value;
    return new PlanBuilder()
        .indicator("A", "家", Basis.EACH_YEAR, null)
        .put(CELL, number, status, "某局", null)
        .put("A", DISTRICT, 2022, "70")
        .put("A", DISTRICT, 2023, "70")
        .plan();
  }

  private static Plan missing(String which) {
    String note = which.equals("reason") ? "部门未报" : null;
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put(CELL, null, DataStatus.MISSING, null, note);
    return which.equals("two")
        ? builder
            .put(key("A", ZONE_1, 2021, Series.ACTUAL), null, DataStatus.MISSING, null, null)
            .plan()
        : builder.plan();
  }

  private static Plan gap(String which) {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put("A", DISTRICT, 2021, "70")
            .put("A", DISTRICT, 2024, "70");
    if (!which.equals("two")) {
      builder.put("A", DISTRICT, 2022, "70");
    }
    if (which.equals("none")) {
      builder.put("A", DISTRICT, 2023, "70");
    }
    return builder.plan();
  }
}
