package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

class KeptAssessmentTest {
  private static final Plan PLAN =
      SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
  private static final CutOff CUT_OFF = CutOff.endOf(PlanYear.of(2024));

  private final Set<IndicatorCode> asked = new HashSet<>();
  private final EntryDates dates =
      key -> {
        asked.add(key.indicator());
        return null;
      };
  private final KeptAssessment kept = new KeptAssessment(dates);

  @Test
  void afterAFigureOnlyItsIndicatorIsJudgedAgainAndTheResultIsThatOfTheWhole() {
    kept.of(PLAN, CUT_OFF);
    assertThat(asked).hasSizeGreaterThan(20);
    asked.clear();
    Plan changed = changed();

    Assessment after = kept.of(changed, CUT_OFF);

    assertThat(asked).containsExactly(IndicatorCode.of("I03"));
    assertThat(after.verdicts())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(Assessment.of(changed, CUT_OFF, EntryDates.UNKNOWN).verdicts());
    assertThat(status(after)).isNotEqualTo(status(Assessment.of(PLAN, CUT_OFF, dates)));
  }

  @Test
  void whateverElseChangesHasAllJudgedAgain() {
    kept.of(PLAN, CUT_OFF);
    asked.clear();
    kept.of(PLAN.with(PLAN.indicators().getFirst()), CUT_OFF);
    assertThat(asked).hasSizeGreaterThan(20);
    asked.clear();
    kept.of(PLAN, CutOff.endOf(PlanYear.of(2023)));
    assertThat(asked).hasSizeGreaterThan(20);
  }

  private static String status(Assessment assessment) {
    Verdict verdict =
        assessment.current(IndicatorCode.of("I03"), PLAN.district().code()).orElseThrow();
    return verdict.status() + " " + verdict.achievement();
  }

  private static Plan changed() {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I03"), PLAN.district().code(), PlanYear.of(2024), Series.ACTUAL);
    return PLAN.with(key, new Figure(key, new BigDecimal("12.3"), null, null, null));
  }
}
