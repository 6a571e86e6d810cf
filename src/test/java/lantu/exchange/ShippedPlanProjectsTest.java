package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import lantu.plan.Area;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Project;
import org.junit.jupiter.api.Test;

/** Holds the works that the document names, with zone and place. */
class ShippedPlanProjectsTest {
  /** Name, zone where the text gives one, section, measure, what the text says is done with it. */
  private static final String NAMED =
      """
      “四梁八柱”重点项目 | 北外滩 | 5 | 5.1 | 基本建成；项目清单原文未写
      北外滩开发建设 | 北外滩 | 6 | — | “三年出形象、五年出功能、十年基本建成”；起算年份原文未写
      480米高的新地标 | 北外滩 | 6 | 6.1 | 布局；原文未写名称和建成年份
      300-380米、180-250米高的两个层次建筑群 | 北外滩 | 6 | 6.1 | 布局；原文未写名称和建成年份
      北外滩金融港 | 北外滩 | 6 | 6.3 | 加快建设
      上海金融科技园区 | 北外滩 | 6 | 6.3 | 加快建设
      苏州河以北商业商贸中心 | 北外滩 | 6 | 6.3 | 加快建设；第5、12节再次提到
      北外滩数字化转型示范区 | 北外滩 | 6 | 6.3 | 打造
      北外滩贯通和综合改造提升工程 | 北外滩 | 6 | 6.4 | 建成
      上实中心 | 北外滩 | 6 | 6.4 | 建成
      提篮桥监狱搬迁 | 北外滩 | 6 | 6.4 | 推进
      山寿里项目 | 北外滩 | 6 | 6.4 | 推进建设
      “滨江-腹地”慢行系统 | 北外滩 | 6 | 6.5 | 完善
      上海国际创新创意设计大学 | 北外滩 | 6 | 6.5 | 全力办好
      中央绿轴 | 北外滩 | 6 | 6.5 | 建设
      北外滩生态空间精品示范区 | 北外滩 | 6 | 6.5 | 打造
      上海文学馆 | 中部 | 7 | 7.3 | 完成建设
      四川北路剧场群 | 中部 | 7 | 7.3 | 完成建设
      “海上源”项目 | 中部 | 7 | 7.3 | 试点推进
      多伦路、溧阳路等区域优秀历史建筑保护性开发 | 中部 | 7 | 7.3 | 探索
      虹口港、俞泾浦等滨水景观提升 | 中部 | 7 | 7.4 | 实施
      虹口足球场、音乐谷等区域景观灯光规划设计 | 中部 | 7 | 7.4 | 加强
      北中环科创集聚带 | 北部 | 8 | 8.1 | 打造
      花园坊园区功能提升 | 北部 | 8 | 8.2 | 推动
      张江虹口智慧健康医疗产业基地功能提升 | 北部 | 8 | 8.2 | 推动；第13节作“张江虹口园智慧健康医疗产业基地”
      同济虹口绿色科技产业园功能提升 | 北部 | 8 | 8.2 | 推动
      上海先进材料国际创新中心 | 北部 | 8 | 8.2 | 加快建设
      上海国际能源创新中心 | 北部 | 8 | 8.2 | 加快建设
      北外滩航运服务功能创新示范区 | 北外滩 | 11 | 11.2 | 建设
      国家级物流大数据平台 | — | 11 | 11.2 | 推进落户
      北外滩世界级滨水商业商务区 | 北外滩 | 12 | 12.1 | 建设
      国家音乐产业基地 | — | 12 | 12.4 | 推进建设
      中共四大纪念馆展陈提升 | — | 18 | 18.1 | 完成
      国旗教育展示馆 | — | 18 | 18.1 | 完成
      四川北路红色文化生态示范区 | — | 18 | 18.1 | 深化建设
      北外滩海派文化传承创新区 | 北外滩 | 18 | 18.2 | 加快建设
      “睁眼看世界”研究展陈 | — | 18 | 18.2 | 推动
      上海海派文化中心 | — | 18 | 18.2 | 邮政大楼；落地运营
      “海上方舟”主题区域综合开发 | — | 18 | 18.2 | 谋划推动
      远东反战大会旧址保护利用 | — | 18 | 18.2 | 促进
      百老汇大戏院保护利用 | — | 18 | 18.2 | 促进
      “鲁迅小道” | — | 18 | 18.3 | 深化建设
      多伦路文化名人街 | 中部 | 18 | 18.3 | 加快推进开发建设；多伦路见第7节中部功能区
      景云里里弄更新 | — | 18 | 18.3 | 推动
      北外滩全域旅游示范区 | 北外滩 | 19 | 19.2 | 推动建设
      虹口足球场改造升级 | 中部 | 19 | 19.3 | 实施；虹口足球场见第1、7节中部功能区
      北外滩社区文化活动中心 | 北外滩 | 19 | 19.3 | 实施建设
      5G开放教育示范学校 | — | 21 | 21.1 | 建设
      5G远程医疗应用研究基地 | — | 21 | 21.2 | 建立
      “智慧卫监” | — | 21 | 21.2 | 推进建设
      “城区大脑”升级版 | — | 23 | 23.2 | 建成
      区电子政务云 | — | 23 | 23.2 | 加强建设
      广电5G通信网 | — | 24 | 24.1 | 建成；全市首个
      “物联-数联-智联”三位一体的新型城域物联专网 | — | 24 | 24.2 | 健全
      北横通道（虹口段） | — | 26 | 26.1 | 完成建设并投入使用
      轨道交通19号线 | — | 26 | 26.1 | 配合推进建设
      轨道交通20号线 | — | 26 | 26.1 | 配合推进方案深化
      唐山变电站 | — | 26 | 26.2 | 启动建设
      上海港国际客运中心码头全线开放 | — | 27 | 27.1 | 推动
      北外滩沿线景观灯光升级改造 | 北外滩 | 27 | 27.1 | 实施
      和平公园全面改造 | — | 27 | 27.2 | 完成
      广中消防站 | — | 28 | 28.4 | 完成建设
      曲阳污水厂初期雨水调蓄工程 | — | 29 | 29.1 | 配合推进
      临平排水系统提标改造 | — | 29 | 29.1 | 配合推进
      大名排水系统提标改造 | — | 29 | 29.1 | 配合推进
      公园水体综合治理工程 | — | 29 | 29.1 | 实施
      江湾医院（区域康复医疗中心） | — | 32 | 32.2 | 建设
      新型五年制中高贯通的职业院校 | — | 35 | 35.3 | 建设
      区疾控中心达标建设和能力提升工程 | — | 36 | 36.1 | 实施
      中西医结合医院区域医疗中心 | — | 36 | 36.2 | 加快推进；原文称“南部”
      第四人民医院区域医疗中心 | — | 36 | 36.2 | 加快推进；原文称“北部”
      新一轮社区卫生服务中心功能提升与建设优化工程 | — | 36 | 36.2 | 实施
      """;

