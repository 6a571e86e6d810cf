package lantu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lantu.BesideWindows;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.SampleAtScale;
import org.junit.jupiter.api.Test;

/** What would not be looked through in a picture is not drawn, and the picture says so. */
@BesideWindows
class LargePlanChartsTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final Plan PLAN = SampleAtScale.of(PlanJson.shipped(), 40, MESSAGES);

  @Test
  void theTimelineDrawsTheFirstProjectsAndItsTableHasAll() {
    Timeline timeline =
        Objects.requireNonNull(model(ChartCatalogue.PROJECTS).timeline(), "a timeline");
    assertThat(timeline.bars()).hasSize(400);
    assertThat(timeline.beyond()).isEqualTo(PLAN.projects().size() - 400);
    assertThat(timeline.table().rows()).hasSize(PLAN.projects().size());
  }

  @Test
  void smallChartsAreOfTheFirstIndicatorsAndTheNoteSaysSo() {
    ChartModel model = model(ChartCatalogue.ZONES_MULTIPLES);
    assertThat(Objects.requireNonNull(model.panels()).rows()).hasSize(30);
    assertThat(model.note()).contains(MESSAGES.get("chart.panels.more", 30));
  }

  private static ChartModel model(String name) {
    return new ChartCatalogue(MESSAGES).model(PLAN, ChartRequest.of(name));
  }
}
