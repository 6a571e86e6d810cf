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
import lantu.assess.Input;
import lantu.assess.StepKind;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the line of each rule runs. */
class CheckDetailsTest {
  static List<String> keys(Plan plan) {
    return Findings.of(plan).stream()
        .filter(Finding::open)
        .map(finding -> finding.key().toString())
        .toList();
  }

  static List<FindingSentence> sentences(Plan plan) {
    return Findings.of(plan).stream().map(Finding::sentence).toList();
  }

  static BigDecimal result(Finding finding, StepKind kind, int decimals) {
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
