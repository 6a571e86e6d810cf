package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lantu.assess.Assessment;
import lantu.assess.DecompositionCheck;
import lantu.assess.EntryDates;
import lantu.assess.Reason;
import lantu.assess.Verdict;
import lantu.exchange.PlanJson;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
  private final Plan sample =
      SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());

  @Test
  void isMarkedWhereverItShows() {
    assertThat(sample.profile().demo()).isTrue();
    assertThat(sample.profile().title()).startsWith("演示数据");
    assertThat(sample.profile().shortTitle()).startsWith("演示数据");
    assertThat(sample.figures())
        .filteredOn(figure -> sample.profile().period().contains(figure.key().year()))
        .isNotEmpty()
        .allMatch(figure -> Objects.equals(figure.source(), "演示数据"));
  }

  @Test
  void isTheSameOnEveryRun() {
    Plan again = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    assertThat(again.figures()).isEqualTo(sample.figures());
  }

  @Test
  void zonesAddUpToTheDistrict() {
    Indicator floorspace = sample.findIndicator("11").orElseThrow();
    for (PlanYear year : sample.profile().period().years()) {
      FigureKey whole =
          new FigureKey(floorspace.code(), sample.district().code(), year, Series.ACTUAL);
      sample
          .figure(whole)
          .ifPresent(
              figure ->
                  assertThat(
                          sample.areas(AreaKind.ZONE).stream()
                              .map(
                                  zone ->
                                      new FigureKey(
                                          floorspace.code(), zone.code(), year, Series.ACTUAL))
                              .map(key -> sample.figure(key).map(Figure::value).orElseThrow())
                              .reduce(BigDecimal.ZERO, BigDecimal::add))
                      .isEqualByComparingTo(figure.value()));
    }
  }

  @Test
  void hasGapsAndLeavesTheLastYearOpen() {
    long possible = 20L * 4;
    long filled =
        sample.indicators(IndicatorRole.MAIN).stream()
            .flatMap(
                indicator ->
                    sample
                        .figures(indicator.code(), sample.district().code(), Series.ACTUAL)
                        .stream())
            .filter(figure -> sample.profile().period().contains(figure.key().year()))
            .count();
    assertThat(filled).isLessThan(possible).isGreaterThan(possible / 2);
    assertThat(sample.figures())
        .noneMatch(
            figure ->
                figure.key().year().equals(PlanYear.of(2025))
                    && figure.key().series() == Series.ACTUAL);
  }

  @Test
  void someLeadSomeLagAndSomeCannotBeJudged() {
    Assessment assessment =
        Assessment.of(sample, CutOff.endOf(PlanYear.of(2023)), EntryDates.UNKNOWN);
    assertThat(assessment.verdicts())
        .extracting(Verdict::status)
        .contains(
            VerdictStatus.AHEAD,
            VerdictStatus.ON_TRACK,
            VerdictStatus.BEHIND,
            VerdictStatus.FAR_BEHIND,
            VerdictStatus.HELD,
            VerdictStatus.BROKEN,
            VerdictStatus.NOT_ASSESSABLE);
    assertThat(assessment.verdicts())
        .extracting(Verdict::reason)
        .doesNotContain(new Reason(Reason.Kind.NO_BASE, List.of(PlanYear.of(2020))));
  }

  @Test
  void plannedFiguresLeadToTheirTargets() {
    List<Indicator> planned =
        sample.indicators().stream()
            .filter(
                indicator ->
                    !sample
                        .figures(indicator.code(), sample.district().code(), Series.PLANNED)
                        .isEmpty())
            .toList();
    assertThat(planned).hasSizeGreaterThan(10);
    for (Indicator indicator : planned) {
      DecompositionCheck check = DecompositionCheck.of(sample, indicator, sample.district());
      if (check.state() != DecompositionCheck.State.NOT_CHECKED) {
        assertThat(check.state()).as(indicator.name()).isEqualTo(DecompositionCheck.State.MEETS);
      }
    }
  }

  @Test
  void whatComesInPiecesIsWhole() {
    for (Indicator indicator : sample.indicators()) {
      if (indicator.unit().symbol().equals("所") || indicator.unit().symbol().equals("个")) {
        assertThat(sample.figures(indicator.code(), sample.district().code(), Series.ACTUAL))
            .allMatch(
                figure -> Objects.requireNonNull(figure.value()).stripTrailingZeros().scale() <= 0);
      }
    }
  }

  @Test
  void somethingIsAssignedAdjustedAndOverruledUnderTheMarkAlone() {
    Target.Assigned assigned = (Target.Assigned) Objects.requireNonNull(indicator("17").target());
    assertThat(Objects.requireNonNull(assigned.assignment()).document()).isEqualTo("演示数据");
    assertThat(indicator("18").target())
        .isInstanceOfSatisfying(
            Target.Assigned.class, open -> assertThat(open.assignment()).isNull());
    assertThat(indicator("7").adjustments())
        .singleElement()
        .satisfies(
            adjustment -> {
              assertThat(adjustment.document()).isEqualTo("演示数据");
              assertThat(adjustment.target().value()).isEqualByComparingTo("132");
            });
    assertThat(sample.judgement().manual().values())
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.who()).isEqualTo("演示数据");
              assertThat(verdict.reason()).isEqualTo("演示数据");
            });
  }

  private Indicator indicator(String ordinal) {
    return sample.findIndicator(ordinal).orElseThrow();
  }
}
