package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.plan.Assignment;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Series;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of target with each of its inputs taken away once. */
class MissingInputsTest {
  /**
   * At the end of 2023: kind, the input taken away, why there is no verdict and which years it
   * names; a dash where there is one all the same. Assigned numbers are judged as other kinds,
   * which is said after the stroke.
   */
  private static final String TABLE =
      """
      LEVEL | ACTUAL 2020 | NO_BASE 2020
      LEVEL | ACTUAL 2021 | -
      LEVEL | ACTUAL 2022 | -
      LEVEL | ACTUAL 2023 | NO_FIGURE 2023
      CUMULATIVE | ACTUAL 2021 | NO_FIGURE 2021
      CUMULATIVE | ACTUAL 2022 | NO_FIGURE 2022
      CUMULATIVE | ACTUAL 2023 | NO_FIGURE 2023
      FLOOR_EACH_YEAR | ACTUAL 2021 | NO_FIGURE 2021
      FLOOR_EACH_YEAR | ACTUAL 2022 | NO_FIGURE 2022
      FLOOR_EACH_YEAR | ACTUAL 2023 | NO_FIGURE 2023
      AVERAGE_GROWTH | ACTUAL 2021 | NO_FIGURE 2021
      AVERAGE_GROWTH | ACTUAL 2022 | NO_FIGURE 2022
      AVERAGE_GROWTH | ACTUAL 2023 | NO_FIGURE 2023
      BAND_OVER_REFERENCE | ACTUAL 2021 | NO_FIGURE 2021
      BAND_OVER_REFERENCE | ACTUAL 2022 | NO_FIGURE 2022
      BAND_OVER_REFERENCE | ACTUAL 2023 | NO_FIGURE 2023
      BAND_OVER_REFERENCE | REFERENCE 2021 | NO_REFERENCE 2021
      BAND_OVER_REFERENCE | REFERENCE 2022 | NO_REFERENCE 2022
      BAND_OVER_REFERENCE | REFERENCE 2023 | NO_REFERENCE 2023
      CEILING | ACTUAL 2021 | NO_FIGURE 2021
      CEILING | ACTUAL 2022 | NO_FIGURE 2022
      CEILING | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED | ACTUAL 2021 | NO_FIGURE 2021
      ASSIGNED | ACTUAL 2022 | NO_FIGURE 2022
      ASSIGNED | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED | ASSIGNED 2021 | -
      ASSIGNED | ASSIGNED 2022 | -
      ASSIGNED | ASSIGNED 2023 | NOT_ASSIGNED 2023
      ASSIGNED/LEVEL | ACTUAL 2020 | NO_BASE 2020
      ASSIGNED/LEVEL | ACTUAL 2021 | -
      ASSIGNED/LEVEL | ACTUAL 2022 | -
      ASSIGNED/LEVEL | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED/CUMULATIVE | ACTUAL 2021 | NO_FIGURE 2021
      ASSIGNED/CUMULATIVE | ACTUAL 2022 | NO_FIGURE 2022
      ASSIGNED/CUMULATIVE | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED/FLOOR_EACH_YEAR | ACTUAL 2021 | NO_FIGURE 2021
      ASSIGNED/FLOOR_EACH_YEAR | ACTUAL 2022 | NO_FIGURE 2022
      ASSIGNED/FLOOR_EACH_YEAR | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED/AVERAGE_GROWTH | ACTUAL 2021 | NO_FIGURE 2021
      ASSIGNED/AVERAGE_GROWTH | ACTUAL 2022 | NO_FIGURE 2022
      ASSIGNED/AVERAGE_GROWTH | ACTUAL 2023 | NO_FIGURE 2023
      ASSIGNED/CEILING | ACTUAL 2021 | NO_FIGURE 2021
      ASSIGNED/CEILING | ACTUAL 2022 | NO_FIGURE 2022
      ASSIGNED/CEILING | ACTUAL 2023 | NO_FIGURE 2023
      WITHIN_ASSIGNED | ACTUAL 2021 | NO_FIGURE 2021
      WITHIN_ASSIGNED | ACTUAL 2022 | NO_FIGURE 2022
      WITHIN_ASSIGNED | ACTUAL 2023 | NO_FIGURE 2023
      WITHIN_ASSIGNED | ASSIGNED 2021 | -
      WITHIN_ASSIGNED | ASSIGNED 2022 | -
      WITHIN_ASSIGNED | ASSIGNED 2023 | NOT_ASSIGNED 2023
      WITHIN_ASSIGNED/CEILING | ACTUAL 2021 | NO_FIGURE 2021
      WITHIN_ASSIGNED/CEILING | ACTUAL 2022 | NO_FIGURE 2022
      WITHIN_ASSIGNED/CEILING | ACTUAL 2023 | NO_FIGURE 2023
      ALL_DONE | ACTUAL 2020 | -
      ALL_DONE | ACTUAL 2023 | NO_FIGURE 2023
      ALL_DONE/CUMULATIVE | ACTUAL 2021 | NO_FIGURE 2021
      ALL_DONE/CUMULATIVE | ACTUAL 2022 | NO_FIGURE 2022
      ALL_DONE/CUMULATIVE | ACTUAL 2023 | NO_FIGURE 2023
      HOLD_LEVEL | ACTUAL 2023 | NO_FIGURE 2023
      HOLD_LEVEL | REFERENCE 2023 | NO_REFERENCE 2023
      MULTIPLE_OF_BASE | ACTUAL 2020 | NO_BASE 2020
      MULTIPLE_OF_BASE | ACTUAL 2023 | NO_FIGURE 2023
      """;

