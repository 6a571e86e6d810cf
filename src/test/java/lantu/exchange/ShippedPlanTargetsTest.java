package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.AreaTarget;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.MeasureRef;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

/** Holds every target of the shipped plan: the document's own words and what they were read as. */
class ShippedPlanTargetsTest {
  /** 序号, 指标, 单位, 目标, 口径, 属性, the kind it was read as, heading in section 5, measures. */
  private static final String TABLE_FIVE =
      """
      1 | 地区生产总值年均增长率 | % | 高于全市1-3个百分点 | AVERAGE_RATE | EXPECTED | BAND_OVER_REFERENCE | 经济发展质量 | 5.2
      2 | 一般公共预算收入年均增长率 | % | 高于全市2-4个百分点 | AVERAGE_RATE | EXPECTED | BAND_OVER_REFERENCE | 经济发展质量 | —
      3 | 现代服务业占三级税收比重 | % | 70 | END_OF_PERIOD | EXPECTED | LEVEL | 经济发展质量 | 10.3
      4 | 固定资产投资总额 | 亿元 | 1500 | CUMULATIVE | EXPECTED | CUMULATIVE | 经济发展质量 | —
      5 | 新增高能级企业总部、研发中心和创新性平台 | 家 | 150 | CUMULATIVE | EXPECTED | CUMULATIVE | 城区核心功能 | 6.2 6.3 8.1 10.1 12.1 14.1 16.2 45.2
      6 | 金融企业资产管理规模 | 万亿元 | 10 | END_OF_PERIOD | EXPECTED | LEVEL | 城区核心功能 | 6.3 11.1
      7 | 每年新增航运服务企业 | 家 | 120 | EACH_YEAR | EXPECTED | FLOOR_EACH_YEAR | 城区核心功能 | 6.3 11.2
      8 | 高新技术企业 | 家 | 500 | END_OF_PERIOD | EXPECTED | LEVEL | 城区核心功能 | 14.1
      9 | 新增各类人才 | 万人 | 5 | CUMULATIVE | EXPECTED | CUMULATIVE | 城区核心功能 | 46.1 46.2 46.3
      10 | 成片二级旧里以下房屋改造 | 户 | 全部完成 | CUMULATIVE | BINDING | ALL_DONE | 城区魅力 | 5.4 25.2 34.3
      11 | 新增建筑体量 | 万平方米 | 650 | CUMULATIVE | EXPECTED | CUMULATIVE | 城区魅力 | 6.1 7.2 8.2
      12 | 新增绿地面积 | 万平方米 | 7 | CUMULATIVE | BINDING | CUMULATIVE | 城区魅力 | 6.5 27.2
      13 | 城镇登记失业人数 | 人 | 控制在市下达目标数以内 | END_OF_PERIOD | EXPECTED | WITHIN_ASSIGNED | 人民生活 | 38.1
      14 | 居民平均预期寿命 | 岁 | 保持发达国家水平 | END_OF_PERIOD | EXPECTED | HOLD_LEVEL | 人民生活 | 36.1 36.2 36.3
      15 | 生活垃圾回收利用率 | % | 完成市下达目标 | END_OF_PERIOD | BINDING | ASSIGNED | 人民生活 | 30.2 30.3
      16 | 单位地区生产总值生产安全事故死亡率 | 人/亿元 | <0.01 | END_OF_PERIOD | BINDING | CEILING | 人民生活 | 28.1
      17 | 单位地区生产总值能耗降低率 | % | 完成市下达目标 | CUMULATIVE | BINDING | ASSIGNED | 生态环境品质 | 31.1
      18 | 单位地区生产总值二氧化碳排放降低率 | % | 完成市下达目标 | CUMULATIVE | BINDING | ASSIGNED | 生态环境品质 | 31.1
      19 | 大气常规污染物年均浓度（PM2.5） | 微克/立方米 | 完成市下达目标 | END_OF_PERIOD | BINDING | ASSIGNED | 生态环境品质 | 29.2
      20 | 市考断面达到或好于IV类水体比例 | % | 100 | END_OF_PERIOD | BINDING | LEVEL | 生态环境品质 | 29.1
      """;

