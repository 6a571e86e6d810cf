package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lantu.exchange.PlanJson;
import lantu.plan.Adjustment;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Departments;
import lantu.plan.Direction;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.ManualVerdict;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

/** All verdicts of a plan together. */
class AssessmentTest {
  private static final CutOff END_2023 = CutOff.endOf(PlanYear.of(2023));

  private static Assessment of(Plan plan) {
    return Assessment.of(plan, END_2023, EntryDates.UNKNOWN);
  }

  @Test
  void bindingOnesLeadThenExpectedOnesThenThoseOfTheText() {
    Plan plan = PlanJson.shipped();
    List<Verdict> verdicts = of(plan).verdicts();
    List<Indicator> order =
        verdicts.stream().map(v -> plan.indicator(v.key().indicator()).orElseThrow()).toList();
    List<Integer> ranks =
        order.stream().map(i -> i.nature() == Nature.BINDING ? 0 : i.main() ? 1 : 2).toList();
    assertThat(ranks).isSorted();
    assertThat(ranks.stream().filter(rank -> rank == 0)).hasSize(8);
    assertThat(order.stream().filter(Indicator::main).distinct()).hasSize(20);
    assertThat(verdicts).hasSize(48);
  }

  @Test
  void aPlanWithoutFiguresHasAReasonForEveryVerdict() {
    List<Verdict> verdicts = of(PlanJson.shipped()).verdicts();
    assertThat(verdicts).allMatch(v -> v.status() == VerdictStatus.NOT_ASSESSABLE);
    assertThat(verdicts).allMatch(v -> v.reason() != null);
    assertThat(Assessment.counts(verdicts))
        .hasSize(VerdictStatus.values().length)
        .containsEntry(VerdictStatus.NOT_ASSESSABLE, 48)
        .containsEntry(VerdictStatus.ACHIEVED, 0);
  }

  @Test
  void aZoneIsJudgedByItsOwnTarget() {
    Case given =
        Case.total("650")
            .actuals(2021, "100 120 140")
            .zone(new Target.Cumulative("340", Case.DUE, new BigDecimal("340"), Direction.UP));
    Assessment assessment = of(given.plan());
    assertThat(assessment.verdicts()).hasSize(2);
    assertThat(assessment.verdicts().getFirst().key().area()).isEqualTo(Case.DISTRICT);
    Verdict zone = assessment.current(Case.CODE, Case.ZONE).orElseThrow();
    assertThat(zone.reason())
        .isEqualTo(
            new Reason(
                Reason.Kind.NO_FIGURE,
                List.of(PlanYear.of(2021), PlanYear.of(2022), PlanYear.of(2023))));
    assertThat(assessment.current(IndicatorCode.of("I2"), Case.DISTRICT)).isEmpty();
  }

  private static Indicator adjusted(Case given, String... values) {
    Indicator old = given.indicator();
    List<Adjustment> later =
        Arrays.stream(values)
            .map(
                value ->
                    new Adjustment(
                        Case.DISTRICT,
                        new Target.Cumulative(value, Case.DUE, new BigDecimal(value), Direction.UP),
                        "虹府〔2023〕9号",
                        LocalDate.of(2023, 7, 1)))
            .toList();
    return new Indicator(
        old.code(),
        old.ordinal(),
        old.role(),
        old.name(),
        old.unit(),
        old.nature(),
        old.basis(),
        old.category(),
        old.section(),
        old.zones(),
        null,
        old.limits(),
        null,
        old.target(),
        List.of(),
        later,
        List.of(),
        null,
        Departments.NONE,
        List.of(),
        null);
  }

