package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lantu.assess.Decomposition.Proposal;
import lantu.assess.Decomposition.Refusal;
import lantu.plan.Direction;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Proposals for the yearly decomposition, and whether what is planned leads to the target. */
class DecompositionTest {
  private static Proposal propose(Case given, YearlyPath path) {
    Plan plan = given.plan();
    return Decomposition.propose(plan, given.indicator(), plan.district(), path);
  }

  private static String figures(Case given, YearlyPath path) {
    return propose(given, path) instanceof Proposal.Figures figures
        ? figures.years().stream()
            .map(planned -> planned.value().toPlainString())
            .collect(Collectors.joining(" "))
        : propose(given, path).toString();
  }

  private static void assertRefused(Case given, YearlyPath path, Refusal why) {
    assertThat(propose(given, path)).isEqualTo(new Proposal.Refused(why));
  }

  @ParameterizedTest
  @CsvSource({
    "650, 130 130 130 130 130",
    "7, 1 2 1 2 1",
    "1, 0 0 1 0 0",
    "0, 0 0 0 0 0",
    "7.0, 1.4 1.4 1.4 1.4 1.4",
    "0.01, 0.00 0.00 0.01 0.00 0.00",
    "-7, -1 -2 -1 -2 -1",
    "1E+3, 200 200 200 200 200"
  })
  void aTotalIsSpreadToTheLastUnitWhereItStraysLeast(String total, String figures) {
    assertThat(figures(Case.total(total), YearlyPath.LINEAR)).isEqualTo(figures);
  }

  @Test
  void anSCurveBringsMoreThanHalfByHalfTime() {
    assertThat(figures(Case.total("650"), YearlyPath.FRONT_LOADED)).isEqualTo("124 177 161 114 74");
    assertThat(figures(Case.level("110").actual(2020, "10"), YearlyPath.FRONT_LOADED))
        .isEqualTo("29 56 81 99 110");
  }

  @Test
  void amountsAtOneRateStartFromTheBaseYears() {
    Case given = Case.total("1500").actual(2020, "250");
    assertThat(figures(given, YearlyPath.CONSTANT_RATE)).isEqualTo("265 282 299 317 337");
    assertThat(figures(Case.total("1000").actual(2020, "200"), YearlyPath.CONSTANT_RATE))
        .isEqualTo("200 200 200 200 200");
    assertRefused(Case.total("1500"), YearlyPath.CONSTANT_RATE, Refusal.NO_BASE);
    assertRefused(
        Case.total("1500").actual(2020, "0"), YearlyPath.CONSTANT_RATE, Refusal.NO_CONSTANT_RATE);
    assertRefused(
        Case.total("0").actual(2020, "250"), YearlyPath.CONSTANT_RATE, Refusal.NO_CONSTANT_RATE);
  }

  @Test
  void aLevelArrivesAtItsTargetExactly() {
    Case given = Case.level("10").actual(2020, "6.0");
    assertThat(figures(given, YearlyPath.LINEAR)).isEqualTo("6.8 7.6 8.4 9.2 10");
    assertThat(figures(given, YearlyPath.CONSTANT_RATE)).isEqualTo("6.6 7.4 8.2 9.0 10");
    assertThat(figures(given.decimals(2), YearlyPath.CONSTANT_RATE))
        .isEqualTo("6.65 7.36 8.15 9.03 10");
    Case down = Case.level("15", Direction.DOWN).actual(2020, "30");
    assertThat(figures(down, YearlyPath.LINEAR)).isEqualTo("27 24 21 18 15");
  }

  @Test
  void aMultipleFollowsItsConstantRate() {
    Case given = Case.multiple("4", 2035).actual(2020, "1047.28");
    assertThat(figures(given, YearlyPath.CONSTANT_RATE))
        .startsWith("1148.68 1259.90 1381.89")
        .endsWith("4189.12");
    assertThat(propose(given, YearlyPath.CONSTANT_RATE))
        .isInstanceOfSatisfying(
            Proposal.Figures.class, figures -> assertThat(figures.years()).hasSize(15));
    assertRefused(given.actual(2020, "-1"), YearlyPath.CONSTANT_RATE, Refusal.NO_CONSTANT_RATE);
  }

