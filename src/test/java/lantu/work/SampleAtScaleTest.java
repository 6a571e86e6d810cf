package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantu.BesideWindows;
import lantu.assess.check.FindingRule;
import lantu.assess.check.Findings;
import lantu.assess.check.Severity;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;

@BesideWindows
class SampleAtScaleTest {
  private static final Messages MESSAGES = Messages.chinese();

  @Test
  void aHundredTimesIsTwoThousandIndicatorsByFifteenYearsByTwelveAreas() {
    Plan plan = of(100);
    assertThat(plan.indicators()).hasSize(2000);
    assertThat(plan.profile().period().length()).isEqualTo(15);
    assertThat(plan.areas()).hasSize(12);
    assertThat(plan.figures())
        .filteredOn(figure -> figure.key().series() == Series.ACTUAL)
        .filteredOn(figure -> plan.profile().period().contains(figure.key().year()))
        .as("one in every cell")
        .hasSize(2000 * 15 * 12)
        .allMatch(figure -> figure.value() != null);
  }

  @Test
  void itIsTheSameEveryTimeAndEverySizeHasTheSmallerOneInIt() {
    assertThat(PlanJson.write(of(2))).isEqualTo(PlanJson.write(of(2)));
    List<Figure> larger = of(2).figures();
    assertThat(larger).containsAll(of(1).figures());
  }

  @Test
  void itIsMarkedWhereverItShows() {
    Plan plan = of(2);
    String mark = MESSAGES.get("work.demo");
    assertThat(plan.profile().demo()).isTrue();
    assertThat(plan.profile().title()).startsWith(mark);
    assertThat(plan.profile().shortTitle()).startsWith(mark).contains("2 倍");
    assertThat(plan.figures()).allMatch(figure -> mark.equals(figure.source()));
  }

  @Test
  void itsPartsAddUp() {
    assertThat(Findings.of(of(1)))
        .filteredOn(finding -> finding.rule() == FindingRule.ZONE_ACTUALS)
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.HOLDS);
  }

  private static Plan of(int factor) {
    return SampleAtScale.of(PlanJson.shipped(), factor, MESSAGES);
  }
}
