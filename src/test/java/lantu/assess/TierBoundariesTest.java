package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lantu.plan.Direction;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each tier on its cut-off and a hair to either side. */
class TierBoundariesTest {
  @ParameterizedTest
  @CsvSource({
    "1000, ACHIEVED",
    "999.999999999, AHEAD",
    "630, AHEAD",
    "629.999999999, ON_TRACK",
    "570, ON_TRACK",
    "569.999999999, BEHIND",
    "360, BEHIND",
    "359.999999999, FAR_BEHIND",
    "0, FAR_BEHIND",
    "-5, FAR_BEHIND"
  })
  void beforeTheDueDateThePaceDecides(String now, VerdictStatus status) {
    Case level = Case.level("1000").actual(2020, "0").actual(2023, now);
    assertThat(level.at(2023).status()).isEqualTo(status);
    Case total = Case.total("1000").actuals(2021, "0 0").actual(2023, now);
    assertThat(total.at(2023).status()).isEqualTo(status);
    assertThat(Case.allDone("1000", null).actual(2023, now).at(2023).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "1000, ACHIEVED",
    "999.999999999, BEHIND",
    "600, BEHIND",
    "599.999999999, FAR_BEHIND"
  })
  void onTheDueDateATargetIsReachedOrNot(String now, VerdictStatus status) {
    Case level = Case.level("1000").actual(2020, "0").actual(2025, now);
    assertThat(level.at(2025).status()).isEqualTo(status);
    assertThat(level.at(2031).status()).isEqualTo(status);
    Case total = Case.total("1000").actuals(2021, "0 0 0 0").actual(2025, now);
    assertThat(total.at(2025).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "5.25, AHEAD",
    "5.2499999999, ON_TRACK",
    "4.75, ON_TRACK",
    "4.7499999999, BEHIND",
    "3, BEHIND",
    "2.9999999999, FAR_BEHIND"
  })
  void theMeanOfEqualRatesIsThatRateToTheLastDigit(String rate, VerdictStatus status) {
    Case given = Case.growth("5");
    for (int year = 2021; year <= 2024; year++) {
      given = given.actual(year, rate);
      Verdict verdict = given.at(year);
      assertThat(verdict.status()).isEqualTo(status);
      assertThat(verdict.result(StepKind.MEAN_RATE).orElseThrow()).isEqualByComparingTo(rate);
      assertThat(given.midYear(year).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, ACHIEVED", "4.9999999999, BEHIND", "3, BEHIND", "2.9999999999, FAR_BEHIND"})
  void onTheDueDateAMeanRateIsReachedOrNot(String rate, VerdictStatus status) {
    Case given = Case.growth("5");
    for (int year = 2021; year <= 2025; year++) {
      given = given.actual(year, rate);
    }
    assertThat(given.at(2025).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "3.0000000001, AHEAD",
    "3, ON_TRACK",
    "1, ON_TRACK",
    "0.9999999999, BEHIND",
    "0.6, BEHIND",
    "0.5999999999, FAR_BEHIND"
  })
  void theEdgesOfABandBelongToIt(String points, VerdictStatus status) {
    Case given = Case.band("1", "3").row(Series.REFERENCE, 2021, "0 0 0");
    for (int year = 2021; year <= 2023; year++) {
      given = given.actual(year, points);
      assertThat(given.at(year).status()).isEqualTo(status);
      assertThat(given.midYear(year).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"3.5, ACHIEVED", "1, ACHIEVED", "0.99, BEHIND", "0.59, FAR_BEHIND"})
  void onTheDueDateABandIsReachedOrNot(String points, VerdictStatus status) {
    Case given = Case.band("1", "3");
    for (int year = 2021; year <= 2025; year++) {
      given = given.actual(year, points).row(Series.REFERENCE, year, "0");
    }
    assertThat(given.at(2025).status()).isEqualTo(status);
  }

  /** 0.63333… ÷ 0.66666… is 0.95 exactly, and less in rounded decimals. */
  @Test
  void aPaceOnTheCutOffIsOnItThoughNeitherShareIsADecimal() {
    Verdict verdict =
        Case.level("3")
            .actual(2020, "0")
            .actual(2023, "1.9")
            .row(Series.PLANNED, 2023, "2")
            .at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(verdict.pace()).isEqualByComparingTo("0.95");
  }

  @ParameterizedTest
  @CsvSource({"3", "6", "7", "9", "11", "13"})
  void aPaceOnACutOffIsOnItInAPlanOfAnyLength(int years) {
    BigDecimal goal = new BigDecimal("700");
    for (int n = 1; n < years; n++) {
      Case given =
          Case.of(
                  new Target.Level(
                      "",
                      PlanYear.of(2020 + years),
                      goal.multiply(BigDecimal.valueOf(years)),
                      Direction.UP))
              .actual(2020, "0")
              .put(
                  Series.ACTUAL,
                  2020 + n,
                  goal.multiply(BigDecimal.valueOf(n)).multiply(new BigDecimal("0.95")));
      assertThat(given.at(2020 + n).status()).isEqualTo(VerdictStatus.ON_TRACK);
    }
  }

  @Test
  void theOfficesOwnCutOffsHold() {
    Case given =
        Case.total("1000").actuals(2021, "100 100").rules(AnyCase.cuts("0.90", "0.80", "0.50"));
    assertThat(given.actual(2023, "340").at(2023).status()).isEqualTo(VerdictStatus.AHEAD);
    assertThat(given.actual(2023, "280").at(2023).status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(given.actual(2023, "100").at(2023).status()).isEqualTo(VerdictStatus.BEHIND);
  }

  @Test
  void aheadOfALowCutOffIsNotReachedWhenDue() {
    Case given = Case.growth("5").rules(AnyCase.cuts("0.90", "0.80", "0.50"));
    for (int year = 2021; year <= 2025; year++) {
      given = given.actual(year, "4.8");
    }
    assertThat(given.at(2024).status()).isEqualTo(VerdictStatus.AHEAD);
    assertThat(given.at(2025).status()).isEqualTo(VerdictStatus.BEHIND);
  }

  @Test
  void aScheduleThatAsksForNothingYetIsHeldAgainstTheAchievementItself() {
    Case given = Case.total("1000").row(Series.PLANNED, 2021, "0 500").actual(2021, "0");
    Verdict verdict = given.at(2021);
    assertThat(verdict.pace()).isNull();
    assertThat(verdict.status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(verdict.working().thresholds()).extracting(Threshold::symbol).containsOnly("A");
    assertThat(given.actual(2021, "-1").at(2021).status()).isEqualTo(VerdictStatus.BEHIND);
  }

  @Test
  void theYearlyDecompositionIsTheScheduleWhereItIsThere() {
    Case given = Case.total("1000").actuals(2021, "100 100 100");
    assertThat(given.at(2023).schedule()).isEqualByComparingTo("0.6");
    Case planned = given.row(Series.PLANNED, 2021, "50 100 150 300 400");
    assertThat(planned.at(2023).schedule()).isEqualByComparingTo("0.3");
    assertThat(planned.at(2023).status()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(planned.midYear(2023).schedule()).isEqualByComparingTo("0.225");
    assertThat(planned.without(Series.PLANNED, 2022).at(2023).schedule())
        .isEqualByComparingTo("0.6");
    Case level = Case.level("10").actual(2020, "0").actual(2023, "3");
    Case path = level.row(Series.PLANNED, 2021, "1 2 4 7 10");
    assertThat(path.at(2023).schedule()).isEqualByComparingTo("0.4");
    assertThat(path.midYear(2023).schedule()).isEqualByComparingTo("0.3");
    assertThat(path.midYear(2023).pace()).isEqualByComparingTo("1");
    Case done = Case.allDone("10", null).actual(2023, "3");
    assertThat(done.row(Series.PLANNED, 2023, "4").at(2023).schedule()).isEqualByComparingTo("0.4");
    Case multiple = Case.multiple("2", 2025).actual(2020, "10").actual(2023, "13");
    assertThat(multiple.row(Series.PLANNED, 2023, "14").at(2023).schedule())
        .isEqualByComparingTo("0.4");
  }
}
