package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

/** Holds every base-period figure of the shipped plan, with the place that prints it. */
class ShippedPlanFiguresTest {
  /** 指标, value, unit, area, source, remark with the document's own qualifier. */
  private static final String BASE_PERIOD =
      """
      现代服务业占三级税收比重 | 76.9 | % | 全区 | plan-s1 | —
      金融企业资产管理规模 | 6 | 万亿元 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      地区生产总值 | 1047.28 | 亿元 | 全区 | plan-s1 | —
      达到“示范街镇”标准的街道 | 6 | 个 | 全区 | plan-t3 | 表三列名6个街道，清点得数
      地均产出 | 44.60 | 亿元/平方公里 | 全区 | plan-s1 | —
      一般公共预算收入 | 119.39 | 亿元 | 全区 | plan-s1 | —
      一般公共预算收入“十三五”年均增长率 | 8 | % | 全区 | plan-s1 | 2016–2020年年均，以上
      现代服务业占三级税收比重较“十二五”末提高 | 10 | 个百分点 | 全区 | plan-s1 | 2020年较“十二五”末，超过
      金融企业 | 1806 | 家 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      全球前50位船公司在虹口设立地区总部或分支机构 | 12 | 家 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      公募基金总部 | 17 | 家 | 全区 | plan-t1 | 占全国公募基金总数的1/8；原文未标年份，按2020年末记
      金融服务业区级税收年均增长率 | 20 | % | 全区 | plan-t1 | 2016–2020年年均，近
      金融服务业区级税收增长率 | 36.8 | % | 全区 | plan-t1 | 2020年当年
      航运企业 | 4706 | 家 | 全区 | plan-t1 | 原文未标年份，按2020年末记
      航运功能性机构 | 40 | 家 | 全区 | plan-t1 | 原文未标年份，按2020年末记
      新增商办楼宇载体 | 190.1 | 万平方米 | 北外滩 | plan-s1 | 2016–2020年累计；原文列在北外滩段
      新增产业园区 | 12 | 个 | 北部 | plan-s1 | 2016–2020年累计；北部功能区
      北外滩规划总建筑面积 | 840 | 万平方米 | 北外滩 | plan-t2 | 约；规划数，不是建成数
      创建国家4A级景区 | 1 | 家 | 北外滩 | plan-t2 | 原文“第一家”，即“上港邮轮城”；“十三五”时期
      北外滩吸引中外企业项目 | 280 | 个 | 北外滩 | plan-t2 | 近；2020年新冠肺炎疫情期间
      北外滩吸引项目投资额 | 1200 | 亿元 | 北外滩 | plan-t2 | 超过；2020年新冠肺炎疫情期间
      基本贯通的滨江岸线 | 2.5 | 公里 | 北外滩 | plan-t2 | 基本贯通；原文未标年份，按2020年末记
      基本贯通的滨河岸线 | 0.9 | 公里 | 北外滩 | plan-t2 | 基本贯通；原文未标年份，按2020年末记
      滨江一线开放面积 | 30 | 万平方米 | 北外滩 | plan-t2 | 原文未标年份，按2020年末记
      市政市容提升工程优化要素 | 60 | 个 | 北外滩 | plan-t2 | 多；五大类；“十三五”时期
      重大工程开工面积 | 509.77 | 万平方米 | 全区 | plan-s1 | 2016–2020年累计
      重大工程竣工面积 | 507.21 | 万平方米 | 全区 | plan-s1 | 2016–2020年累计
      旧区改造面积 | 94 | 万平方米 | 全区 | plan-s1 | 2016–2020年累计
      旧区改造受益居民 | 3.5 | 万户 | 全区 | plan-s1 | 2016–2020年累计
      PM2.5年均浓度累计下降率 | 41.5 | % | 全区 | plan-s1 | 2016–2020年累计
      新建各类绿地 | 17.79 | 公顷 | 全区 | plan-s1 | 2016–2020年累计
      拆除违法建筑 | 85.41 | 万平方米 | 全区 | plan-t3 | 2016–2020年累计
      整治破墙开店（门） | 4300 | 处 | 全区 | plan-t3 | 2016–2020年累计，余
      查处、拆除违规户外广告设施、店招店牌及“小耳朵” | 6100 | 块 | 全区 | plan-t3 | 2016–2020年累计，余
      无违章主干道 | 50 | 条 | 全区 | plan-t3 | 基本实现；原文未标年份，按2020年末记
      “美丽街区”路段 | 70 | 条 | 全区 | plan-t3 | 2016–2020年累计
      可分类居住区覆盖率 | 100 | % | 全区 | plan-t3 | 原文未标年份，按2020年末记
      居民区分类投放点位升级改造 | 1110 | 个 | 全区 | plan-t3 | 2016–2020年累计
      可回收物中转站 | 8 | 座 | 全区 | plan-t3 | 2016–2020年累计
      垃圾分类执法检查力度及查处数全市位次 | 1 | 位 | 全区 | plan-t3 | 原文“第一”；原文未标年份，按2020年末记
      架空线入地及合杆整治 | 25.86 | 公里 | 全区 | plan-t3 | 2016–2020年累计
      帮助引领成功创业 | 5403 | 人 | 全区 | plan-s1 | 2016–2020年累计
      养老机构 | 48 | 家 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      养老床位 | 7736 | 张 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      发放廉租房补贴 | 3.3 | 亿元 | 全区 | plan-s1 | 2016–2020年累计
      筹措各类租赁房源 | 6195 | 套 | 全区 | plan-s1 | 2016–2020年累计
      紧密型学区集团 | 18 | 个 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      新增公共文化体育设施 | 9.3 | 万平方米 | 全区 | plan-s1 | 2016–2020年累计
      市民驿站 | 35 | 个 | 全区 | plan-t4 | 正文同数；原文未标年份，按2020年末记
      市民驿站功能 | 6 | 项 | 全区 | plan-t4 | 原文“六大功能”，另有各街道“X项个性化服务”；原文未标年份，按2020年末记
      市民驿站服务空间 | 7.65 | 万平方米 | 全区 | plan-t4 | 原文未标年份，按2020年末记
      “一网通办”线上接入事项 | 1438 | 项 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      审批事项“只跑一次、一次办成”比例 | 100 | % | 全区 | plan-s1 | 原文未标年份，按2020年末记
      审批承诺办结时限较法定时限提速 | 80 | % | 全区 | plan-s1 | 平均；原文未标年份，按2020年末记
      审批事项实际办理时间较法定时限减少 | 82 | % | 全区 | plan-s1 | 平均；原文未标年份，按2020年末记
      实施楼长责任制的楼宇 | 91 | 幢 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      实施园长责任制的园区 | 48 | 个 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      对口帮扶完成脱贫摘帽的县 | 5 | 个 | 全区 | plan-s1 | 原文未标年份，按2020年末记
      白玉兰广场高度 | 320 | 米 | 北外滩 | plan-s6 | 原文未标年份，按2020年末记
      """;