  private final Plan plan = PlanJson.shipped();

  @Test
  void namesTheWorksOfTheTextWithTheirZoneAndPlace() {
    assertThat(plan.projects())
        .extracting(
            project ->
                Facts.row(
                    project.name(),
                    zone(project),
                    project.section(),
                    project.measure(),
                    project.note()))
        .containsExactlyElementsOf(Facts.table(NAMED));
  }

  @Test
  void comesInTheDocumentsOrderUnderTheSectionsOwnMeasures() {
    assertThat(plan.projects()).extracting(Project::section).isSorted();
    assertThat(plan.projects()).allMatch(ShippedPlanProjectsTest::underItsOwnSection);
  }

  @Test
  void inventsNoStageYearsOrInvestment() {
    assertThat(plan.projects())
        .allSatisfy(
            project -> {
              assertThat(project.stage()).isNull();
              assertThat(project.start()).isNull();
              assertThat(project.finish()).isNull();
              assertThat(project.investment()).isNull();
            });
  }

  private static boolean underItsOwnSection(Project project) {
    MeasureRef measure = project.measure();
    return measure == null || measure.section() == project.section();
  }

  private String zone(Project project) {
    return project.zone() == null ? "" : plan.area(project.zone()).map(Area::name).orElseThrow();
  }
}