  /** A case of each kind with everything that it needs at the end of 2023. */
  private static Map<String, Case> whole() {
    Map<String, Case> cases = new LinkedHashMap<>();
    cases.put("LEVEL", Case.level("10").actuals(2020, "6 7 8 9"));
    cases.put("CUMULATIVE", Case.total("650").actuals(2021, "100 120 140"));
    cases.put("FLOOR_EACH_YEAR", Case.floor("120").actuals(2021, "130 125 120"));
    cases.put("AVERAGE_GROWTH", Case.growth("5").actuals(2021, "4.8 5.2 4.0"));
    cases.put(
        "BAND_OVER_REFERENCE",
        Case.band("1", "3").actuals(2021, "7 6 6").row(Series.REFERENCE, 2021, "5 4 5"));
    cases.put("CEILING", Case.ceiling("0.01").actuals(2021, "0.004 0.003 0.005"));
    cases.put(
        "ASSIGNED",
        Case.assigned(Direction.UP, null)
            .actuals(2021, "35 38 42")
            .row(Series.ASSIGNED, 2021, "34 38 41"));
    for (TargetKind kind : Assignment.KINDS) {
      boolean high = kind == TargetKind.CEILING || kind == TargetKind.LEVEL;
      String value = high ? "9" : "5";
      Case given = Case.assigned(Direction.UP, Case.assignment(value, kind));
      given = given.actuals(2021, "5 6 7");
      cases.put("ASSIGNED/" + kind, kind == TargetKind.LEVEL ? given.actual(2020, "2") : given);
    }
    cases.put(
        "WITHIN_ASSIGNED",
        Case.within(null).actuals(2021, "85 86 87").row(Series.ASSIGNED, 2021, "90 90 90"));
    cases.put(
        "WITHIN_ASSIGNED/CEILING",
        Case.within(Case.assignment("90", TargetKind.CEILING)).actuals(2021, "85 86 87"));
    cases.put("ALL_DONE", Case.allDone("8", null).actual(2020, "6").actual(2023, "7"));
    cases.put(
        "ALL_DONE/CUMULATIVE", Case.allDone("100", 2024).cumulative().actuals(2021, "20 30 20"));
    cases.put("HOLD_LEVEL", Case.hold().actual(2023, "84").row(Series.REFERENCE, 2023, "81"));
    cases.put("MULTIPLE_OF_BASE", Case.multiple("4", 2035).actual(2020, "10").actual(2023, "13"));
    return cases;
  }

  /** One line of the table. */
  record Row(String name, Series series, int year, String expected) {
    static Row of(String line) {
      String[] parts = line.split(" \\| ", -1);
      String[] cell = parts[1].split(" ", -1);
      return new Row(parts[0], Series.valueOf(cell[0]), Integer.parseInt(cell[1]), parts[2]);
    }
  }

  static Stream<Row> table() {
    return TABLE.lines().map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("table")
  void withoutOneInputThereIsNoVerdictButAReason(Row row) {
    Case given = Objects.requireNonNull(whole().get(row.name()));
    assertThat(given.at(2023).reason()).isNull();
    Verdict verdict = given.without(row.series(), row.year()).at(2023);
    assertReason(verdict, row.expected());
  }

  @ParameterizedTest
  @MethodSource("table")
  void aFigureThatIsSaidToBeMissingIsNoFigure(Row row) {
    Case given = Objects.requireNonNull(whole().get(row.name()));
    Map<FigureKey, Figure> figures = new LinkedHashMap<>(given.figures());
    FigureKey key = Case.key(row.series(), row.year());
    figures.put(key, new Figure(key, null, DataStatus.MISSING, null, "部门未报"));
    Case missing =
        new Case(
            given.target(),
            given.basis(),
            given.limits(),
            given.decimals(),
            given.rules(),
            given.period(),
            figures,
            List.of());
    assertReason(missing.at(2023), row.expected());
  }

  private static void assertReason(Verdict verdict, String expected) {
    if (expected.equals("-")) {
      assertThat(verdict.reason()).isNull();
      return;
    }
    String[] parts = expected.split(" ", -1);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.NOT_ASSESSABLE);
    assertThat(verdict.reason())
        .isEqualTo(
            new Reason(
                Reason.Kind.valueOf(parts[0]),
                Arrays.stream(parts)
                    .skip(1)
                    .map(year -> PlanYear.of(Integer.parseInt(year)))
                    .toList()));
    assertThat(verdict.working().inputs())
        .filteredOn(input -> input.key() != null && input.value() == null)
        .isNotEmpty();
  }

