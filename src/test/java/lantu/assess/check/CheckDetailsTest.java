package lantu.assess.check;

import static lantu.assess.check.PlanBuilder.DISTRICT;
import static lantu.assess.check.PlanBuilder.STREET_1;
import static lantu.assess.check.PlanBuilder.STREET_2;
import static lantu.assess.check.PlanBuilder.ZONE_1;
import static lantu.assess.check.PlanBuilder.ZONE_2;
import static lantu.assess.check.PlanBuilder.ZONE_3;
import static lantu.assess.check.PlanBuilder.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lantu.assess.Input;
import lantu.assess.StepKind;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line of each rule runs. */
class CheckDetailsTest {
  private static List<String> keys(Plan plan) {
    return Findings.of(plan).stream()
        .filter(Finding::open)
        .map(finding -> finding.key().toString())
        .toList();
  }

  private static List<FindingSentence> sentences(Plan plan) {
    return Findings.of(plan).stream().map(Finding::sentence).toList();
  }

  private static BigDecimal result(Finding finding, StepKind kind, int decimals) {
    return finding.working().steps().stream()
        .filter(step -> step.kind() == kind)
        .reduce((first, last) -> last)
        .orElseThrow()
        .result()
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          33.3, 33.3, 33.3, 100.0, true
          33.3, 33.3, 33.3, 100.2, false
          33.3, 33.3, 33.3, 100,   true
          33,   33,   33,   100,   false
          33,   33,   34,   100,   true
          0,    0,    0,    0,     true
          -5,   5,    0,    0,     true
          0.000000001, 0, 0, 0.000000001, true
          0.000000001, 0, 0, 0.000000010, false
          """)
  void roundedZonesAddUpAndCountsAreExact(
      String first, String second, String third, String district, boolean holds) {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "万人", Basis.CUMULATIVE, null)
            .additive()
            .put("A", DISTRICT, 2021, district)
            .zones("A", 2021, Series.ACTUAL, first, second, third)
            .plan();
    assertThat(sentences(plan))
        .containsExactly(
            holds ? FindingSentence.ZONE_ACTUALS_HOLD : FindingSentence.ZONE_ACTUALS_DIFFER);
  }

  @Test
  void aZoneWithoutAFigureIsNotCompared() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, null)
            .additive()
            .put("A", DISTRICT, 2021, "100")
            .zones("A", 2021, Series.ACTUAL, "50", "20")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @Test
  void eachYearThatDiffersIsAFindingAndTheOthersHoldTogether() {
    PlanBuilder builder = new PlanBuilder().indicator("A", "家", Basis.CUMULATIVE, null).additive();
    for (int year = 2021; year <= 2024; year++) {
      builder
          .put("A", DISTRICT, year, year == 2023 ? "99" : "100")
          .zones("A", year, Series.ACTUAL, "50", "30", "20");
    }
    List<Finding> found = Findings.of(builder.plan());
    assertThat(found)
        .extracting(finding -> finding.key().subject())
        .containsExactly("A district 2023", "A district");
    assertThat(found.getFirst().cells())
        .containsExactly(
            key("A", DISTRICT, 2023, Series.ACTUAL),
            key("A", ZONE_1, 2023, Series.ACTUAL),
            key("A", ZONE_2, 2023, Series.ACTUAL),
            key("A", ZONE_3, 2023, Series.ACTUAL));
    assertThat(found.getLast().arguments())
        .contains(
            new Argument.Years(List.of(PlanYear.of(2021), PlanYear.of(2022), PlanYear.of(2024))));
  }

  @Test
  void subdistrictsMakeUpTheirZone() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, null)
            .additive()
            .put("A", ZONE_1, 2021, "10")
            .put("A", STREET_1, 2021, "4")
            .put("A", STREET_2, 2021, "5")
            .plan();
    assertThat(keys(plan)).containsExactly("ZONE_ACTUALS A zone-1 SUBDISTRICT 2021");
  }

  @Test
  void targetsOfAnotherKindOrYearAreNotAdded() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, Targets.total("650"))
            .additive()
            .part(ZONE_1, Targets.total("340"))
            .part(ZONE_2, Targets.total("240"))
            .part(ZONE_3, Targets.level("10"));
    assertThat(Findings.of(builder.plan())).isEmpty();
  }

  @Test
  void theTargetThatHoldsNowIsTheOneChecked() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, Targets.total("650"))
            .additive()
            .part(ZONE_1, Targets.total("340"))
            .part(ZONE_2, Targets.total("240"))
            .part(ZONE_3, Targets.total("70"));
    assertThat(sentences(builder.plan())).containsExactly(FindingSentence.ZONE_TARGETS_HOLD);
    assertThat(sentences(builder.adjusted(DISTRICT, Targets.total("600")).plan()))
        .containsExactly(FindingSentence.ZONE_TARGETS_DIFFER);
  }

  @Test
  void anAssignedNumberIsCheckedLikeAnyOther() {
    Assignment assigned =
        new Assignment(
            new BigDecimal("20"), TargetKind.LEVEL, "沪发改〔2021〕1号", LocalDate.of(2021, 6, 1), null);
    PlanBuilder waiting =
        new PlanBuilder()
            .indicator(
                "A",
                "%",
                Basis.END_OF_PERIOD,
                new Target.Assigned("完成市下达目标", PlanBuilder.DUE, Direction.UP))
            .put("A", DISTRICT, 2020, "25");
    PlanBuilder given =
        new PlanBuilder()
            .indicator(
                "A",
                "%",
                Basis.END_OF_PERIOD,
                new Target.Assigned("完成市下达目标", PlanBuilder.DUE, Direction.UP, assigned))
            .put("A", DISTRICT, 2020, "25");
    assertThat(Findings.of(waiting.plan())).isEmpty();
    assertThat(keys(given.plan())).containsExactly("TARGET_DIRECTION A district");
  }

  @Test
  void aBindingIndicatorWeighsOneLevelMoreAndWhatHoldsDoesNot() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, Targets.total("100"))
            .binding()
            .planned("A", "20", "20", "20", "20", "10")
            .indicator("B", "家", Basis.CUMULATIVE, Targets.total("100"))
            .binding()
            .planned("B", "20", "20", "20", "20", "30")
            .indicator("C", "家", Basis.CUMULATIVE, Targets.total("100"))
            .binding()
            .planned("C", "20", "20", "20", "20", "20");
    assertThat(Findings.of(builder.plan()))
        .extracting(Finding::severity)
        .containsExactly(Severity.SERIOUS, Severity.QUESTION, Severity.HOLDS);
    assertThat(Severity.SERIOUS.raised()).isEqualTo(Severity.SERIOUS);
  }

  @Test
  void theWorstComesFirstThenThePlansOrder() {
    Plan plan =
        new PlanBuilder()
            .indicator("Z", "家", Basis.EACH_YEAR, null)
            .put(key("Z", DISTRICT, 2021, Series.ACTUAL), "5", DataStatus.FINAL, null, null)
            .indicator("B", "%", Basis.END_OF_PERIOD, Targets.level("70"))
            .put("B", DISTRICT, 2020, "76.9")
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level("70"))
            .put("A", DISTRICT, 2020, "76.9")
            .plan();
    assertThat(keys(plan))
        .containsExactly(
            "TARGET_DIRECTION B district",
            "TARGET_DIRECTION A district",
            "MISSING_SOURCE Z ACTUAL");
  }

  @ParameterizedTest
  @CsvSource({"0.0099, DECOMPOSITION_YEARS_KEEP", "0.010, DECOMPOSITION_YEARS_MISS"})
  void aCeilingIsStrictInEveryPlannedYear(String last, FindingSentence expected) {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "人/亿元", Basis.END_OF_PERIOD, Targets.ceiling("0.01"))
            .planned("A", "0.009", "0.009", "0.009", "0.009", last)
            .plan();
    assertThat(sentences(plan)).containsExactly(expected);
  }

  @Test
  void aFullCountIsPlannedAsATotalOrALevelByItsBasis() {
    Plan total =
        new PlanBuilder()
            .indicator("A", "户", Basis.CUMULATIVE, Targets.allDone("100"))
            .planned("A", "20", "20", "20", "20", "20")
            .plan();
    Plan level =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.allDone("100"))
            .planned("A", "20", "40", "60", "80", "100")
            .plan();
    assertThat(sentences(total)).containsExactly(FindingSentence.DECOMPOSITION_SUMS);
    assertThat(sentences(level)).containsExactly(FindingSentence.DECOMPOSITION_REACHES);
  }

  @Test
  void whatGrowsTowardsAFullCountIsNoJumpAndAFallIs() {
    PlanBuilder rising =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.allDone("100"))
            .put("A", DISTRICT, 2021, "20")
            .put("A", DISTRICT, 2022, "60");
    assertThat(Findings.of(rising.plan())).isEmpty();
    assertThat(keys(rising.put("A", DISTRICT, 2023, "20").plan()))
        .containsExactly("JUMP A district 2023 ACTUAL");
  }

  @Test
  void overAGapTheLimitOfAJumpGrowsWithTheYears() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.END_OF_PERIOD, null)
            .put("A", DISTRICT, 2020, "100");
    assertThat(keys(builder.put("A", DISTRICT, 2022, "200").plan())).isEmpty();
    assertThat(keys(builder.put("A", DISTRICT, 2022, "201").plan()))
        .containsExactly("JUMP A district 2022 ACTUAL");
  }

  @Test
  void flowsRatesAndABeginningFromNothingDoNotJump() {
    for (Basis basis : List.of(Basis.EACH_YEAR, Basis.CUMULATIVE, Basis.AVERAGE_RATE)) {
      Plan plan =
          new PlanBuilder()
              .indicator("A", "家", basis, null)
              .put("A", DISTRICT, 2021, "10")
              .put("A", DISTRICT, 2022, "90")
              .plan();
      assertThat(Findings.of(plan)).isEmpty();
    }
    Plan fromNothing =
        new PlanBuilder()
            .indicator("A", "家", Basis.END_OF_PERIOD, null)
            .put("A", DISTRICT, 2020, "0")
            .put("A", DISTRICT, 2021, "50")
            .plan();
    assertThat(Findings.of(fromNothing)).isEmpty();
  }

  @Test
  void oneCauseIsOneFinding() {
    Plan slip =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level("70"))
            .limits("0", "100")
            .put("A", DISTRICT, 2021, "76.9")
            .put("A", DISTRICT, 2022, "0.77")
            .put("A", DISTRICT, 2023, "0.78")
            .put("A", DISTRICT, 2024, "7710")
            .plan();
    assertThat(keys(slip))
        .containsExactly(
            "RATE_OR_LEVEL A district 2022 ACTUAL",
            "RATE_OR_LEVEL A district 2023 ACTUAL",
            "RATE_OR_LEVEL A district 2024 ACTUAL");
    Plan rate =
        new PlanBuilder()
            .indicator("L", "亿元", Basis.END_OF_PERIOD, null)
            .indicator("G", "%", Basis.AVERAGE_RATE, null)
            .relation(RelationKind.GROWTH_OF, "G", "L")
            .put("L", DISTRICT, 2020, "1047")
            .put("L", DISTRICT, 2021, "8.5")
            .put("G", DISTRICT, 2021, "8.5")
            .plan();
    assertThat(keys(rate)).containsExactly("RATE_OR_LEVEL L district 2021 ACTUAL");
  }

  @Test
  void aTotalOfThePeriodBeforeIsNoMeasureOfAYear() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, null)
            .put("A", DISTRICT, 2020, "60000")
            .put("A", DISTRICT, 2021, "5")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @Test
  void aShareOverAReferenceOfItsOwnSizeIsNoMistypedRate() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.band())
            .put("A", DISTRICT, 2021, "67")
            .put("A", DISTRICT, 2021, Series.REFERENCE, "65")
            .plan();
    assertThat(keys(plan)).containsExactly("RATE_OR_LEVEL A district 2021 REFERENCE");
  }

  @Test
  void theNormalWayToAHundredPercentIsNoSlip() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level("100"))
            .put("A", DISTRICT, 2020, "91.5")
            .put("A", DISTRICT, 2021, "100")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @Test
  void theGrowthGapNamesWhatItComputed() {
    Plan plan =
        new PlanBuilder()
            .indicator("G", "%", Basis.AVERAGE_RATE, null)
            .indicator("L", "亿元", Basis.END_OF_PERIOD, null)
            .relation(RelationKind.GROWTH_OF, "G", "L")
            .put("L", DISTRICT, 2020, "1047.28")
            .put("L", DISTRICT, 2021, "1200.00")
            .put("G", DISTRICT, 2021, "8.1")
            .plan();
    Finding finding = Findings.of(plan).getFirst();
    assertThat(finding.key().toString()).isEqualTo("GROWTH_GAP G district 2021");
    assertThat(result(finding, StepKind.GROWTH, 2)).isEqualByComparingTo("14.58");
    assertThat(result(finding, StepKind.DIFFERENCE, 2)).isEqualByComparingTo("6.48");
    assertThat(finding.cells())
        .containsExactly(
            key("G", DISTRICT, 2021, Series.ACTUAL),
            key("L", DISTRICT, 2021, Series.ACTUAL),
            key("L", DISTRICT, 2020, Series.ACTUAL));
  }

  @Test
  void theBandOverTheReferenceLeavesARangeForTheYearsAfterThePeriod() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("L", "亿元", Basis.END_OF_PERIOD, Targets.fourfold())
            .indicator("G", "%", Basis.AVERAGE_RATE, Targets.band())
            .relation(RelationKind.GROWTH_OF, "G", "L")
            .put("L", DISTRICT, 2020, "1047.28");
    for (int year = 2021; year <= 2025; year++) {
      builder.put("G", DISTRICT, year, Series.REFERENCE, "5");
    }
    Finding finding = Findings.of(builder.plan()).getFirst();
    assertThat(finding.sentence()).isEqualTo(FindingSentence.OUTLOOK_BAND_STEEPER);
    // (4 ÷ 1.06^5)^(1/10) − 1 and (4 ÷ 1.08^5)^(1/10) − 1
    assertThat(finding.working().steps())
        .filteredOn(step -> step.kind() == StepKind.REQUIRED_RATE)
        .extracting(step -> step.result().setScale(2, RoundingMode.HALF_UP).toString())
        .containsExactly("9.68", "11.57", "10.53");
  }

  @Test
  void fromTheLastYearInARowTheRateThatIsLeftFollows() {
    Plan plan =
        new PlanBuilder()
            .indicator("L", "亿元", Basis.END_OF_PERIOD, Targets.fourfold())
            .put("L", DISTRICT, 2020, "1000")
            .put("L", DISTRICT, 2025, "1300")
            .plan();
    Finding finding = Findings.of(plan).getFirst();
    // 1.3^(1/5) − 1, then (4 ÷ 1.3)^(1/10) − 1
    assertThat(result(finding, StepKind.MEAN_RATE, 2)).isEqualByComparingTo("5.39");
    assertThat(result(finding, StepKind.REQUIRED_RATE, 2)).isEqualByComparingTo("11.90");
  }

  @Test
  void aBandBelowTheReferenceTellsNothingOfGrowth() {
    Target below =
        new Target.BandOverReference(
            "低于全市1-3个百分点",
            PlanBuilder.DUE,
            BigDecimal.ONE,
            BigDecimal.valueOf(3),
            "全市增长率",
            Direction.DOWN);
    Plan plan =
        new PlanBuilder()
            .indicator("L", "亿元", Basis.END_OF_PERIOD, Targets.fourfold())
            .indicator("G", "%", Basis.AVERAGE_RATE, below)
            .relation(RelationKind.GROWTH_OF, "G", "L")
            .put("L", DISTRICT, 2020, "1000")
            .put("G", DISTRICT, 2021, Series.REFERENCE, "5")
            .plan();
    assertThat(sentences(plan)).containsExactly(FindingSentence.OUTLOOK_ALONE);
  }

  @Test
  void aTargetWithinThePeriodIsNoOutlook() {
    Plan plan =
        new PlanBuilder()
            .indicator("L", "亿元", Basis.END_OF_PERIOD, Targets.level("2000"))
            .put("L", DISTRICT, 2020, "1000")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2022, false", "1, 2023, true", "2, 2023, false", "2, 2024, true"})
  void aProvisionalFigureIsStaleOnceMoreThanTheSetYearsHavePassed(
      int years, int latest, boolean stale) {
    AssessmentRules d = AssessmentRules.DEFAULT;
    Plan plan =
        new PlanBuilder()
            .rules(
                new AssessmentRules(
                    d.ahead(),
                    d.onTrack(),
                    d.farBehind(),
                    d.trendOnTrack(),
                    d.trendSome(),
                    d.jump(),
                    d.growthGap(),
                    years,
                    Map.of()))
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put(key("A", DISTRICT, 2021, Series.ACTUAL), "1", DataStatus.ESTIMATED, "某局", null)
            .put("A", DISTRICT, 2022, "1")
            .put("A", DISTRICT, latest == 2024 ? 2023 : latest, "1")
            .put("A", DISTRICT, latest, "1")
            .plan();
    assertThat(sentences(plan).contains(FindingSentence.STALE)).isEqualTo(stale);
  }

  @Test
  void whatTheDocumentPrintsNeedsNoStatusButLaterYearsDo() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.END_OF_PERIOD, null)
            .put(key("A", DISTRICT, 2020, Series.ACTUAL), "10", null, "plan-1", null);
    assertThat(Findings.of(builder.plan())).isEmpty();
    builder.put(key("A", ZONE_1, 2020, Series.ACTUAL), "5", null, "bulletin", null);
    builder.put(key("A", DISTRICT, 2021, Series.ACTUAL), "11", null, "plan-1", null);
    Finding finding = Findings.of(builder.plan()).getFirst();
    assertThat(finding.sentence()).isEqualTo(FindingSentence.NO_STATUS);
    assertThat(finding.cells())
        .containsExactly(
            key("A", DISTRICT, 2021, Series.ACTUAL), key("A", ZONE_1, 2020, Series.ACTUAL));
  }

  @Test
  void onlyTheYearlyDecompositionNeedsNoSource() {
    for (Series series : Series.values()) {
      Plan plan =
          new PlanBuilder()
              .indicator("A", "家", Basis.EACH_YEAR, null)
              .put(key("A", DISTRICT, 2021, series), "1", DataStatus.FINAL, "", null)
              .plan();
      assertThat(sentences(plan).contains(FindingSentence.MISSING_SOURCE))
          .isEqualTo(series != Series.PLANNED);
    }
  }

  @Test
  void aMissingFigureWithItsReasonIsNoGap() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put("A", DISTRICT, 2021, "1")
            .put(key("A", DISTRICT, 2022, Series.ACTUAL), null, DataStatus.MISSING, null, "停报")
            .put("A", DISTRICT, 2023, "1")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @Test
  void oneYearAloneMakesNoYearlyRow() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put("A", DISTRICT, 2024, "1")
            .plan();
    assertThat(Findings.of(plan)).isEmpty();
  }

  @Test
  void aFinalFigureThatChangesUnderASignOffIsNamedEvenWhenTheFindingIsGone() {
    PlanBuilder builder =
        new PlanBuilder()
            .indicator("A", "家", Basis.CUMULATIVE, null)
            .additive()
            .put("A", DISTRICT, 2021, "100")
            .zones("A", 2021, Series.ACTUAL, "50", "30", "10");
    Plan plan = builder.plan();
    Plan signed = Cases.signedOff(plan, Findings.of(plan).getFirst(), LocalDate.of(2022, 3, 1));
    assertThat(keys(signed)).isEmpty();
    var cell = key("A", ZONE_3, 2021, Series.ACTUAL);
    Plan changed =
        signed.with(cell, new Figure(cell, new BigDecimal("20"), DataStatus.FINAL, "某局", null));
    Finding finding = Findings.of(changed).getFirst();
    assertThat(finding.key().toString()).isEqualTo("FINAL_CHANGED A zone-3 2021 ACTUAL");
    assertThat(finding.arguments())
        .contains(
            new Argument.Typed(new BigDecimal("10"), lantu.value.Unit.of("家")),
            new Argument.Words("张三"),
            new Argument.Words("2022-03-01"));
  }

  @Test
  void aProvisionalFigureMayChangeUnderASignOff() {
    var cell = key("A", DISTRICT, 2021, Series.ACTUAL);
    Plan plan =
        new PlanBuilder()
            .indicator("A", "家", Basis.EACH_YEAR, null)
            .put(cell, "68", DataStatus.FLASH, null, null)
            .plan();
    Plan signed = Cases.signedOff(plan, Findings.of(plan).getFirst(), LocalDate.of(2022, 3, 1));
    Plan changed =
        signed.with(cell, new Figure(cell, new BigDecimal("70"), DataStatus.FINAL, "某局", null));
    assertThat(Findings.of(changed)).isEmpty();
  }

  @Test
  void theWorkingKnowsSourceStatusAndDateOfItsInputs() {
    Plan plan =
        new PlanBuilder()
            .indicator("A", "%", Basis.END_OF_PERIOD, Targets.level("70"))
            .put("A", DISTRICT, 2020, "76.9")
            .plan();
    Instant entered = Instant.parse("2024-03-01T08:00:00Z");
    Input base = Findings.of(plan, key -> entered).getFirst().working().inputs().getFirst();
    assertThat(base.source()).isEqualTo("某局");
    assertThat(base.status()).isEqualTo(DataStatus.FINAL);
    assertThat(base.entered()).isEqualTo(entered);
    assertThat(Findings.of(plan).getFirst().working().inputs().getFirst().entered()).isNull();
  }
}