  /** 指标, the words, the kind they were read as, value, unit, year due, section, measure. */
  private static final String COMMITMENTS =
      """
      地区生产总值 | 在二〇二〇年基础上翻两番 | MULTIPLE_OF_BASE | 4 | 亿元 | 2035 | 3 | —
      实到外资 | 实到外资达到60亿美元 | CUMULATIVE | 60 | 亿美元 | 2025 | 10 | 10.2
      新增文化体育设施 | 新增文化体育设施10万平方米 | CUMULATIVE | 10 | 万平方米 | 2025 | 19 | 19.3
      “一网通办”公共服务覆盖率 | 实现“一网通办”由行政权力事项全覆盖向公共服务全覆盖延伸 | ALL_DONE | 100 | % | 2025 | 22 | 22.1
      5G网络高品质覆盖率 | 率先推进5G网络实现全区高品质覆盖 | ALL_DONE | 100 | % | 2025 | 24 | 24.1
      公交站点300米半径覆盖率 | 基本实现区域公交站点300米半径全覆盖 | ALL_DONE | 100 | % | 2025 | 26 | 26.1
      达到“示范街镇”标准的街道 | 8个街道全部达到“示范街镇”标准 | ALL_DONE | 8 | 个 | 2025 | 30 | 30.1
      再生资源集散场 | “一南一北”2个集散场 | LEVEL | 2 | 个 | 2025 | 30 | 30.2
      设有再生资源中转站的街道 | 8个街道的中转站 | LEVEL | 8 | 个 | 2025 | 30 | 30.2
      再生资源服务点位覆盖率 | 全覆盖服务点位 | ALL_DONE | 100 | % | 2025 | 30 | 30.2
      养老服务生活圈时间标准 | 15分钟养老服务生活圈 | LEVEL | 15 | 分钟 | 2025 | 32 | 32.1
      社区卫生服务中心安宁疗护服务覆盖率 | 社区卫生服务中心安宁疗护服务全覆盖 | ALL_DONE | 100 | % | 2025 | 32 | 32.2
      开设普惠性托育点的街道 | 每个街道至少开设一个普惠性托育点 | ALL_DONE | 8 | 个 | 2025 | 33 | 33.1
      售后公房、直管公房及系统公房修缮 | 全覆盖修缮售后公房、直管公房及系统公房 | ALL_DONE | — | 万平方米 | 2025 | 34 | 34.2
      各类旧住房修缮 | 完成各类旧住房修缮1000万平方米 | CUMULATIVE | 1000 | 万平方米 | 2025 | 34 | 34.2
      零星二级旧里改造 | 全覆盖推动零星二级旧里改造 | ALL_DONE | — | 户 | 2025 | 34 | 34.3
      新增幼儿园 | 新增幼儿园10所 | CUMULATIVE | 10 | 所 | 2025 | 35 | 35.2
      新增中小学 | 中小学7所 | CUMULATIVE | 7 | 所 | 2025 | 35 | 35.2
      教师人才层级 | “七层级”教师人才 | LEVEL | 7 | 个 | 2025 | 35 | 35.2
      干部队伍梯队 | “五梯队”干部队伍 | LEVEL | 5 | 个 | 2025 | 35 | 35.2
      职业教育核心专业 | 发展数字创意、智能汽车服务、健康护理、智慧商旅四大核心专业 | LEVEL | 4 | 个 | 2025 | 35 | 35.3
      全国双拥模范城连续创建次数 | 全国双拥模范城“九连冠” | LEVEL | 9 | 次 | 2025 | 37 | 37.1
      全市通办事项在市民驿站可办理或咨询的比例 | 全市通办事项在市民驿站均可办理或咨询 | ALL_DONE | 100 | % | 2025 | 41 | 41.1
      涉企经营许可事项清单管理覆盖率 | 所有涉企经营许可事项实现全覆盖清单管理 | ALL_DONE | 100 | % | 2025 | 44 | 44.1
      重大行政决策经合法性审查和集体讨论决定的比例 | 确保所有决策必须经过合法性审查和集体讨论决定 | ALL_DONE | 100 | % | 2025 | 47 | 47.2
      """;

  private final Plan plan = PlanJson.shipped();

  @Test
  void keepsTableFiveWordForWord() {
    assertThat(plan.indicators(IndicatorRole.MAIN))
        .extracting(
            indicator ->
                Facts.row(
                    indicator.ordinal(),
                    indicator.name(),
                    indicator.unit().symbol(),
                    target(indicator).wording(),
                    indicator.basis(),
                    indicator.nature(),
                    target(indicator).kind(),
                    indicator.category(),
                    measures(indicator)))
        .containsExactlyElementsOf(Facts.table(TABLE_FIVE));
  }