  private final Plan plan = PlanJson.shipped();

  @Test
  void keepsEveryBaseFigureWithItsPlaceAndQualifier() {
    List<List<String>> rows =
        plan.indicators().stream()
            .flatMap(indicator -> figures(indicator).map(figure -> row(indicator, figure)))
            .toList();
    assertThat(rows).containsExactlyElementsOf(Facts.table(BASE_PERIOD));
    assertThat(rows).hasSameSizeAs(plan.figures());
  }

  @Test
  void everyFigureIsOneOfTheBaseYearAndOnlyThePlannedFloorspaceIsNoActual() {
    assertThat(plan.figures())
        .allMatch(figure -> figure.key().year().equals(PlanYear.of(2020)))
        .filteredOn(figure -> figure.key().series() != Series.ACTUAL)
        .extracting(figure -> plan.indicator(figure.key().indicator()).orElseThrow().name())
        .containsExactly("北外滩规划总建筑面积");
  }

  @Test
  void everyBackgroundIndicatorHasItsOneFigure() {
    assertThat(plan.indicators(IndicatorRole.BACKGROUND))
        .hasSize(55)
        .allSatisfy(indicator -> assertThat(figures(indicator)).hasSize(1));
  }

  @Test
  void inventsNoFiguresOfThePlanPeriod() {
    assertThat(plan.figures())
        .noneMatch(figure -> plan.profile().period().contains(figure.key().year()));
  }

  private Stream<Figure> figures(Indicator indicator) {
    return plan.figures().stream()
        .filter(figure -> figure.key().indicator().equals(indicator.code()));
  }

  private List<String> row(Indicator indicator, Figure figure) {
    return Facts.row(
        indicator.name(),
        figure.value(),
        indicator.unit().symbol(),
        plan.area(figure.key().area()).map(Area::name).orElseThrow(),
        figure.source(),
        figure.note());
  }
}
