package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working as a reader would check it. */
class WorkingTest {
  @ParameterizedTest
  @CsvSource({
    "0.010, 0.010",
    "0.000000001, 0.000000001",
    "1E+30, 1000000000000000000000000000000",
    "-3.50, (-3.50)",
    "650, 650",
    "0.5538461538461538461538461538461538, 0.55384615",
    "0.0092307692307692307692307692307692, 0.0092307692",
    "1381.894244794236699957204784429378, 1381.89424479",
    "-1381.894244794236699957204784429378, (-1381.89424479)",
    "2.0000000000000000000000000000000000, 2",
    "0, 0"
  })
  void typedDigitsStayAndComputedOnesAreShortened(BigDecimal number, String text) {
    assertThat(Exact.digits(number)).isEqualTo(text);
  }

  private static Step step(Verdict verdict, StepKind kind) {
    return verdict.working().steps().stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyStepStandsWithItsNumbers() {
    Verdict verdict = Case.total("650").actuals(2021, "100 120 140").at(2023);
    assertThat(verdict.working().steps())
        .extracting(Step::kind)
        .containsExactly(
            StepKind.SUM,
            StepKind.SCHEDULE,
            StepKind.ACHIEVEMENT,
            StepKind.PACE,
            StepKind.REQUIRED,
            StepKind.FORECAST);
    assertThat(step(verdict, StepKind.SUM).formula()).isEqualTo("Σ = y1 + y2 + y3");
    assertThat(step(verdict, StepKind.SUM).substitution()).isEqualTo("100 + 120 + 140");
    assertThat(step(verdict, StepKind.ACHIEVEMENT).substitution()).isEqualTo("360 ÷ 650");
    assertThat(step(verdict, StepKind.SCHEDULE).substitution()).isEqualTo("3 ÷ 5");
    assertThat(step(verdict, StepKind.PACE).substitution()).isEqualTo("0.55384615 ÷ 0.6");
    assertThat(step(verdict, StepKind.REQUIRED).substitution()).isEqualTo("(650 − 360) ÷ 2");
    assertThat(step(verdict, StepKind.FORECAST).substitution()).isEqualTo("360 + 360 ÷ 3 × 2");
    assertThat(verdict.working().thresholds())
        .extracting(Threshold::status)
        .containsExactly(
            VerdictStatus.ACHIEVED,
            VerdictStatus.AHEAD,
            VerdictStatus.ON_TRACK,
            VerdictStatus.BEHIND,
            VerdictStatus.FAR_BEHIND);
  }

  @Test
  void halfYearsShowAsHalves() {
    Verdict growth = Case.growth("5").actuals(2021, "4.8 5.2 4.0").midYear(2023);
    assertThat(step(growth, StepKind.MEAN_RATE).substitution())
        .isEqualTo("((1 + 4.8%) × (1 + 5.2%) × (1 + 4.0%)^0.5)^(1 ÷ 2.5) − 1");
    Verdict band =
        Case.band("1", "3")
            .actuals(2021, "7 6 6")
            .row(Series.REFERENCE, 2021, "5 4 5")
            .midYear(2023);
    assertThat(step(band, StepKind.MEAN_GAP).substitution()).isEqualTo("(2 + 2 + 1 × 0.5) ÷ 2.5");
    assertThat(step(band, StepKind.MEAN_GAP).result()).isEqualByComparingTo("1.8");
    Verdict planned =
        Case.total("650")
            .actuals(2021, "100 120 70")
            .row(Series.PLANNED, 2021, "100 120 140")
            .midYear(2023);
    assertThat(step(planned, StepKind.SCHEDULE_PLANNED).substitution())
        .isEqualTo("(100 + 120 + 140 × 0.5) ÷ 650");
  }

  @Test
  void aCrossCheckStandsWithItsNumbers() {
    Verdict verdict = Case.level("10").actual(2020, "6").actual(2023, "8").at(2023);
    assertThat(step(verdict, StepKind.GROWTH_RATIO).substitution())
        .isEqualTo("((8 ÷ 6)^(1 ÷ 3) − 1) ÷ |(10 ÷ 6)^(1 ÷ 5) − 1|");
    Verdict multiple = Case.multiple("4", 2035).actual(2020, "10").actual(2023, "13").at(2023);
    assertThat(multiple.crossCheck()).isNotNull();
    assertThat(multiple.result(StepKind.GROWTH_RATIO)).isPresent();
  }

  @Test
  void theYearsThatGiveAForecastItsRangeAreInputs() {
    Verdict verdict = Case.level("10").actuals(2020, "6 6.5 7.5 8").at(2023);
    assertThat(verdict.working().inputs())
        .extracting(Input::symbol)
        .containsExactly("T", "y0", "y", "N", "n", "y1", "y2");
    assertThat(verdict.outlook().low()).isEqualByComparingTo("9");
    assertThat(verdict.outlook().high()).isEqualByComparingTo("10");
  }

  @Test
  void linesThatDifferByYearAreEachNamed() {
    Verdict verdict =
        Case.within(null).actuals(2021, "85 86 88").row(Series.ASSIGNED, 2021, "90 89 88").at(2023);
    assertThat(verdict.working().thresholds())
        .extracting(Threshold::symbol)
        .containsExactly("y1", "y1", "y2", "y2", "y3", "y3");
    assertThat(step(verdict, StepKind.HEADROOM).result()).isEqualByComparingTo("0");
  }

  @Test
  void aBudgetSaysWhatItIsHeldAgainst() {
    Verdict due = Case.budget("1000").actuals(2021, "200 200 200 200 100").at(2025);
    assertThat(due.working().thresholds())
        .extracting(Threshold::status)
        .containsExactly(VerdictStatus.BROKEN, VerdictStatus.ACHIEVED);
    Verdict unused = Case.budget("1000").actual(2021, "0").at(2021);
    assertThat(unused.status()).isEqualTo(VerdictStatus.AHEAD);
    assertThat(unused.pace()).isNull();
    assertThat(unused.working().thresholds())
        .extracting(Threshold::status)
        .containsExactly(VerdictStatus.BROKEN, VerdictStatus.AHEAD);
  }
}