  @Test
  void aLineOrARateIsAskedOfEveryYear() {
    assertThat(figures(Case.floor("120"), YearlyPath.LINEAR)).isEqualTo("120 120 120 120 120");
    assertThat(figures(Case.growth("5.5"), YearlyPath.CONSTANT_RATE))
        .isEqualTo("5.5 5.5 5.5 5.5 5.5");
    assertRefused(Case.floor("120"), YearlyPath.FRONT_LOADED, Refusal.PATH_NOT_FOR_KIND);
    assertRefused(Case.growth("5"), YearlyPath.FRONT_LOADED, Refusal.PATH_NOT_FOR_KIND);
  }

  @Test
  void whatIsToBeDoneIsDoneByItsMilestone() {
    assertThat(figures(Case.allDone("8", null).actual(2020, "6"), YearlyPath.LINEAR))
        .isEqualTo("6 7 7 8 8");
    assertThat(figures(Case.allDone("100", 2022), YearlyPath.LINEAR))
        .isEqualTo("50 100 100 100 100");
    assertThat(figures(Case.allDone("11", 2022).cumulative(), YearlyPath.LINEAR))
        .isEqualTo("6 5 0 0 0");
    assertThat(figures(Case.allDone("10", 2019).cumulative(), YearlyPath.LINEAR))
        .isEqualTo("2 2 2 2 2");
  }

  @Test
  void anAssignedNumberIsDecomposedByItsKind() {
    Case given = Case.assigned(Direction.UP, Case.assignment("50", TargetKind.CUMULATIVE));
    assertThat(figures(given, YearlyPath.LINEAR)).isEqualTo("10 10 10 10 10");
    Case level = Case.assigned(Direction.UP, Case.assignment("50", TargetKind.LEVEL));
    assertThat(figures(level.actual(2020, "30"), YearlyPath.LINEAR)).isEqualTo("34 38 42 46 50");
    Case rate = Case.assigned(Direction.UP, Case.assignment("5", TargetKind.AVERAGE_GROWTH));
    assertThat(figures(rate, YearlyPath.LINEAR)).isEqualTo("5 5 5 5 5");
    Case within = Case.within(Case.assignment("9000", TargetKind.CEILING));
    assertThat(figures(within, YearlyPath.LINEAR)).isEqualTo("9000 9000 9000 9000 9000");
  }

  @ParameterizedTest
  @EnumSource(YearlyPath.class)
  void whatMakesNoSenseIsRefused(YearlyPath path) {
    assertRefused(Case.level("10"), path, Refusal.NO_BASE);
    assertRefused(Case.level("70").actual(2020, "76.9"), path, Refusal.BASE_BEYOND_TARGET);
    assertRefused(Case.multiple("4", 2035), path, Refusal.NO_BASE);
    assertRefused(Case.assigned(Direction.UP, null), path, Refusal.NOT_ASSIGNED);
    assertRefused(Case.within(null), path, Refusal.NOT_ASSIGNED);
    assertRefused(Case.allDone(null, null), path, Refusal.NO_TOTAL);
    assertRefused(Case.ceiling("0.01"), path, Refusal.NOTHING_TO_SPREAD);
    assertRefused(Case.band("1", "3"), path, Refusal.NOTHING_TO_SPREAD);
    assertRefused(Case.hold(), path, Refusal.NOTHING_TO_SPREAD);
    assertRefused(
        Case.of(new Target.Cumulative("", PlanYear.of(2020), new BigDecimal("5"), Direction.UP)),
        path,
        Refusal.NO_YEARS);
  }

  @Test
  void noRateLeadsThroughZero() {
    for (String base : List.of("0", "-5")) {
      assertRefused(
          Case.level("10").actual(2020, base), YearlyPath.CONSTANT_RATE, Refusal.NO_CONSTANT_RATE);
    }
    assertRefused(
        Case.level("0", Direction.DOWN).actual(2020, "5"),
        YearlyPath.CONSTANT_RATE,
        Refusal.NO_CONSTANT_RATE);
    assertThat(figures(Case.level("-2").actual(2020, "-64"), YearlyPath.CONSTANT_RATE))
        .isEqualTo("-32 -16 -8 -4 -2");
  }

  @Test
  void aZoneHasAPathOnlyForATargetOfItsOwn() {
    Case given = Case.total("650");
    Plan plan = given.plan();
    assertThat(
            Decomposition.propose(
                plan, given.indicator(), plan.area(Case.ZONE).orElseThrow(), YearlyPath.LINEAR))
        .isEqualTo(new Proposal.Refused(Refusal.NO_TARGET));
    Case zoned =
        given.zone(new Target.Cumulative("", Case.DUE, new BigDecimal("340"), Direction.UP));
    Plan own = zoned.plan();
    assertThat(
            Decomposition.propose(
                own, zoned.indicator(), own.area(Case.ZONE).orElseThrow(), YearlyPath.LINEAR))
        .isInstanceOfSatisfying(
            Proposal.Figures.class,
            figures -> assertThat(figures.years().getFirst().value()).isEqualByComparingTo("68"));
  }

