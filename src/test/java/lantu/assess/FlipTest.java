package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.plan.Direction;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The figure at which a verdict changes. */
class FlipTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Stream<Arguments> flips() {
    Case level = Case.level("10").actual(2020, "6");
    Case down = Case.level("15", Direction.DOWN).actual(2020, "30");
    Case kept = Case.level("70").actual(2020, "76.9");
    Case total = Case.total("650").actuals(2021, "100 120");
    Case band = Case.band("1", "3").row(Series.REFERENCE, 2021, "5 5");
    Case assigned = Case.within(Case.assignment("9000", TargetKind.CEILING));
    return Stream.of(
        Arguments.of(level.actual(2023, "8"), 2023, "8.28", VerdictStatus.ON_TRACK, true),
        Arguments.of(level.actual(2023, "8.3"), 2023, "8.28", VerdictStatus.BEHIND, false),
        Arguments.of(level.actual(2023, "7"), 2023, "7.44", VerdictStatus.BEHIND, true),
        Arguments.of(level.actual(2023, "11"), 2023, "10", VerdictStatus.AHEAD, false),
        Arguments.of(level.actual(2025, "9"), 2025, "10", VerdictStatus.ACHIEVED, true),
        Arguments.of(down.actual(2023, "24"), 2023, "21.45", VerdictStatus.ON_TRACK, true),
        Arguments.of(down.actual(2023, "21"), 2023, "21.45", VerdictStatus.BEHIND, false),
        Arguments.of(kept.actual(2023, "74"), 2023, "70", VerdictStatus.BROKEN, false),
        Arguments.of(kept.actual(2023, "69"), 2023, "70", VerdictStatus.HELD, true),
        Arguments.of(total.actual(2023, "140"), 2023, "150.5", VerdictStatus.ON_TRACK, true),
        Arguments.of(Case.floor("120").actual(2021, "119"), 2021, "120", VerdictStatus.HELD, true),
        Arguments.of(
            Case.floor("120").actual(2021, "120"), 2021, "120", VerdictStatus.BROKEN, false),
        Arguments.of(
            Case.ceiling("0.01").actual(2021, "0.008"), 2021, "0.01", VerdictStatus.BROKEN, true),
        Arguments.of(
            Case.ceiling("0.01").actual(2021, "0.02"), 2021, "0.01", VerdictStatus.HELD, false),
        Arguments.of(assigned.actual(2021, "8600"), 2021, "9000", VerdictStatus.BROKEN, false),
        Arguments.of(assigned.actual(2021, "9001"), 2021, "9000", VerdictStatus.HELD, true),
        Arguments.of(
            Case.growth("5").actuals(2021, "4.75"), 2021, "4.75", VerdictStatus.BEHIND, false),
        Arguments.of(
            Case.growth("5").actuals(2021, "4"), 2021, "4.75", VerdictStatus.ON_TRACK, true),
        Arguments.of(band.actuals(2021, "6 6"), 2022, "6", VerdictStatus.BEHIND, false),
        Arguments.of(band.actuals(2021, "8 9"), 2022, "8", VerdictStatus.ON_TRACK, true),
        Arguments.of(
            Case.hold().actual(2021, "84").row(Series.REFERENCE, 2021, "81.5"),
            2021,
            "81.5",
            VerdictStatus.BROKEN,
            false));
  }

  @ParameterizedTest
  @MethodSource("flips")
  void isTheLeastGainThatHelpsOrTheFirstLossThatHurts(
      Case given, int year, String value, VerdictStatus then, boolean atValue) {
    Flip flip = Objects.requireNonNull(given.at(year).flip());
    assertThat(flip.value()).isEqualByComparingTo(value);
    assertThat(flip.then()).isEqualTo(then);
    assertThat(flip.atValue()).isEqualTo(atValue);
  }

  @Test
  void aCeilingIsKeptFromBelowWhateverDirectionItCarries() {
    Target upside = new Target.Ceiling("<0.01", Case.DUE, number("0.01"), Direction.UP);
    Flip flip = Case.of(upside).actual(2021, "0.008").at(2021).flip();
    assertThat(flip).isEqualTo(Case.ceiling("0.01").actual(2021, "0.008").at(2021).flip());
    Target within =
        new Target.WithinAssigned(
            "以内", Case.DUE, Direction.UP, Case.assignment("90", TargetKind.CEILING));
    assertThat(Case.of(within).actual(2021, "85").at(2021).flip())
        .isEqualTo(new Flip(number("90"), VerdictStatus.BROKEN, false));
    Case assigned = Case.assigned(Direction.UP, Case.assignment("90", TargetKind.CEILING));
    assertThat(assigned.actual(2021, "95").at(2021).flip())
        .isEqualTo(new Flip(number("90"), VerdictStatus.HELD, true));
  }

  @Test
  void allThatIsDoneIsNeverTooMuchWhateverDirectionItCarries() {
    Target downside = new Target.AllDone("", Case.DUE, number("100"), null, Direction.DOWN);
    Verdict verdict = Case.of(downside).actual(2023, "50").at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(verdict.flip()).isEqualTo(new Flip(number("57.00"), VerdictStatus.ON_TRACK, true));
    assertThat(verdict.outlook().trend()).isEqualTo(Trend.UNLIKELY);
  }

  /** A third of the way is no decimal: the value given is one at which the verdict has changed. */
  @Test
  void aValueThatNoDecimalWritesIsGivenOnTheSideThatHasChanged() {
    Case given =
        Case.of(new Target.Level("", PlanYear.of(2023), number("100"), Direction.UP))
            .actual(2020, "0")
            .actual(2021, "10");
    Flip flip = Objects.requireNonNull(given.at(2021).flip());
    assertThat(flip.value()).isEqualByComparingTo("20");
    assertThat(flip.then()).isEqualTo(VerdictStatus.BEHIND);
    Flip next = Objects.requireNonNull(given.actual(2021, "25").at(2021).flip());
    assertThat(next.then()).isEqualTo(VerdictStatus.ON_TRACK);
    assertThat(next.atValue()).isTrue();
    assertThat(given.put(Series.ACTUAL, 2021, next.value()).at(2021).status())
        .isEqualTo(VerdictStatus.ON_TRACK);
  }

  @Test
  void aYearMissedEarlierCannotBeMadeUpFor() {
    assertThat(Case.floor("120").actuals(2021, "110 130").at(2022).flip()).isNull();
    assertThat(Case.ceiling("0.01").actuals(2021, "0.02 0.001").at(2022).flip()).isNull();
  }

  @Test
  void whatIsReachedWithoutABaseHasNoSharesToFallBackTo() {
    assertThat(Case.level("500").actual(2023, "510").at(2023).flip()).isNull();
  }
}
