package lantu.assess.check;

import static lantu.assess.check.CheckDetailsTest.keys;
import static lantu.assess.check.CheckDetailsTest.result;
import static lantu.assess.check.CheckDetailsTest.sentences;
import static lantu.assess.check.PlanBuilder.DISTRICT;
import static lantu.assess.check.PlanBuilder.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import lantu.assess.StepKind;
import lantu.plan.AssessmentRules;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line of each rule about growth and jumps runs. */
class GrowthChecksTest {
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
}
