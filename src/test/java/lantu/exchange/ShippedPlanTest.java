package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Chapter;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.plan.Source;
import lantu.value.YearSpan;
import org.junit.jupiter.api.Test;

/** Holds the shipped plan's structure against the document: headings, exhibits, areas, sources. */
class ShippedPlanTest {
  /** Chapters and sections with their titles, and how many measures a section has. */
  private static final String OUTLINE =
      """
      第1章 | 把握历史发展新方位 | —
      1 | 站在新起点 | 5
      2 | 进入新阶段 | 3
      第2章 | 绘就未来发展新蓝图 | —
      3 | 二〇三五年远景目标 | 0
      4 | “十四五”时期经济社会发展指导思想和基本原则 | 5
      5 | “十四五”时期经济社会发展主要目标 | 4
      第3章 | 打造魅力四射的国际大都市核心功能区 | —
      6 | 打造北外滩新时代都市发展新标杆 | 5
      7 | 打造中部先进文化引领区新地标 | 4
      8 | 打造北部“硅巷”式科创产业集聚新空间 | 3
      9 | 推动三大功能区建设同向发力 | 2
      第4章 | 构建高质量发展的现代产业体系 | —
      10 | 推动“五型经济”蓬勃发展 | 3
      11 | 增强主导产业核心竞争力 | 2
      12 | 提升重点产业发展能级 | 4
      13 | 打造特色产业新亮点 | 2
      第5章 | 建设开放包容的科技创新中心新高地 | —
      14 | 汇聚多元创新要素 | 3
      15 | 构建活力型创新生态 | 2
      16 | 提高科技创新开放协同水平 | 2
      第6章 | 塑造活力时尚的文化大都市新名片 | —
      17 | 全面提升城区文明程度 | 2
      18 | 不断扩大文化品牌影响力 | 3
      19 | 促进文旅体繁荣发展 | 3
      第7章 | 全面推进城市数字化转型 | —
      20 | 推动经济数字化转型 | 3
      21 | 推动生活数字化转型 | 2
      22 | 深化政务服务“一网通办” | 2
      23 | 推进城市运行“一网统管” | 3
      24 | 构建数字城市基本框架 | 3
      第8章 | 打造令人向往的现代化高品质城区 | —
      25 | 高效集约利用土地资源 | 2
      26 | 加强现代化基础设施建设 | 2
      27 | 构筑丰富多彩的城市景观 | 3
      28 | 加快安全韧性城区建设 | 4
      第9章 | 营造整洁宜人的生态环境 | —
      29 | 建设天蓝地绿水清的美好家园 | 3
      30 | 推进垃圾分类提质增效 | 3
      31 | 培育绿色生产生活新风尚 | 2
      第10章 | 解决好人民群众最关心的“老小旧远”难题 | —
      32 | 优化多层次为老服务体系 | 3
      33 | 发展普惠性托育服务 | 3
      34 | 推进城市有机更新 | 3
      第11章 | 提供更加丰富优质的公共服务 | —
      35 | 全面提高教育质量 | 3
      36 | 推进健康虹口建设 | 3
      37 | 保障重点群体权益 | 4
      第12章 | 加强多领域多层次的社会保障体系建设 | —
      38 | 强化就业优先战略 | 3
      39 | 着力解决住房问题 | 2
      40 | 完善社会救助体系 | 2
      第13章 | 完善共建共治共享的社会治理体系 | —
      41 | 打响社会治理特色品牌 | 2
      42 | 提升社区自治共治水平 | 3
      43 | 推进社会信用体系建设 | 2
      第14章 | 营造近悦远来的国际一流营商环境 | —
      44 | 持续深化“放管服”改革 | 3
      45 | 深入推进企业改革发展 | 2
      46 | 营造人才发展良好环境 | 3
      第15章 | 建设服务高效的法治政府 | —
      47 | 强化依法行政 | 3
      48 | 推进政务公开 | 2
      49 | 深化政府管理方式改革 | 2
      第16章 | 强化规划实施保障机制 | —
      50 | 加强组织实施 | 0
      51 | 加强项目支撑 | 0
      52 | 加强评估考核 | 0
      """;

