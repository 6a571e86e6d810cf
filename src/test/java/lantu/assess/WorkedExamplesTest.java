package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import lantu.plan.Direction;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The method's worked examples to the last digit, and each row of its table. */
class WorkedExamplesTest {
  private static void assertNumber(@Nullable BigDecimal found, String expected) {
    assertThat(found).isNotNull();
    assertThat(found).isEqualByComparingTo(expected);
  }

  private static BigDecimal rounded(@Nullable BigDecimal number, int decimals) {
    return Objects.requireNonNull(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal result(Verdict verdict, StepKind kind) {
    return verdict.result(kind).orElseThrow();
  }

  @Test
  void threeHundredSixtyOfSixHundredFiftyAfterThreeYears() {
    Verdict verdict = Case.total("650").actuals(2021, "100 120 140").at(2023);
    assertNumber(result(verdict, StepKind.SUM), "360");
    assertNumber(verdict.achievement(), "0.5538461538461538461538461538461538");
    assertThat(rounded(verdict.achievement(), 3)).isEqualByComparingTo("0.554");
    assertNumber(verdict.schedule(), "0.6");
    assertNumber(verdict.pace(), "0.9230769230769230769230769230769231");
    assertThat(rounded(verdict.pace(), 2)).isEqualByComparingTo("0.92");
    assertNumber(verdict.required().perYear(), "145");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    assertNumber(verdict.outlook().value(), "600");
    assertNumber(verdict.outlook().low(), "560");
    assertNumber(verdict.outlook().high(), "640");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
  }

  @Test
  void threeRatesAgainstFivePercentAYear() {
    Verdict verdict = Case.growth("5").actuals(2021, "4.8 5.2 4.0").at(2023);
    BigDecimal mean = result(verdict, StepKind.MEAN_RATE);
    assertNumber(mean, "4.665476250992784205987763394479562");
    assertThat(rounded(mean, 2)).isEqualByComparingTo("4.67");
    assertNumber(verdict.required().rate(), "5.503791401762053823742199184715021");
    assertThat(rounded(verdict.required().rate(), 2)).isEqualByComparingTo("5.50");
    assertNumber(verdict.pace(), "0.9330952501985568411975526788959124");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
    assertThat(verdict.crossCheck()).isNull();
  }

  @Test
  void halfAYearOfGrowthCountsWithThePowerOneHalf() {
    Verdict verdict = Case.growth("5").actuals(2021, "4.8 5.2 4.0").midYear(2023);
    assertNumber(result(verdict, StepKind.MEAN_RATE), "4.799081622503541694667278291285030");
    assertNumber(verdict.required().rate(), "5.201303573566794298118065780157097");
  }

  @ParameterizedTest
  @CsvSource({
    "0.010,BROKEN",
    "0.01,BROKEN",
    "0.0099999999,HELD",
    "0.000000001,HELD",
    "0.011,BROKEN"
  })
  void aStrictCeilingIsNotReachedEither(String value, VerdictStatus status) {
    Verdict verdict = Case.ceiling("0.01").actual(2021, value).at(2021);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @Test
  void fourTimesTheBaseByTheOutlookYear() {
    Case gdp = Case.multiple("4", 2035).actual(2020, "1047.28");
    Verdict verdict = gdp.actual(2023, "1300").at(2023);
    assertNumber(result(verdict, StepKind.TARGET_VALUE), "4189.12");
    assertNumber(result(verdict, StepKind.PATH_VALUE), "1381.894244794236699957204784429378");
    assertThat(rounded(verdict.achievement(), 33))
        .isEqualByComparingTo("0.080436941410129096325719960278054");
    assertNumber(verdict.required().rate(), "10.24230558544477210584538537157794");
    assertThat(verdict.outlook().value())
        .isCloseTo(new BigDecimal("3086.4946045768320879"), within(new BigDecimal("1E-15")));
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(rounded(Exact.yearlyRate(number("1047.28"), number("4189.12"), number("15")), 2))
        .isEqualByComparingTo("9.68");
    assertNumber(
        Exact.yearlyRate(number("1047.28"), number("4189.12"), number("15")),
        "9.682497969462596068147177802880339");
  }

  @Test
  void onThePathOfConstantRateThePaceIsOne() {
    BigDecimal path = Exact.grown(number("1047.28"), number("4"), number("3"), number("15"));
    Verdict verdict =
        Case.multiple("4", 2035)
            .actual(2020, "1047.28")
            .actual(2023, path.toPlainString())
            .at(2023);
    assertNumber(verdict.pace(), "1");
    assertThat(rounded(verdict.required().rate(), 2)).isEqualByComparingTo("9.68");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void aLevelToReach() {
    Verdict verdict = Case.level("10").actual(2020, "6").actuals(2021, "6.5 7 8").at(2023);
    assertNumber(verdict.achievement(), "0.5");
    assertNumber(verdict.schedule(), "0.6");
    assertNumber(verdict.pace(), "0.8333333333333333333333333333333333");
    assertNumber(verdict.required().perYear(), "1");
    assertNumber(verdict.required().rate(), "11.80339887498948482045868343656381");
    assertThat(verdict.outlook().value())
        .isCloseTo(number("9.3333333333333333"), within(number("1E-15")));
    assertNumber(verdict.outlook().low(), "9");
    assertNumber(verdict.outlook().high(), "10");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
    CrossCheck check = Objects.requireNonNull(verdict.crossCheck());
    assertNumber(check.ratio(), "0.9356311022482291541752962936098015");
    assertThat(check.level()).isEqualTo(CrossCheck.Level.SOME_PROGRESS);
  }

  @Test
  void theRangeOfAForecastIsThatOfThePacesSoFar() {
    Case given = Case.level("10").actual(2020, "6").actuals(2021, "6.5 - 8 8.5");
    Outlook outlook = given.at(2024).outlook();
    assertNumber(outlook.value(), "9.125");
    assertNumber(outlook.low(), "9");
    assertNumber(outlook.high(), "9.25");
    Outlook half = given.actual(2024, "8.5").midYear(2024).outlook();
    assertNumber(half.high(), "10");
    Outlook total = Case.total("650").actuals(2021, "100 120 70").midYear(2023).outlook();
    assertNumber(total.value(), "580");
    assertNumber(total.low(), "540");
    assertNumber(total.high(), "640");
  }

  @Test
  void aLevelToComeDownTo() {
    Verdict verdict =
        Case.level("15", Direction.DOWN).actual(2020, "30").actual(2023, "21").at(2023);
    assertNumber(verdict.achievement(), "0.6");
    assertNumber(verdict.pace(), "1");
    assertNumber(verdict.required().perYear(), "-3");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.LIKELY);
  }

  @ParameterizedTest
  @CsvSource({"74,HELD,4", "70,HELD,0", "69.9,BROKEN,-0.1"})
  void aLevelThatTheBaseHasPassedAlreadyIsOnlyToBeKept(
      String now, VerdictStatus status, String margin) {
    Verdict verdict = Case.level("70").actual(2020, "76.9").actual(2023, now).at(2023);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.achievement()).isNull();
    assertThat(verdict.pace()).isNull();
    assertNumber(result(verdict, StepKind.MARGIN), margin);
  }

  @Test
  void aKeptLevelOnItsWayDownIsUnlikelyToBeKept() {
    Verdict verdict = Case.level("70").actual(2020, "76.9").actual(2023, "71").at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.HELD);
    assertThat(rounded(verdict.outlook().value(), 2)).isEqualByComparingTo("67.07");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
  }

  @Test
  void aFloorIsMetYearByYearAndNeverNetted() {
    Verdict verdict = Case.floor("120").actuals(2021, "200 110 125").at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BROKEN);
    assertNumber(result(verdict, StepKind.YEARS_MET), "2");
    assertThat(rounded(result(verdict, StepKind.MEAN), 1)).isEqualByComparingTo("145.0");
    assertNumber(result(verdict, StepKind.MARGIN), "5");
    assertNumber(verdict.required().perYear(), "120");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.IMPOSSIBLE);
    assertThat(verdict.flip()).isNull();
  }

  @Test
  void aFloorWaitsForTheEndOfTheYear() {
    Case given = Case.floor("120").actuals(2021, "130 125 20");
    Verdict verdict = given.midYear(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.HELD);
    assertNumber(verdict.required().perYear(), "100");
    assertThat(given.at(2023).status()).isEqualTo(VerdictStatus.BROKEN);
  }

  @Test
  void aFloorWithoutThisYearsHalfYearFigureAsksForAllOfIt() {
    Verdict verdict = Case.floor("120").actuals(2021, "130 125").midYear(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.HELD);
    assertNumber(verdict.required().perYear(), "120");
    assertThat(verdict.result(StepKind.REQUIRED)).isEmpty();
  }

  @Test
  void aBandOverTheCitysRate() {
    Case given =
        Case.band("1", "3").actuals(2021, "7.0 6.5 6.2").row(Series.REFERENCE, 2021, "5.5 5.0 5.5");
    Verdict verdict = given.at(2023);
    assertNumber(result(verdict, StepKind.GAP), "1.5");
    assertThat(rounded(result(verdict, StepKind.MEAN_GAP), 4)).isEqualByComparingTo("1.2333");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertNumber(verdict.required().rate(), "0.65");
  }

  @Test
  void aBandBelowTheCitysRateWhereLessIsBetter() {
    Target below =
        new Target.BandOverReference(
            "低于全市1-3个百分点", Case.DUE, number("1"), number("3"), "全市", Direction.DOWN);
    Case given = Case.of(below).row(Series.REFERENCE, 2021, "5 5 5");
    assertThat(given.actuals(2021, "3 3 3").at(2023).status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(given.actuals(2021, "1 1 1").at(2023).status()).isEqualTo(VerdictStatus.AHEAD);
    assertThat(given.actuals(2021, "5 5 5").at(2023).status()).isEqualTo(VerdictStatus.FAR_BEHIND);
  }

  @Test
  void headroomBelowACeiling() {
    Verdict verdict = Case.ceiling("0.01").actuals(2021, "0.004 0.0085").at(2022);
    assertNumber(result(verdict, StepKind.HEADROOM), "0.15");
    assertThat(verdict.required()).isEqualTo(Required.NONE);
  }

  @Test
  void aCeilingOnceBrokenStaysBroken() {
    Verdict verdict = Case.ceiling("0.01").actuals(2021, "0.012 0.001").at(2022);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BROKEN);
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.IMPOSSIBLE);
  }

  @Test
  void anAssignedNumberIsJudgedByItsOwnKind() {
    Case waiting = Case.assigned(Direction.UP, null).actual(2020, "30").actuals(2021, "35 38 42");
    assertThat(waiting.at(2023).reason())
        .isEqualTo(new Reason(Reason.Kind.NOT_ASSIGNED, List.of(PlanYear.of(2023))));
    Case given =
        waiting.with(
            new Target.Assigned(
                "", Case.DUE, Direction.UP, Case.assignment("50", TargetKind.LEVEL)));
    Verdict verdict = given.at(2023);
    assertNumber(verdict.achievement(), "0.6");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    Case yearly = waiting.row(Series.ASSIGNED, 2021, "34 38 43");
    assertThat(yearly.at(2022).status()).isEqualTo(VerdictStatus.HELD);
    assertThat(yearly.at(2023).status()).isEqualTo(VerdictStatus.BROKEN);
  }

  @ParameterizedTest
  @CsvSource({"8600,HELD", "9000,HELD", "9000.1,BROKEN"})
  void withinAnAssignedNumberItMayBeReached(String value, VerdictStatus status) {
    Case given = Case.within(Case.assignment("9000", TargetKind.CEILING)).actual(2021, value);
    assertThat(given.at(2021).status()).isEqualTo(status);
  }

  @Test
  void theNumberAssignedForAYearGoesBeforeTheOneForAllYears() {
    Case given =
        Case.within(Case.assignment("9000", TargetKind.CEILING))
            .actuals(2021, "8800 8800")
            .row(Series.ASSIGNED, 2022, "8700");
    assertThat(given.at(2021).status()).isEqualTo(VerdictStatus.HELD);
    assertThat(given.at(2022).status()).isEqualTo(VerdictStatus.BROKEN);
    Case floor =
        Case.assigned(Direction.UP, Case.assignment("100", TargetKind.FLOOR_EACH_YEAR))
            .actuals(2021, "105 105")
            .row(Series.ASSIGNED, 2022, "110");
    assertThat(floor.at(2021).status()).isEqualTo(VerdictStatus.HELD);
    assertThat(floor.at(2022).status()).isEqualTo(VerdictStatus.BROKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "99.9,2025,BEHIND",
    "100,2025,ACHIEVED",
    "59,2025,FAR_BEHIND",
    "99.9,2023,AHEAD",
    "57,2023,ON_TRACK"
  })
  void onlyAllIsDone(String done, int year, VerdictStatus status) {
    assertThat(Case.allDone("100", null).actual(year, done).at(year).status()).isEqualTo(status);
  }

  @Test
  void aMilestoneSetsTheSchedule() {
    Case given = Case.allDone("12000", 2021).cumulative();
    Verdict half = given.actual(2021, "6000").midYear(2021);
    assertNumber(half.schedule(), "0.5");
    assertThat(half.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertNumber(half.required().perYear(), "12000");
    Verdict missed = given.actual(2021, "11999").at(2021);
    assertThat(missed.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(missed.working().thresholds()).extracting(Threshold::symbol).containsOnly("A");
    Verdict later = given.actuals(2021, "6000 3000 1000").at(2023);
    assertNumber(later.schedule(), "1");
    assertThat(later.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(given.actuals(2021, "12000").at(2021).status()).isEqualTo(VerdictStatus.ACHIEVED);
  }

  @Test
  void noMoreThanAllIsForecast() {
    Verdict verdict = Case.allDone("8", null).actual(2023, "7").at(2023);
    assertNumber(verdict.outlook().value(), "8");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.LIKELY);
    assertThat(verdict.outlook().caveats()).contains(Outlook.Caveat.AT_LIMIT);
  }

  @Test
  void whatWasDoneBeforeThePlanIsNotItsPace() {
    Verdict verdict = Case.allDone("8", null).actual(2020, "6").actual(2023, "7").at(2023);
    assertNumber(verdict.schedule(), "0.9");
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(rounded(verdict.outlook().value(), 2)).isEqualByComparingTo("7.67");
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
    Verdict fallen = Case.allDone("8", null).actual(2020, "6").actual(2023, "5").at(2023);
    assertThat(fallen.status()).isEqualTo(VerdictStatus.BEHIND);
    Verdict whole = Case.allDone("100", null).actual(2020, "100").actual(2023, "99").at(2023);
    assertNumber(whole.schedule(), "1");
    assertThat(whole.status()).isEqualTo(VerdictStatus.ON_TRACK);
  }

  @ParameterizedTest
  @CsvSource({"84.6,HELD,3.1", "81.5,HELD,0", "81.4,BROKEN,-0.1"})
  void aLevelHeldAgainstItsBenchmark(String now, VerdictStatus status, String margin) {
    Case given = Case.hold().actual(2023, now).row(Series.REFERENCE, 2023, "81.5");
    assertThat(given.at(2023).status()).isEqualTo(status);
    assertNumber(result(given.at(2023), StepKind.MARGIN), margin);
  }

  @Test
  void aBudgetIsUsedUpAgainstTheSchedule() {
    Case given = Case.budget("1000");
    assertThat(given.actuals(2021, "200 200 200").at(2023).status())
        .isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(given.actuals(2021, "100 100 100").at(2023).status()).isEqualTo(VerdictStatus.AHEAD);
    assertThat(given.actuals(2021, "300 300 200").at(2023).status())
        .isEqualTo(VerdictStatus.BEHIND);
    assertThat(given.actuals(2021, "500 400 200").at(2023).status())
        .isEqualTo(VerdictStatus.BROKEN);
    assertThat(given.actuals(2021, "200 200 200 200 200").at(2025).status())
        .isEqualTo(VerdictStatus.ACHIEVED);
    assertThat(given.actuals(2021, "200 200 200 200 200.1").at(2025).status())
        .isEqualTo(VerdictStatus.BROKEN);
  }

  @Test
  void aTotalOfNothingIsALineAndNoDivision() {
    Case given = Case.budget("0");
    assertThat(given.actuals(2021, "0 0").at(2022).status()).isEqualTo(VerdictStatus.HELD);
    Verdict verdict = given.actuals(2021, "0 1").at(2022);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BROKEN);
    assertNumber(result(verdict, StepKind.MARGIN), "-1");
  }

  @Test
  void aDeclineToBeReachedGoesByItsPace() {
    Case given =
        Case.of(new Target.AverageGrowth("年均下降3%", Case.DUE, number("-3"), Direction.DOWN));
    assertThat(given.actuals(2021, "-3 -3 -3").at(2023).status()).isEqualTo(VerdictStatus.ON_TRACK);
    Verdict slow = given.actuals(2021, "-2.5 -2.5 -2.5").at(2023);
    assertThat(rounded(slow.pace(), 2)).isEqualByComparingTo("0.83");
    assertThat(slow.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(given.actuals(2021, "1 1 1").at(2023).status()).isEqualTo(VerdictStatus.FAR_BEHIND);
    assertThat(given.actuals(2021, "-3 -3 -3 -3 -3").at(2025).status())
        .isEqualTo(VerdictStatus.ACHIEVED);
  }

  @Test
  void growthToBeLimitedIsALine() {
    Case given = Case.of(new Target.AverageGrowth("涨幅3%以内", Case.DUE, number("3"), Direction.DOWN));
    assertThat(given.actuals(2021, "3 3 3").at(2023).status()).isEqualTo(VerdictStatus.HELD);
    assertThat(given.actuals(2021, "3 3 3.1").at(2023).status()).isEqualTo(VerdictStatus.BROKEN);
  }
}
