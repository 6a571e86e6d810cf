package lantu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import lantu.exchange.PlanJson;
import org.junit.jupiter.api.Test;

class IndicatorFinderTest {
  private final Plan plan = PlanJson.shipped();

  @Test
  void codesInAnyCaseOrdinalsAndNamesAreFoundAndNothingElse() {
    Indicator third = plan.indicators().get(2);
    assertThat(plan.findIndicator("i03")).contains(third);
    assertThat(plan.findIndicator("3")).contains(third);
    assertThat(plan.findIndicator(third.name())).contains(third);
    assertThat(plan.findIndicator("I3")).isEmpty();
    assertThat(plan.findIndicator("")).isEmpty();
  }

  @Test
  void ofSeveralTheFirstIsFoundWhateverItIsFoundBy() {
    Indicator fifth = plan.indicators().get(4);
    Plan misnamed = plan.with(fifth.draft().name("I09").indicator());
    assertThat(misnamed.findIndicator("I09").map(Indicator::code)).contains(fifth.code());
    Indicator tenth = plan.indicators().get(9);
    Plan later = plan.with(tenth.draft().name("I09").indicator());
    assertThat(later.findIndicator("I09").map(Indicator::ordinal)).contains(9);
  }
}