  @Test
  void anAdjustedTargetAndTheOneItReplacedAreBothJudged() {
    Case given = Case.total("650").actuals(2021, "100 120 140");
    VerdictKey key = new VerdictKey(Case.CODE, Case.DISTRICT, END_2023);
    ManualVerdict own = new ManualVerdict(key, VerdictStatus.ON_TRACK, "年底集中竣工", "规划科");
    Plan plan = given.plan(List.of(adjusted(given, "600", "500")), Judgement.NONE.with(key, own));
    List<Verdict> verdicts = of(plan).verdicts();
    assertThat(verdicts)
        .extracting(Verdict::edition)
        .containsExactly(TargetEdition.ORIGINAL, TargetEdition.ADJUSTED, TargetEdition.ADJUSTED);
    assertThat(verdicts).extracting(Verdict::current).containsExactly(false, false, true);
    assertThat(verdicts)
        .extracting(Verdict::status)
        .containsExactly(VerdictStatus.BEHIND, VerdictStatus.ON_TRACK, VerdictStatus.AHEAD);
    assertThat(of(plan).current(Case.CODE, Case.DISTRICT)).contains(verdicts.getLast());
    assertThat(verdicts).extracting(Verdict::manual).containsExactly(null, null, own);
  }

  @Test
  void theOfficesOwnVerdictStandsBesideTheComputedOne() {
    Case given = Case.total("650").actuals(2021, "100 120 140");
    VerdictKey key = new VerdictKey(Case.CODE, Case.DISTRICT, END_2023);
    ManualVerdict own = new ManualVerdict(key, VerdictStatus.ON_TRACK, "年底集中竣工", "规划科");
    Plan plan = given.plan(List.of(given.indicator()), Judgement.NONE.with(key, own));
    Verdict verdict = of(plan).verdicts().getFirst();
    assertThat(verdict.manual()).isEqualTo(own);
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    Verdict before =
        Assessment.of(plan, CutOff.middleOf(PlanYear.of(2023)), EntryDates.UNKNOWN)
            .verdicts()
            .getFirst();
    assertThat(before.manual()).isNull();
  }

  @Test
  void aTargetIsJudgedAtItsDueDateEvenIfAskedLater() {
    Case given = Case.level("10").actual(2020, "6").actual(2025, "9").actual(2026, "11");
    Verdict verdict = given.midYear(2027);
    assertThat(verdict.judgedAt()).isEqualTo(CutOff.endOf(PlanYear.of(2025)));
    assertThat(verdict.status()).isEqualTo(VerdictStatus.BEHIND);
    assertThat(given.at(2023).judgedAt()).isEqualTo(END_2023);
  }

  @Test
  void inputsTellTheirCellStatusSourceAndDate() {
    Instant entered = Instant.parse("2024-02-01T08:00:00Z");
    FigureKey cell = Case.key(Series.ACTUAL, 2023);
    Plan plan =
        Case.total("650")
            .actuals(2021, "100 120")
            .put(Series.ACTUAL, 2023, new BigDecimal("140"), DataStatus.FLASH)
            .plan();
    Verdict verdict =
        Assessment.of(plan, END_2023, key -> key.equals(cell) ? entered : null)
            .verdicts()
            .getFirst();
    assertThat(verdict.working().inputs())
        .contains(
            new Input(
                InputRole.YEARLY,
                "y3",
                new BigDecimal("140"),
                cell,
                DataStatus.FLASH,
                "统计局",
                entered));
    assertThat(verdict.outlook().caveats()).containsExactly(Outlook.Caveat.PROVISIONAL);
  }

  @Test
  void aForecastSaysWhatLimitsIt() {
    Case given = Case.level("98").limits("0", "100").actual(2020, "90").actual(2021, "94");
    Outlook outlook = given.at(2021).outlook();
    assertThat(outlook.value()).isEqualByComparingTo("100");
    assertThat(outlook.caveats()).containsExactly(Outlook.Caveat.ONE_YEAR, Outlook.Caveat.AT_LIMIT);
    assertThat(given.actual(2022, "95").midYear(2022).outlook().caveats())
        .contains(Outlook.Caveat.HALF_YEAR);
  }

  @Test
  void theVerdictsOfOneIndicatorAreThoseOfThePlan() {
    Plan plan = PlanJson.shipped();
    Assessment all = of(plan);
    for (Indicator indicator : plan.indicators()) {
      assertThat(Assessment.verdicts(plan, indicator, END_2023, EntryDates.UNKNOWN))
          .isEqualTo(
              all.verdicts().stream()
                  .filter(verdict -> verdict.key().indicator().equals(indicator.code()))
                  .toList());
    }
    assertThat(all.cutOff()).isEqualTo(END_2023);
    assertThat(Map.copyOf(Assessment.counts(List.of()))).containsValue(0);
  }
}
