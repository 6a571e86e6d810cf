package lantu.chart;

import static lantu.chart.ChartPlans.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every form is fit for its data: series, gaps and lines as data. */
class ChartFormsTest {
  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());

  @Test
  void aBandIsShadedOnlyWhereTheReferenceIsKnown() {
    ChartModel model = indicator(ChartPlans.filled(), "I01");

    assertThat(series(model, "目标下限").mark()).isEqualTo(SeriesMark.LOW);
    assertThat(series(model, "目标上限").mark()).isEqualTo(SeriesMark.HIGH);
    assertThat(values(series(model, "目标下限"))).containsExactly("9.1", "0.8", "6.0", "6.0", null);
    assertThat(indicator(ChartPlans.shipped(), "I01").series())
        .extracting(ChartSeries::mark)
        .doesNotContain(SeriesMark.LOW);
  }

  @Test
  void belowACeilingTheHeadroomOfEachYearIsShownAndAboveItNone() {
    ChartModel model = indicator(ChartPlans.filled(), "I16");

    assertThat(values(series(model, "实际")))
        .containsExactly("0.0071", "0.0084", "0.0102", "0.008", null);
    assertThat(values(series(model, "余量")))
        .containsExactly("0.0029", "0.0016", null, "0.002", null);
    assertThat(model.title()).contains("2024年 0.008", "上限 0.01", "余量 20.0%");
  }

  @Test
  void aFloorCountsTheYearsThatMetItAndNeverNetsThem() {
    ChartModel model = indicator(ChartPlans.filled(), "I07");

    assertThat(values(series(model, "实际"))).containsExactly("131", "118", null, "142", "150");
    assertThat(model.title()).contains("已有数据 4 年", "3 年达到", "每年不低于 120");
  }

  @Test
  void aLevelGoesOnAsTheAssessmentForecastsWithAFanAroundIt() {
    ChartModel model = indicator(ChartPlans.filled(), "I03");

    // (74.9 − 76.9) ÷ 4 a year from 2024 on; the paces of the years lie between −0.8 and −0.3.
    assertThat(values(series(model, "按目前进度")))
        .containsExactly(null, null, null, null, "74.9", "74.4");
    assertThat(values(series(model, "较慢"))).containsExactly(null, null, null, null, "74.9", "74.1");
    assertThat(values(series(model, "较快"))).containsExactly(null, null, null, null, "74.9", "74.6");
    assertThat(model.note()).contains("2025年约 74.4");
  }

  @Test
  void withoutAFigureOfThePeriodNothingIsForecast() {
    assertThat(indicator(ChartPlans.shipped(), "I03").series())
        .extracting(ChartSeries::mark)
        .doesNotContain(SeriesMark.FORECAST);
  }

  @Test
  void aListShowsWhatIsDoneAndWithoutATotalNothingIsLeft() {
    Plan plan =
        ChartPlans.with(
            figure("I10", "hongkou", 2021, Series.ACTUAL, "2400", null),
            figure("I10", "hongkou", 2022, Series.ACTUAL, "1600", null));
    ChartModel model = indicator(plan, "I10");

    assertThat(values(series(model, "已完成"))).containsExactly("2400", "4000", null, null, null);
    assertThat(model.series()).extracting(ChartSeries::name).doesNotContain("未完成");
    assertThat(model.targets()).isEmpty();
    assertThat(indicator(ChartPlans.shipped(), "I10").emptyText()).contains("总数");
  }

  @Test
  void theDistrictsPanelIsItsOwnFigureAndEachSaysWhatRemains() {
    Panels panels = panels(ChartPlans.filled(), ChartCatalogue.ZONES_PATHS);
    List<Panels.Panel> row = panels.rows().getFirst().panels();

    assertThat(row).extracting(Panels.Panel::name).containsExactly("北外滩", "中部", "北部", "全区");
    assertThat(row.getFirst().remark()).isEqualTo("还差 89.7，余下 1 年每年需 89.7");
    assertThat(row.get(2).points().get(1)).isEqualTo(ChartPoint.GAP);
    assertThat(row.getLast().points()).allMatch(point -> point.value() == null);
    assertThat(row.getLast().remark()).isEqualTo("还差 650，余下 5 年每年需 130");
    assertThat(panels.rows().getFirst().scale()).isEqualTo("同一刻度 0–800 万平方米");
  }

  @Test
  void everyIndicatorThatIsSplitHasARowOnAScaleOfItsOwn() {
    assertThat(panels(ChartPlans.shipped(), ChartCatalogue.ZONES_MULTIPLES).rows())
        .extracting(Panels.Row::code)
        .containsExactly("I11");
    assertThat(panels(ChartPlans.demo(), ChartCatalogue.ZONES_MULTIPLES).rows())
        .hasSizeGreaterThan(5)
        .allMatch(row -> row.panels().size() == 4);
  }

  @Test
  void structureIsAGapInAYearWithoutAllZones() {
    ChartModel model = zones(ChartPlans.filled(), ChartCatalogue.ZONES_STRUCTURE);

    // 46.8 of 86.3 in 2021; the north has no figure in 2022.
    assertThat(values(series(model, "北外滩"))).startsWith("54.2", null, "58.2");
    assertThat(values(series(model, "北外滩目标"))).endsWith("52.3");
    assertThat(model.scale()).isEqualTo(ChartScale.FULL);
    assertThat(model.valueLabel()).contains("0–100%");
  }

  @Test
  void sharesOfTheDistrictNeedTheDistrictsOwnFigure() {
    assertThat(zones(ChartPlans.filled(), ChartCatalogue.ZONES_SHARES).categories())
        .containsExactly("新增建筑体量 目标");

    Plan plan =
        ChartPlans.with(
            figure("I11", "north-bund", 2021, Series.ACTUAL, "40", null),
            figure("I11", "central", 2021, Series.ACTUAL, "30", null),
            figure("I11", "northern", 2021, Series.ACTUAL, "10", null),
            figure("I11", "hongkou", 2021, Series.ACTUAL, "100", null));
    ChartModel model = zones(plan, ChartCatalogue.ZONES_SHARES);
    assertThat(values(series(model, "北外滩"))).startsWith("40.0");
    assertThat(values(series(model, "三区以外"))).startsWith("20.0");
    assertThat(model.note()).contains("2021年：新增建筑体量");
  }

  @Test
  void bulletsHoldActualScheduleAndTargetOfTheZonesAndTheDistrict() {
    ChartModel model = zones(ChartPlans.filled(), ChartCatalogue.ZONES_PROGRESS);

    assertThat(model.categories()).containsExactly("北外滩", "中部", "北部", "全区");
    assertThat(values(series(model, "目标"))).containsExactly("340", "240", "70", "650");
    assertThat(values(series(model, "累计"))).containsExactly("250.3", "161.2", "41.0", null);
    assertThat(values(series(model, "进度线"))).containsExactly("272", "192", "56", null);
  }

  @Test
  void aScaleIsOfferedOnlyWhereItSuitsAndSaysSo() {
    ChartModel gdp = indicator(ChartPlans.filled(), "T01");
    assertThat(gdp.scales()).containsExactly(ChartScale.AUTO, ChartScale.LOG);
    assertThat(catalogue.scaled(gdp, ChartScale.LOG).valueLabel()).endsWith("对数刻度");
    assertThat(catalogue.scaled(catalogue.scaled(gdp, ChartScale.LOG), ChartScale.AUTO))
        .isEqualTo(gdp);
    assertThat(indicator(ChartPlans.filled(), "I03").scales()).contains(ChartScale.FULL);
    assertThatThrownBy(
            () ->
                catalogue.model(
                    ChartPlans.filled(),
                    ChartRequest.of(ChartCatalogue.ZONES_STACKED).on(ChartScale.LOG)))
        .isInstanceOf(Refusal.class)
        .hasMessage("chart.badScale");
  }

  @Test
  void aChartSaysHowSettledItsFiguresAreAndWhereTheyComeFrom() {
    assertThat(indicator(ChartPlans.filled(), "I04").provenance())
        .isEqualTo("数据状态：快报 1 个、核定 3 个。来源未填写。");
    assertThat(
            catalogue
                .model(
                    ChartPlans.filled(), ChartRequest.ofIndicator("I04").until(PlanYear.of(2022)))
                .provenance())
        .isEqualTo("数据状态：核定 2 个。来源未填写。");
    assertThat(indicator(ChartPlans.shipped(), "I04").provenance()).isNull();
    assertThat(indicator(ChartPlans.shipped(), "I03").provenance())
        .contains("来源：")
        .doesNotContain("plan-s");
  }

  private Panels panels(Plan plan, String name) {
    Panels panels = zones(plan, name).panels();
    assertThat(panels).isNotNull();
    return panels;
  }

  private ChartModel zones(Plan plan, String name) {
    return catalogue.model(plan, ChartRequest.of(name));
  }

  private ChartModel indicator(Plan plan, String code) {
    return catalogue.model(plan, ChartRequest.ofIndicator(code));
  }

  private static ChartSeries series(ChartModel model, String name) {
    return model.series().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<@Nullable String> values(ChartSeries series) {
    return series.points().stream()
        .map(ChartPoint::value)
        .map(value -> value == null ? null : value.toPlainString())
        .toList();
  }
}
