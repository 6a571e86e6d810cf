package lantu.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartEntry;
import lantu.chart.ChartFonts;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartPlans;
import lantu.chart.ChartPoint;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartRequest;
import lantu.chart.ChartScale;
import lantu.chart.ChartSeries;
import lantu.chart.Look;
import lantu.chart.SeriesMark;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of every chart can be read: none lies over another one or outside the chart. */
class ChartLabelsTest {
  private static final ChartRenderer RENDERER = new ChartRenderer(ChartFonts.load());
  private static final ChartFile FILE = new ChartFile(RENDERER);

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
      SvgLabels.problems(labels, size).forEach(one -> problems.add(model.title() + " " + one));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void amongManyLinesANumberIsLeftOutBeforeItIsWrittenOverThem() throws Exception {
    List<ChartSeries> bundle = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      List<ChartPoint> points = new ArrayList<>();
      for (int category = 1; category <= 3; category++) {
        BigDecimal value = new BigDecimal(category + "0." + i);
        numbers.add(value.toString());
        points.add(ChartPoint.of(value));
      }
      bundle.add(new ChartSeries("第" + i + "项", Look.ACCENT, SeriesMark.LINE, points));
    }

    List<String> written =
        SvgLabels.of(FILE, lines(bundle), new ChartSize(640, 400)).stream()
            .map(SvgLabels.Label::text)
            .filter(numbers::contains)
            .toList();

    // Above and below the bundle; between its lines there is no room.
    assertThat(written).hasSizeBetween(1, 6);
    assertThat(written).allMatch(number -> number.endsWith(".1") || number.endsWith(".6"));
  }

  @Test
  void amongManyLinesNoNumberStandsWhereItWouldBeTakenForAnotherLines() throws Exception {
    List<ChartSeries> series = new ArrayList<>();
    // The last two are near each other; the upper one's number would stand below the lower one.
    for (String value : List.of("30", "20", "10.3", "9.9")) {
      ChartPoint point = ChartPoint.of(new BigDecimal(value));
      series.add(
          new ChartSeries(value, Look.ACCENT, SeriesMark.LINE, List.of(point, point, point)));
    }

    List<String> written =
        SvgLabels.of(FILE, lines(series), new ChartSize(640, 400)).stream()
            .map(SvgLabels.Label::text)
            .toList();

    assertThat(written.stream().filter("9.9"::equals)).hasSizeGreaterThan(1);
    assertThat(written.stream().filter("10.3"::equals)).as("only the line's name").hasSize(1);
  }

  private static ChartModel lines(List<ChartSeries> series) {
    return new ChartModel(
        "lines",
        "很多线",
        "演示数据",
        "项",
        "年",
        "值",
        ChartForm.LINE,
        List.of("一", "二", "三"),
        series,
        List.of(),
        List.of("演示数据"),
        null,
        null);
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