  @Test
  void countsTwelveExpectedAndEightBindingAsTheNoteUnderTableFiveDoes() {
    List<Indicator> main = plan.indicators(IndicatorRole.MAIN);
    assertThat(main).allMatch(indicator -> indicator.section() == 5);
    assertThat(main).filteredOn(i -> i.nature() == Nature.EXPECTED).hasSize(12);
    assertThat(main).filteredOn(i -> i.nature() == Nature.BINDING).hasSize(8);
    assertThat(plan.indicators(IndicatorRole.TEXT)).allMatch(i -> i.nature() == null);
  }

  @Test
  void keepsTheCommitmentsOfTheTextWithTheSectionThatStatesThem() {
    assertThat(plan.indicators(IndicatorRole.TEXT))
        .extracting(
            indicator ->
                Facts.row(
                    indicator.name(),
                    target(indicator).wording(),
                    target(indicator).kind(),
                    target(indicator).value(),
                    indicator.unit().symbol(),
                    target(indicator).due(),
                    indicator.section(),
                    measures(indicator)))
        .containsExactlyElementsOf(Facts.table(COMMITMENTS));
  }

  @Test
  void aBareNumberMeansItself() {
    assertThat(plan.indicators(IndicatorRole.MAIN))
        .filteredOn(indicator -> target(indicator).wording().matches("[0-9]+"))
        .hasSize(10)
        .allSatisfy(
            indicator ->
                assertThat(target(indicator).value())
                    .isEqualTo(new BigDecimal(target(indicator).wording())));
    assertThat(target("16").value()).isEqualTo(new BigDecimal("0.01"));
  }

  @Test
  void readsTheBandsTheMilestoneAndTheBenchmark() {
    assertThat(target("1"))
        .isInstanceOfSatisfying(
            Target.BandOverReference.class,
            band -> assertThat(List.of(band.low(), band.high())).hasToString("[1, 3]"));
    assertThat(target("2"))
        .isInstanceOfSatisfying(
            Target.BandOverReference.class,
            band -> assertThat(List.of(band.low(), band.high())).hasToString("[2, 4]"));
    assertThat(target("10"))
        .isInstanceOfSatisfying(
            Target.AllDone.class, all -> assertThat(all.milestone()).isEqualTo(PlanYear.of(2021)));
    assertThat(target("14"))
        .isInstanceOfSatisfying(
            Target.HoldLevel.class, hold -> assertThat(hold.reference()).isEqualTo("发达国家水平"));
  }

  @Test
  void theZonesFloorspaceAddsUpToTheDistricts() {
    Indicator floorspace = plan.findIndicator("11").orElseThrow();
    assertThat(floorspace.areaTargets())
        .extracting(
            part ->
                Facts.row(
                    plan.area(part.area()).map(Area::name).orElseThrow(),
                    part.target().wording(),
                    part.target().value(),
                    part.section()))
        .containsExactlyElementsOf(
            Facts.table(
                """
                北外滩 | 约340万平方米 | 340 | 6
                中部 | 约240万平方米 | 240 | 7
                北部 | 约70万平方米 | 70 | 8
                """));
    assertThat(
            floorspace.areaTargets().stream()
                .map(AreaTarget::target)
                .map(Target::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(target(floorspace).value());
  }

  @Test
  void theCommitmentsOfTheTextComeInTheDocumentsOrder() {
    List<Indicator> text = plan.indicators(IndicatorRole.TEXT);
    assertThat(text).extracting(Indicator::section).isSorted();
    assertThat(text)
        .allSatisfy(
            indicator ->
                assertThat(indicator.measures())
                    .extracting(MeasureRef::section)
                    .allMatch(section -> section == indicator.section()));
  }

  private Target target(String ordinal) {
    return target(plan.findIndicator(ordinal).orElseThrow());
  }

  private static Target target(Indicator indicator) {
    Target target = indicator.target();
    assertThat(target).isNotNull();
    return target;
  }

  private static String measures(Indicator indicator) {
    return indicator.measures().stream().map(MeasureRef::toString).collect(Collectors.joining(" "));
  }
}