  @Test
  void theTableHasEveryKindAndEveryInput() {
    Set<String> rows =
        table().map(row -> row.name() + row.series() + row.year()).collect(Collectors.toSet());
    Set<TargetKind> kinds = EnumSet.noneOf(TargetKind.class);
    whole()
        .forEach(
            (name, given) -> {
              kinds.add(given.target().kind());
              given
                  .figures()
                  .keySet()
                  .forEach(key -> assertThat(rows).contains(name + key.series() + key.year()));
            });
    assertThat(kinds).containsExactly(TargetKind.values());
  }

  @Test
  void everyYearThatLacksIsNamed() {
    Case given = Case.total("650").actuals(2021, "- 120 -");
    assertReason(given.at(2023), "NO_FIGURE 2021 2023");
    assertReason(Case.growth("5").actuals(2021, "5 - -").at(2023), "NO_FIGURE 2022 2023");
  }

  @Test
  void aMissingFigureIsNeverZero() {
    Case given = Case.total("100").actuals(2021, "50 - 50");
    assertThat(given.at(2023).achievement()).isNull();
    assertThat(given.at(2023).status()).isEqualTo(VerdictStatus.NOT_ASSESSABLE);
    assertThat(given.put(Series.ACTUAL, 2022, BigDecimal.ZERO).at(2023).status())
        .isEqualTo(VerdictStatus.ACHIEVED);
  }

  @Test
  void aYearThatWasMissedIsMissedWhateverElseLacks() {
    Case given = Case.floor("120").actuals(2021, "- 110 -");
    Verdict verdict = given.at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BROKEN);
    assertThat(verdict.flip()).isNull();
    Case assigned =
        Case.assigned(Direction.UP, null)
            .actuals(2021, "30 38 42")
            .row(Series.ASSIGNED, 2021, "34");
    assertThat(assigned.at(2023).status()).isEqualTo(VerdictStatus.BROKEN);
  }

  @Test
  void aLastYearThatCannotMendWhatLacksBeforeHasNoFlipPoint() {
    Verdict verdict = Case.floor("120").actuals(2021, "130 - 110").at(2023);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BROKEN);
    assertThat(verdict.flip()).isNull();
  }

  @Test
  void withoutABaseALevelIsReachedOrWhenDueMissed() {
    Case given = Case.level("500");
    assertThat(given.actual(2023, "510").at(2023).status()).isEqualTo(VerdictStatus.ACHIEVED);
    assertReason(given.actual(2023, "480").at(2023), "NO_BASE 2020");
    Verdict missed = given.actual(2025, "480").at(2025);
    assertThat(missed.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(missed.achievement()).isNull();
    assertThat(missed.outlook().trend()).isEqualTo(Trend.IMPOSSIBLE);
    assertThat(missed.flip())
        .isEqualTo(new Flip(new BigDecimal("500"), VerdictStatus.ACHIEVED, true));
  }

  @Test
  void whatIsNotOverYetIsNotJudged() {
    assertThat(Case.floor("120").actual(2021, "60").midYear(2021).reason())
        .isEqualTo(new Reason(Reason.Kind.TOO_EARLY, List.of(PlanYear.of(2021))));
    for (Case given : whole().values()) {
      for (int year : new int[] {2019, 2020}) {
        assertThat(given.at(year).reason())
            .isEqualTo(new Reason(Reason.Kind.TOO_EARLY, List.of(PlanYear.of(year))));
        assertThat(given.midYear(year).reason()).isNotNull();
      }
    }
  }

  @Test
  void aNumberAssignedForTheYearUnderWaySaysNothingOfTheYearsBefore() {
    Case given =
        Case.assigned(Direction.UP, null).actuals(2021, "35 38").row(Series.ASSIGNED, 2022, "36");
    assertReason(given.midYear(2022), "NOT_ASSIGNED 2021");
    assertReason(Case.assigned(Direction.UP, null).midYear(2021), "NOT_ASSIGNED 2021");
  }

  @Test
  void nothingIsMeasuredByNothing() {
    Reason nothing = new Reason(Reason.Kind.ZERO_TARGET, List.of());
    assertThat(Case.allDone("0", null).actual(2023, "0").at(2023).reason()).isEqualTo(nothing);
    Case multiple = Case.multiple("4", 2035).actual(2023, "13");
    assertThat(multiple.actual(2020, "0").at(2023).reason()).isEqualTo(nothing);
    assertThat(multiple.actual(2020, "-3").at(2023).reason()).isEqualTo(nothing);
    assertThat(Case.allDone(null, null).actual(2023, "1").at(2023).reason())
        .isEqualTo(new Reason(Reason.Kind.NO_TOTAL, List.of()));
  }

  @Test
  void aRateOfMinusHundredPercentHasNoMean() {
    assertThat(Case.growth("5").actuals(2021, "5 -100 -120").at(2023).reason())
        .isEqualTo(
            new Reason(Reason.Kind.IMPOSSIBLE_RATE, List.of(PlanYear.of(2022), PlanYear.of(2023))));
    assertThat(Case.growth("-100").actuals(2021, "5").at(2021).reason())
        .isEqualTo(new Reason(Reason.Kind.IMPOSSIBLE_RATE, List.of()));
  }
}
