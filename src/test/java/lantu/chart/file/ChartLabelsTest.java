package lantu.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartEntry;
import lantu.chart.ChartFonts;
import lantu.chart.ChartModel;
import lantu.chart.ChartPlans;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartRequest;
import lantu.chart.ChartScale;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of every chart can be read: none lies over another one or outside the chart. */
class ChartLabelsTest {
  private static final ChartRenderer RENDERER = new ChartRenderer(ChartFonts.load());
  private static final ChartFile FILE = new ChartFile(RENDERER);

  /** Less than this is no more than the air around a letter. */
  private static final double AIR = 1;

  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());

  @ParameterizedTest
  @CsvSource({
    "shipped, 640, 400",
    "shipped, 340, 340",
    "shipped, 900, 420",
    "demo, 640, 400",
    "demo, 340, 340",
    "demo, 900, 420",
    "filled, 640, 400",
    "filled, 340, 340"
  })
  void noLabelLiesOverAnotherOne(String plan, int width, int height) throws Exception {
    List<String> problems = new ArrayList<>();
    for (ChartModel model : models(plan(plan))) {
      int high = (int) Math.ceil(RENDERER.height(model, width, height));
      ChartSize size = new ChartSize(width, high);
      List<SvgLabels.Label> labels = SvgLabels.of(FILE, model, size);
      assertThat(labels).as(model.title()).isNotEmpty();
      problems.addAll(problems(model, labels, size));
    }
    assertThat(problems).isEmpty();
  }

  private static List<String> problems(
      ChartModel model, List<SvgLabels.Label> labels, ChartSize size) {
    List<String> problems = new ArrayList<>();
    Rectangle2D whole =
        new Rectangle2D.Double(-AIR, -AIR, size.width() + 2 * AIR, size.height() + 2 * AIR);
    for (int i = 0; i < labels.size(); i++) {
      SvgLabels.Label one = labels.get(i);
      if (!whole.contains(one.box())) {
        problems.add(model.title() + ": outside “" + one.text() + "” " + one.box());
      }
      for (SvgLabels.Label other : labels.subList(i + 1, labels.size())) {
        Rectangle2D common = one.box().createIntersection(other.box());
        if (common.getWidth() > AIR && common.getHeight() > AIR) {
          problems.add(model.title() + ": “" + one.text() + "” / “" + other.text() + "”");
        }
      }
    }
    return problems;
  }

  private List<ChartModel> models(Plan plan) {
    List<ChartModel> models = new ArrayList<>();
    for (ChartEntry entry : catalogue.list()) {
      if (!entry.needsIndicator()) {
        models.add(catalogue.model(plan, ChartRequest.of(entry.name())));
      }
    }
    for (Indicator indicator : plan.indicators()) {
      ChartRequest request = ChartRequest.ofIndicator(indicator.code().value());
      ChartModel model = catalogue.model(plan, request);
      models.add(model);
      for (ChartScale scale : model.scales()) {
        models.add(catalogue.model(plan, request.on(scale)));
      }
      if (!indicator.areaTargets().isEmpty()) {
        plan.areas()
            .forEach(
                area ->
                    models.add(
                        catalogue.model(
                            plan,
                            new ChartRequest(
                                ChartCatalogue.INDICATOR,
                                indicator.code().value(),
                                area.code().value(),
                                null))));
      }
    }
    return models;
  }

  private static Plan plan(String name) {
    return switch (name) {
      case "shipped" -> ChartPlans.shipped();
      case "demo" -> ChartPlans.demo();
      default -> ChartPlans.filled();
    };
  }
}