  private static DecompositionCheck check(Case given) {
    Plan plan = given.plan();
    return DecompositionCheck.of(plan, given.indicator(), plan.district());
  }

  private static DecompositionCheck planned(Case given, String figures) {
    return check(given.row(Series.PLANNED, 2021, figures));
  }

  private static void assertCheck(
      DecompositionCheck check, DecompositionCheck.State state, String planned, String difference) {
    assertThat(check.state()).isEqualTo(state);
    assertThat(check.planned()).isEqualByComparingTo(planned);
    assertThat(check.difference()).isEqualByComparingTo(difference);
  }

  @Test
  void plannedAmountsAreHeldAgainstTheirTotal() {
    Case given = Case.total("650");
    assertThat(check(given).state()).isEqualTo(DecompositionCheck.State.NOTHING_PLANNED);
    assertCheck(planned(given, "130 130 130 130 130"), DecompositionCheck.State.MEETS, "650", "0");
    assertCheck(
        planned(given, "130 130 130 130 129.9"), DecompositionCheck.State.SHORT, "649.9", "-0.1");
    assertCheck(
        planned(given, "130 130 130 130 140"), DecompositionCheck.State.BEYOND, "660", "10");
    DecompositionCheck half = planned(given, "130 130 - 130");
    assertCheck(half, DecompositionCheck.State.INCOMPLETE, "390", "-260");
    assertThat(half.missing()).containsExactly(PlanYear.of(2023), PlanYear.of(2025));
    assertCheck(
        planned(Case.budget("650"), "130 130 130 130 140"),
        DecompositionCheck.State.SHORT,
        "660",
        "10");
  }

  @Test
  void plannedLevelsAreHeldAgainstTheDueYear() {
    Case given = Case.level("10").actual(2020, "6");
    assertCheck(planned(given, "- - - - 10"), DecompositionCheck.State.MEETS, "10", "0");
    assertCheck(planned(given, "7 8 9 9 9.5"), DecompositionCheck.State.SHORT, "9.5", "-0.5");
    DecompositionCheck open = planned(given, "7 8 9");
    assertThat(open.state()).isEqualTo(DecompositionCheck.State.INCOMPLETE);
    assertThat(open.missing()).containsExactly(PlanYear.of(2025));
    assertThat(open.difference()).isNull();
    assertCheck(
        planned(Case.multiple("2", 2025).actual(2020, "10"), "12 14 16 18 20"),
        DecompositionCheck.State.MEETS,
        "20",
        "0");
    assertCheck(
        planned(Case.allDone("100", 2022), "50 90"), DecompositionCheck.State.SHORT, "90", "-10");
  }

  @Test
  void plannedRatesAreHeldAgainstTheirMean() {
    assertCheck(planned(Case.growth("5"), "5 5 5 5 5"), DecompositionCheck.State.MEETS, "5", "0");
    DecompositionCheck uneven = planned(Case.growth("5"), "4 4.5 5 5.5 6");
    assertThat(uneven.state()).isEqualTo(DecompositionCheck.State.SHORT);
    assertThat(uneven.planned()).isBetween(new BigDecimal("4.997"), new BigDecimal("4.998"));
    assertThat(planned(Case.growth("5"), "5 -100 5 5 5").state())
        .isEqualTo(DecompositionCheck.State.INCOMPLETE);
  }

  @Test
  void plannedLinesAreHeldAgainstTheWorstYear() {
    assertCheck(
        planned(Case.floor("120"), "120 130 125 120 140"),
        DecompositionCheck.State.MEETS,
        "120",
        "0");
    assertCheck(
        planned(Case.floor("120"), "120 130 110 120 140"),
        DecompositionCheck.State.SHORT,
        "110",
        "-10");
  }

  @Test
  void whatYearsDoNotShareIsNotChecked() {
    for (Case given : Arrays.asList(Case.hold(), Case.ceiling("0.01"), Case.level("10"))) {
      assertThat(planned(given, "1 1 1 1 1").state())
          .isEqualTo(DecompositionCheck.State.NOT_CHECKED);
    }
  }
}
