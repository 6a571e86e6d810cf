package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.AreaTarget;
import lantu.plan.Basis;
import lantu.plan.ExhibitKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.plan.Series;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the shipped plan against what the document is known to contain. */
class ShippedPlanTest {
  private final Plan plan = PlanJson.shipped();

  @Test
  void hasTheDocumentsOutline() {
    assertThat(plan.outline().chapters()).hasSize(16);
    assertThat(plan.outline().sections())
        .extracting(Section::number)
        .isEqualTo(IntStream.rangeClosed(1, 52).boxed().toList());
    assertThat(plan.outline().measures()).hasSize(137);
    assertThat(plan.outline().exhibits(ExhibitKind.TABLE))
        .extracting("label")
        .containsExactly("表一", "表二", "表三", "表四", "表五");
    assertThat(plan.outline().exhibits(ExhibitKind.FIGURE))
        .extracting("label")
        .containsExactly("图1", "图2", "图3");
    assertThat(plan.outline().chapters().get(2).title()).isEqualTo("打造魅力四射的国际大都市核心功能区");
    assertThat(plan.outline().section(8).orElseThrow().title()).isEqualTo("打造北部“硅巷”式科创产业集聚新空间");
  }

  @Test
  void hasTheTwentyMainIndicators() {
    List<Indicator> main = plan.indicators(IndicatorRole.MAIN);
    assertThat(main)
        .extracting(Indicator::ordinal)
        .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    assertThat(main).filteredOn(i -> i.nature() == Nature.EXPECTED).hasSize(12);
    assertThat(main).filteredOn(i -> i.nature() == Nature.BINDING).hasSize(8);
    assertThat(plan.indicators(IndicatorRole.TEXT)).hasSize(20);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1,  地区生产总值年均增长率,         %,        高于全市1-3个百分点,     AVERAGE_RATE,  BAND_OVER_REFERENCE
          3,  现代服务业占三级税收比重,       %,        70,                     END_OF_PERIOD, LEVEL
          4,  固定资产投资总额,               亿元,     1500,                   CUMULATIVE,    CUMULATIVE
          6,  金融企业资产管理规模,           万亿元,   10,                     END_OF_PERIOD, LEVEL
          7,  每年新增航运服务企业,           家,       120,                    EACH_YEAR,     FLOOR_EACH_YEAR
          10, 成片二级旧里以下房屋改造,       户,       全部完成,               CUMULATIVE,    ALL_DONE
          12, 新增绿地面积,                   万平方米, 7,                      CUMULATIVE,    CUMULATIVE
          13, 城镇登记失业人数,               人,       控制在市下达目标数以内, END_OF_PERIOD, WITHIN_ASSIGNED
          14, 居民平均预期寿命,               岁,       保持发达国家水平,       END_OF_PERIOD, HOLD_LEVEL
          16, 单位地区生产总值生产安全事故死亡率, 人/亿元, <0.01,               END_OF_PERIOD, CEILING
          20, 市考断面达到或好于Ⅳ类水体比例, %,        100,                    END_OF_PERIOD, LEVEL
          """)
  void keepsTheWordingOfTableFive(
      int ordinal, String name, String unit, String wording, Basis basis, TargetKind kind) {
    Indicator indicator = plan.findIndicator("" + ordinal).orElseThrow();
    assertThat(indicator.name().replace("IV", "Ⅳ")).isEqualTo(name);
    assertThat(indicator.unit().symbol()).isEqualTo(unit);
    assertThat(indicator.basis()).isEqualTo(basis);
    assertThat(indicator.target()).isNotNull();
    assertThat(indicator.target().wording()).isEqualTo(wording);
    assertThat(indicator.target().kind()).isEqualTo(kind);
  }

  @Test
  void theZonesFloorspaceAddsUpToTheDistricts() {
    Indicator floorspace = plan.findIndicator("11").orElseThrow();
    assertThat(floorspace.areaTargets())
        .extracting(part -> part.target().value())
        .containsExactly(new BigDecimal("340"), new BigDecimal("240"), new BigDecimal("70"));
    assertThat(floorspace.areaTargets()).extracting(AreaTarget::section).containsExactly(6, 7, 8);
    assertThat(floorspace.target()).isNotNull();
    assertThat(
            floorspace.areaTargets().stream()
                .map(part -> part.target().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(floorspace.target().value());
  }

  @Test
  void hasEightSubdistrictsAndThreeZones() {
    assertThat(plan.areas(AreaKind.SUBDISTRICT)).hasSize(8);
    assertThat(plan.areas(AreaKind.ZONE)).extracting("name").containsExactly("北外滩", "中部", "北部");
  }

  @ParameterizedTest
  @CsvSource({"I03,76.9", "I06,6"})
  void hasTheBaseLevelsOfMainIndicators(String code, BigDecimal value) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of(code), AreaCode.of("hongkou"), PlanYear.of(2020), Series.ACTUAL);
    assertThat(plan.figure(key)).map(Figure::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource({"1047.28,plan-s1", "119.39,plan-s1", "44.60,plan-s1", "17.79,plan-s1"})
  void printsTheBaseFiguresWithTheirSource(BigDecimal value, String source) {
    assertThat(plan.figures())
        .anySatisfy(
            figure -> {
              assertThat(figure.value()).isEqualTo(value);
              assertThat(figure.source()).isEqualTo(source);
              assertThat(figure.key().year()).isEqualTo(PlanYear.of(2020));
            });
  }

  @Test
  void inventsNoFiguresOfThePlanPeriod() {
    assertThat(plan.figures())
        .noneMatch(figure -> plan.profile().period().contains(figure.key().year()));
  }
}