  private final Plan plan = PlanJson.shipped();

  @Test
  void isThePlanThatTheCongressAdopted() {
    assertThat(plan.profile().title()).isEqualTo("上海市虹口区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要");
    assertThat(plan.profile().adoptedBy()).isEqualTo("上海市虹口区第十六届人民代表大会第八次会议");
    assertThat(plan.profile().adoptedOn()).hasToString("2021-01-15");
    assertThat(plan.profile().period()).isEqualTo(YearSpan.of(2021, 2025));
    assertThat(plan.profile().baseYear()).hasToString("2020");
    assertThat(plan.profile().outlookYear()).hasToString("2035");
  }

  @Test
  void hasTheDocumentsHeadingsWordForWord() {
    List<List<String>> headings = new ArrayList<>();
    for (Chapter chapter : plan.outline().chapters()) {
      headings.add(Facts.row("第" + chapter.number() + "章", chapter.title(), ""));
      for (Section section : chapter.sections()) {
        headings.add(Facts.row(section.number(), section.title(), section.measures().size()));
      }
    }
    assertThat(headings).containsExactlyElementsOf(Facts.table(OUTLINE));
  }

  @Test
  void hasSixteenChaptersFiftyTwoSectionsAndTheMeasuresUnderThem() {
    assertThat(plan.outline().chapters()).hasSize(16);
    assertThat(plan.outline().sections())
        .extracting(Section::number)
        .isEqualTo(IntStream.rangeClosed(1, 52).boxed().toList());
    assertThat(plan.outline().measures()).hasSize(137);
  }

  @Test
  void hasTheTablesAndFiguresAtTheirSections() {
    assertThat(plan.outline().exhibits())
        .extracting(exhibit -> Facts.row(exhibit.label(), exhibit.title(), exhibit.section()))
        .containsExactlyElementsOf(
            Facts.table(
                """
                表一 | “十三五”时期金融服务业、航运服务业发展情况 | 1
                表二 | “十三五”时期北外滩开发建设情况 | 1
                表三 | “十三五”时期城区精细化管理推进情况 | 1
                表四 | “十三五”时期市民驿站、“全岗通”推进情况 | 1
                表五 | 虹口区“十四五”时期经济社会发展主要指标 | 5
                图1 | 北外滩功能区空间布局 | 6
                图2 | 中部功能区空间布局 | 7
                图3 | 北部功能区空间布局 | 8
                """));
  }

  @Test
  void hasThreeZonesAndEightSubdistricts() {
    assertThat(plan.areas(AreaKind.ZONE)).extracting(Area::name).containsExactly("北外滩", "中部", "北部");
    assertThat(plan.areas(AreaKind.SUBDISTRICT))
        .extracting(Area::name)
        .containsExactly("北外滩街道", "四川北路街道", "欧阳路街道", "嘉兴路街道", "曲阳路街道", "广中路街道", "凉城新村街道", "江湾镇街道");
  }

  @Test
  void aSourceCarriesTheTitleOfWhatItPointsTo() {
    assertThat(plan.sources())
        .allSatisfy(
            source ->
                assertThat(source.title().replace('‘', '“').replace('’', '”')).isIn(titles()));
  }

  @Test
  void everySectionThatStatesSomethingIsASource() {
    List<Integer> stating =
        Stream.concat(
                plan.indicators().stream().map(Indicator::section),
                plan.projects().stream().map(Project::section))
            .distinct()
            .toList();
    assertThat(plan.sources()).extracting(Source::section).containsAll(stating);
  }

  private List<String> titles() {
    return Stream.concat(
            plan.outline().sections().stream()
                .map(section -> "纲要第" + section.number() + "节“" + section.title() + "”"),
            plan.outline().exhibits().stream()
                .map(exhibit -> "纲要" + exhibit.label() + "“" + exhibit.title() + "”"))
        .toList();
  }
}
