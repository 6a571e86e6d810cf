package lantu.assess.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantu.explain.FindingText;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.value.PlanYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CheckPropertiesTest {
  private static final Plan SHIPPED = CheckPlans.shipped();
  private static final Plan SAMPLE = CheckPlans.sample();

  /** What the calculation must bear: nothing, next to nothing, very much, and either sign. */
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(
                "0",
                "0.000000001",
                "-0.000000001",
                "1",
                "-1",
                "100",
                "-100",
                "0.77",
                "76.9",
                "1000000",
                "99999999999999999999999999999999999999999999999999999999999")
            .map(BigDecimal::new),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
            .ofScale(3));
  }

  @Provide
  Arbitrary<Figure> figures() {
    Arbitrary<FigureKey> keys =
        net.jqwik.api.Combinators.combine(
                Arbitraries.of(SHIPPED.indicators()),
                Arbitraries.of(SHIPPED.areas()),
                Arbitraries.integers().between(2018, 2036),
                Arbitraries.of(Series.class))
            .as(
                (indicator, area, year, series) ->
                    new FigureKey(indicator.code(), area.code(), PlanYear.of(year), series));
    return net.jqwik.api.Combinators.combine(
            keys,
            numbers(),
            Arbitraries.of(DataStatus.class).injectNull(0.2),
            Arbitraries.of("某局", "plan-s1", "").injectNull(0.2))
        .as(
            (key, value, status, source) ->
                new Figure(
                    key, status == DataStatus.MISSING ? null : value, status, source, source));
  }

  @Provide
  Arbitrary<Target> targets() {
    Arbitrary<PlanYear> due = Arbitraries.of(2021, 2025, 2035).map(PlanYear::of);
    Arbitrary<Direction> way = Arbitraries.of(Direction.class);
    return net.jqwik.api.Combinators.combine(numbers(), numbers(), due, way)
        .flatAs(
            (value, other, year, direction) ->
                Arbitraries.of(
                    new Target.Level("", year, value, direction),
                    new Target.Cumulative("", year, value, direction),
                    new Target.FloorEachYear("", year, value, direction),
                    new Target.AverageGrowth("", year, value, direction),
                    new Target.BandOverReference(
                        "", year, value.min(other), value.max(other), "全市", direction),
                    new Target.Ceiling("", year, value, direction),
                    new Target.AllDone("", year, value, null, direction),
                    new Target.MultipleOfBase("", year, value, direction)));
  }

  private static void holdsItsContract(Plan plan) {
    List<Finding> findings = Findings.of(plan);
    assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates();
    assertThat(findings).extracting(Finding::severity).isSorted();
    for (Messages messages : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      FindingText text = new FindingText(plan, messages);
      for (Finding finding : findings) {
        assertThat(text.message(finding)).doesNotContain("{");
        text.question(finding).ifPresent(question -> assertThat(question).doesNotContain("{"));
        text.working(finding);
      }
    }
    assertThat(Findings.of(plan)).isEqualTo(findings);
  }

  @Property(tries = 150)
  void noFigureMakesAnException(
      @ForAll @Size(max = 20) List<@net.jqwik.api.From("figures") Figure> changed,
      @ForAll boolean sample) {
    Plan plan = sample ? SAMPLE : SHIPPED;
    for (Figure figure : changed) {
      plan = plan.with(figure.key(), figure);
    }
    holdsItsContract(plan);
  }

  @Property(tries = 300)
  void noTargetMakesAnException(
      @ForAll("targets") Target target,
      @ForAll("targets") Target growthTarget,
      @ForAll("targets") Target part,
      @ForAll Basis basis,
      @ForAll("numbers") BigDecimal base,
      @ForAll @Size(5) List<@net.jqwik.api.From("numbers") BigDecimal> values) {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("L", "亿元", basis, target)
            .additive()
            .part(PlanBuilder.ZONE_1, part)
            .part(PlanBuilder.ZONE_2, part)
            .part(PlanBuilder.ZONE_3, part)
            .indicator("G", "%", Basis.AVERAGE_RATE, growthTarget)
            .indicator("D", "亿元/平方公里", Basis.END_OF_PERIOD, null)
            .weighted("L")
            .relation(RelationKind.GROWTH_OF, "G", "L")
            .relation(RelationKind.DENSITY_OF, "D", "L")
            .put("L", PlanBuilder.DISTRICT, 2020, base.toPlainString())
            .put("D", PlanBuilder.DISTRICT, 2020, base.toPlainString());
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i).toPlainString();
      for (String code : List.of("L", "G", "D")) {
        builder.zones(code, 2021 + i, Series.ACTUAL, value, value, value);
        for (Series series : Series.values()) {
          builder.put(code, PlanBuilder.DISTRICT, 2021 + i, series, value);
        }
      }
    }
    holdsItsContract(builder.plan());
  }

  @Property
  void aDecompositionThatSumsExactlyIsNeverQuestioned(
      @ForAll("numbers") BigDecimal first,
      @ForAll("numbers") BigDecimal second,
      @ForAll("numbers") BigDecimal third,
      @ForAll("numbers") BigDecimal fourth,
      @ForAll("numbers") BigDecimal fifth) {
    List<BigDecimal> parts = List.of(first, second, third, fourth, fifth);
    BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Plan plan =
        new PlanBuilder()
            .indicator("A", "%", Basis.CUMULATIVE, Targets.total(total.toPlainString()))
            .planned("A", parts.stream().map(BigDecimal::toPlainString).toArray(String[]::new))
            .plan();
    assertThat(Findings.of(plan))
        .filteredOn(finding -> finding.rule() == FindingRule.DECOMPOSITION)
        .extracting(Finding::sentence)
        .containsExactly(FindingSentence.DECOMPOSITION_SUMS);
  }

  @Property
  void roundingEveryYearAloneIsNeverQuestioned(
      @ForAll @Size(5) List<@IntRange(min = 0, max = 1_000_000) Integer> thousandths) {
    List<BigDecimal> exact =
        thousandths.stream().map(number -> BigDecimal.valueOf(number, 3)).toList();
    BigDecimal total = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Plan plan =
        new PlanBuilder()
            .indicator("A", "亿元", Basis.CUMULATIVE, Targets.total(total.toPlainString()))
            .planned(
                "A",
                exact.stream()
                    .map(value -> value.setScale(1, RoundingMode.HALF_UP).toPlainString())
                    .toArray(String[]::new))
            .plan();
    assertThat(Findings.of(plan))
        .filteredOn(finding -> finding.rule() == FindingRule.DECOMPOSITION)
        .extracting(Finding::sentence)
        .containsExactly(FindingSentence.DECOMPOSITION_SUMS);
  }

  @Property
  void zonesThatAddUpAreNeverQuestioned(
      @ForAll("numbers") BigDecimal first,
      @ForAll("numbers") BigDecimal second,
      @ForAll("numbers") BigDecimal third) {
    List<BigDecimal> parts = new ArrayList<>(List.of(first, second, third));
    String sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .additive()
            .put("A", PlanBuilder.DISTRICT, 2021, sum)
            .zones(
                "A",
                2021,
                Series.ACTUAL,
                parts.stream().map(BigDecimal::toPlainString).toArray(String[]::new))
            .plan();
    assertThat(Findings.of(plan))
        .extracting(Finding::sentence)
        .containsExactly(FindingSentence.ZONE_ACTUALS_HOLD);
  }
}
