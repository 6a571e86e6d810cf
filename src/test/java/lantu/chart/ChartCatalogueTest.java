package lantu.chart;

import static lantu.chart.ChartPlans.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lantu.plan.DataStatus;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartCatalogueTest {
  private final Messages chinese = Messages.chinese();
  private final ChartCatalogue catalogue = new ChartCatalogue(chinese);

  @Test
  void zoneTargetsOfTheShippedPlanAddUpToTheDistrict() {
    ChartModel model = zones(ChartPlans.shipped(), ChartCatalogue.ZONES_STACKED);

    List<BigDecimal> aims =
        model.series().stream()
            .filter(one -> one.mark() == SeriesMark.OUTLINED)
            .map(one -> one.points().getLast().value())
            .toList();
    assertThat(numbers(aims)).containsExactly("340", "240", "70");
    assertThat(model.targets()).singleElement().extracting(TargetLine::text).isEqualTo("目标 650");
    assertThat(aims.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(model.targets().getFirst().value());
    assertThat(model.title()).contains("650万平方米", "340+240+70");
  }

  @Test
  void withoutActualFiguresTheTargetsStandAloneAndTheHintSaysWhatToEnter() {
    for (ChartEntry entry : catalogue.list()) {
      if (!entry.needsIndicator() && !entry.name().equals(ChartCatalogue.PROJECTS)) {
        ChartModel model = zones(ChartPlans.shipped(), entry.name());
        assertThat(model.emptyText()).as(entry.name()).contains("2021–2025", "年度数据");
        assertThat(model.marks()).isEmpty();
      }
    }
  }

  @Test
  void zonesAddUpYearByYearAndAMissingYearIsAGapThatTheNoteNames() {
    ChartModel model = zones(ChartPlans.filled(), ChartCatalogue.ZONES_STACKED);

    assertThat(model.categories()).containsExactly("2021", "2022", "2023", "2024", "2025", "目标");
    assertThat(values(model, "北外滩")).containsExactly("46.8", "107.8", "180.3", "250.3", null, null);
    assertThat(values(model, "北部")).containsExactly("9.5", null, "23.5", "41.0", null, null);
    assertThat(series(model, "北部").points().get(2).remark()).contains("2022");
    assertThat(model.note()).contains("北部缺2022年");
    assertThat(model.title()).contains("2024", "452.5", "650", "69.6%");
    assertThat(model.emptyText()).isNull();
  }

  @Test
  void scheduleIsEqualSharesUnlessTheOfficePlannedItsOwn() {
    ChartModel even = zones(ChartPlans.shipped(), ChartCatalogue.ZONES_STACKED);
    assertThat(values(even, "进度线")).containsExactly("130", "260", "390", "520", "650", null);

    Plan planned =
        ChartPlans.with(
            figure("I11", "hongkou", 2021, Series.PLANNED, "50", null),
            figure("I11", "hongkou", 2022, Series.PLANNED, "100", null),
            figure("I11", "hongkou", 2023, Series.PLANNED, "150", null),
            figure("I11", "hongkou", 2024, Series.PLANNED, "150", null),
            figure("I11", "hongkou", 2025, Series.PLANNED, "200", null));
    assertThat(values(zones(planned, ChartCatalogue.ZONES_STACKED), "进度线"))
        .containsExactly("50", "150", "300", "450", "650", null);
  }

  @Test
  void zoneTargetsStandBesideTheTotalsInTheLooksOfTheirZones() {
    ChartModel model = zones(ChartPlans.filled(), ChartCatalogue.ZONES_TARGETS);

    assertThat(model.categories()).containsExactly("北外滩", "中部", "北部");
    assertThat(values(model, "目标")).containsExactly("340", "240", "70");
    assertThat(values(model, "累计")).containsExactly("250.3", "161.2", "41.0");
    assertThat(List.of(0, 1, 2))
        .extracting(zone -> series(model, "累计").lookAt(zone))
        .containsExactly(Look.ZONE_1, Look.ZONE_2, Look.ZONE_3);
  }

  @Test
  void levelsOfTheZonesAreNotAddedUpOverTheYears() {
    ChartModel stacked = zonesOf(levels(), ChartCatalogue.ZONES_STACKED, "I06");

    assertThat(stacked.categories()).containsExactly("2021", "2022", "2023", "2024", "2025");
    assertThat(values(stacked, "北外滩")).containsExactly("4.1", "4.6", null, null, null);
    assertThat(stacked.title()).isEqualTo("三大功能区金融企业资产管理规模：2022年合计 7.6万亿元，全区目标 10");
    assertThat(stacked.series()).extracting(ChartSeries::name).doesNotContain("进度线");
    assertThat(stacked.targets()).singleElement().extracting(TargetLine::text).isEqualTo("目标 10");

    ChartModel latest = zonesOf(levels(), ChartCatalogue.ZONES_TARGETS, "I06");
    assertThat(values(latest, "最近一年")).containsExactly("4.6", "2", "1.0");
  }

  @Test
  void aYearInWhichAZoneIsMissingHasNoSumInTheTitle() {
    Plan plan =
        ChartPlans.with(
            figure("I06", "north-bund", 2021, Series.ACTUAL, "4.1", null),
            figure("I06", "central", 2021, Series.ACTUAL, "1.8", null));

    assertThat(zonesOf(plan, ChartCatalogue.ZONES_STACKED, "I06").title())
        .isEqualTo("三大功能区金融企业资产管理规模：全区目标 10万亿元");
  }

  @Test
  void aMultipleOfTheBaseIsNoNumberToStackTheZonesAgainst() {
    ChartModel model = zonesOf(ChartPlans.filled(), ChartCatalogue.ZONES_STACKED, "T01");

    assertThat(model.targets()).isEmpty();
    assertThat(model.title()).isEqualTo("三大功能区地区生产总值");
  }

  @Test
  void withoutTargetsForTheZonesThereIsNoColumnForThem() {
    ChartModel model = zonesOf(ChartPlans.shipped(), ChartCatalogue.ZONES_STACKED, "I04");

    assertThat(model.categories()).doesNotContain("目标");
    assertThat(model.title()).isEqualTo("三大功能区固定资产投资总额：全区目标 1500亿元");
    assertThat(model.targets()).singleElement().extracting(TargetLine::text).isEqualTo("目标 1500");
  }

  @Test
  void flashFiguresAreProvisionalAndStaySoInEveryLaterTotal() {
    Plan plan =
        ChartPlans.with(
            figure("I04", "hongkou", 2021, Series.ACTUAL, "300.10", DataStatus.FINAL),
            figure("I04", "hongkou", 2022, Series.ACTUAL, "300.1", DataStatus.FLASH),
            figure("I04", "hongkou", 2023, Series.ACTUAL, "300", DataStatus.FINAL));
    ChartModel model = indicator(plan, "I04");

    assertThat(series(model, "累计").points())
        .extracting(ChartPoint::provisional)
        .containsExactly(false, true, true, false, false, false);
    assertThat(values(model, "累计")).containsExactly("300.10", "600.20", "900.20", null, null, null);
    assertThat(model.note()).contains("空心");
  }

  @Test
  void theDistrictIsNeverMadeUpFromItsZones() {
    ChartModel model = indicator(ChartPlans.filled(), "I11");

    assertThat(values(model, "累计").getFirst()).isNull();
    assertThat(values(zonesOf(ChartPlans.filled(), ChartCatalogue.ZONES_STACKED, "I11"), "北外滩"))
        .startsWith("46.8", "107.8");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          I04, STACKED_COLUMNS, 目标 1500
          I07, GROUPED_COLUMNS, 每年不低于 120
          I16, STACKED_COLUMNS, 低于 0.01
          I06, LINE, 2025年目标 10
          I03, LINE, 2025年目标 70
          T01, LINE, 2035年目标 4189.12
          """)
  void theKindOfTargetDecidesFormAndLine(String indicator, ChartForm form, String line) {
    ChartModel model = indicator(ChartPlans.filled(), indicator);

    assertThat(model.form()).isEqualTo(form);
    assertThat(model.targets()).singleElement().extracting(TargetLine::text).isEqualTo(line);
    assertThat(model.marks()).containsExactly("演示数据");
  }

  @Test
  void aBandShowsOwnRateReferenceAndBothEdges() {
    ChartModel model = indicator(ChartPlans.filled(), "I01");

    assertThat(model.targets()).isEmpty();
    assertThat(values(model, "本区")).containsExactly("9.6", "3.1", "6.8", "6.4", null);
    assertThat(values(model, "全市地区生产总值增长率")).containsExactly("8.1", "-0.2", "5.0", "5.0", null);
    assertThat(values(model, "目标下限")).containsExactly("9.1", "0.8", "6.0", "6.0", null);
    assertThat(values(model, "目标上限")).containsExactly("11.1", "2.8", "8.0", "8.0", null);
  }

  @Test
  void anAssignedTargetShowsTheCitysNumberOfEachYear() {
    ChartModel model = indicator(ChartPlans.filled(), "I19");

    assertThat(values(model, "市下达目标")).containsExactly("30", "29", "28", "28", "27");
    assertThat(indicator(ChartPlans.shipped(), "I19").emptyText()).contains("市下达");
  }

  @Test
  void aLevelBeginsWithTheBaseYearAndItsSchedule() {
    ChartModel model = indicator(ChartPlans.shipped(), "I03");

    assertThat(model.categories()).startsWith("2020").hasSize(6);
    assertThat(values(model, "实际")).startsWith("76.9", null);
    assertThat(values(model, "进度线"))
        .containsExactly(null, "75.52", "74.14", "72.76", "71.38", "70");
    assertThat(model.emptyText()).isNotNull();
  }

  @Test
  void aZoneIsMeasuredAgainstItsOwnTarget() {
    ChartModel model =
        catalogue.model(
            ChartPlans.filled(), new ChartRequest(ChartCatalogue.INDICATOR, "I11", "中部", null));

    assertThat(model.targets()).singleElement().extracting(TargetLine::text).isEqualTo("目标 240");
    assertThat(model.title()).startsWith("中部新增建筑体量").contains("161.2", "67.2%");
    assertThat(series(model, "累计").look()).isEqualTo(Look.ZONE_2);
  }

  @Test
  void figuresAfterTheAskedYearDoNotCount() {
    ChartModel model =
        catalogue.model(
            ChartPlans.filled(),
            ChartRequest.of(ChartCatalogue.ZONES_TARGETS).until(PlanYear.of(2022)));

    assertThat(values(model, "累计")).containsExactly("107.8", "71.2", "9.5");
  }

  @Test
  void completenessCountsMainIndicatorsWithAValueAndTheExplainedGapsApart() {
    Plan plan =
        ChartPlans.with(
            figure("I04", "hongkou", 2021, Series.ACTUAL, "300", null),
            figure("I11", "north-bund", 2021, Series.ACTUAL, "40", null),
            figure("I12", "hongkou", 2021, Series.ACTUAL, null, DataStatus.MISSING),
            figure("T15", "hongkou", 2021, Series.ACTUAL, "180", null));
    ChartModel model = catalogue.model(plan, ChartRequest.of(ChartCatalogue.COMPLETENESS));

    assertThat(values(model, "已填实际数")).containsExactly("1", null, null, null, null);
    assertThat(values(model, "缺失已说明")).containsExactly("1", null, null, null, null);
    assertThat(model.targets().getFirst().text()).isEqualTo("应填 20");
  }

  @Test
  void everyIndicatorOfThePlanHasAChartWhetherFilledOrNot() {
    for (Plan plan : List.of(ChartPlans.shipped(), ChartPlans.filled())) {
      plan.indicators()
          .forEach(
              one -> {
                ChartModel model = indicator(plan, one.code().value());
                assertThat(model.title()).contains(one.name());
                assertThat(model.subtitle()).contains(one.unit().symbol());
              });
    }
  }

  @Test
  void theTableHoldsEveryNumberAsEntered() {
    ChartTable table = zones(ChartPlans.filled(), ChartCatalogue.ZONES_TARGETS).table();

    assertThat(table.headers()).containsExactly("功能区", "目标", "累计");
    assertThat(table.rows())
        .containsExactly(
            List.of("北外滩", "340", "250.3"),
            List.of("中部", "240", "161.2"),
            List.of("北部", "70", "41.0"));
    assertThat(table.tabbed()).startsWith("功能区\t目标\t累计\n北外滩\t340\t250.3\n");
  }

  @Test
  void everyChartHasAChineseTitleInTheList() {
    assertThat(catalogue.list())
        .extracting(ChartEntry::name)
        .contains(
            "zone-floorspace-stacked",
            "zone-floorspace-targets",
            "zone-floorspace-yearly",
            "indicator",
            "completeness");
    assertThat(catalogue.list()).allMatch(entry -> entry.title().matches(".*\\p{IsHan}.*"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pie,,,chart.unknown,zone-floorspace-stacked
          indicator,,,chart.needsIndicator,I11
          indicator,I99,,chart.unknownIndicator,I99
          indicator,I11,浦东,chart.unknownArea,北外滩
          """)
  void whatIsNotThereIsRefusedWithWhatIs(
      String name, @Nullable String indicator, @Nullable String area, String key, String offered) {
    assertThatThrownBy(
            () ->
                catalogue.model(
                    ChartPlans.shipped(), new ChartRequest(name, indicator, area, null)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(chinese.sentence(refusal)).contains(offered);
            });
  }

  @Test
  void aYearOutsideThePlanIsRefused() {
    ChartRequest request = ChartRequest.of(ChartCatalogue.COMPLETENESS).until(PlanYear.of(2031));
    assertThatThrownBy(() -> catalogue.model(ChartPlans.shipped(), request))
        .isInstanceOf(Refusal.class)
        .hasMessage("chart.unknownYear");
  }

  private static Plan levels() {
    return ChartPlans.with(
        figure("I06", "north-bund", 2021, Series.ACTUAL, "4.1", null),
        figure("I06", "central", 2021, Series.ACTUAL, "1.8", null),
        figure("I06", "northern", 2021, Series.ACTUAL, "0.9", null),
        figure("I06", "north-bund", 2022, Series.ACTUAL, "4.6", null),
        figure("I06", "central", 2022, Series.ACTUAL, "2", null),
        figure("I06", "northern", 2022, Series.ACTUAL, "1.0", null));
  }

  private ChartModel zonesOf(Plan plan, String name, String indicator) {
    return catalogue.model(plan, new ChartRequest(name, indicator, null, null));
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

  private static List<@Nullable String> values(ChartModel model, String name) {
    return numbers(series(model, name).points().stream().map(ChartPoint::value).toList());
  }

  private static List<@Nullable String> numbers(List<? extends @Nullable BigDecimal> values) {
    return values.stream().map(value -> value == null ? null : value.toPlainString()).toList();
  }
}
