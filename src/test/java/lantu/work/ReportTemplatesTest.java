package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantu.assess.EntryDates;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.Block;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportTemplate;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTemplatesTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final Plan SAMPLE = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), CHINESE);
  private static final ReportChoice ANNUAL =
      new ReportChoice(ReportName.ANNUAL, CutOff.endOf(PlanYear.of(2023)));

  @TempDir Path workspace;

  @ParameterizedTest
  @EnumSource(ReportName.class)
  void whatShipsIsSoundInBothLanguagesAndExplainsEveryNameThatCanBeUsed(ReportName name) {
    ReportTemplate template = name.template();
    assertThat(template.shipped(Messages.of(Locale.ENGLISH)).choices())
        .hasSameSizeAs(template.shipped(CHINESE).choices());
    String explained =
        String.join(
            "\n",
            template.shippedText(CHINESE).lines().filter(line -> line.startsWith("#")).toList());
    assertThat(template.vocabulary().all())
        .allSatisfy(word -> assertThat(explained).contains(word));
  }

  @Test
  void theOfficesOwnCopyIsWhatTheNextReportSays() throws IOException {
    ReportTemplates templates = ReportTemplates.in(workspace, CHINESE);
    assertThat(templates.write(null)).hasSize(ReportName.values().length);
    assertThat(templates.write(null)).as("what is there stays").isEmpty();
    Path file = workspace.resolve("templates").resolve("annual.txt");
    String text = Files.readString(file);
    assertThat(text).startsWith("# 年度监测报告");
    Files.write(
        file,
        text.replace(
                "段 约束性：约束性指标{约束性.个数}个：", "段 约束性：本区{约束性.个数}项约束性指标中，{每个 约束性.分布；：{结论}的有{个数}项}。其中：")
            .getBytes(Charset.forName("GB18030")));

    assertThat(paragraphs(made(ANNUAL)))
        .anyMatch(line -> line.matches("本区8项约束性指标中，.+的有\\d项；.+的有\\d项。其中：.*"));
    Files.delete(file);
    assertThat(paragraphs(made(ANNUAL))).anyMatch(line -> line.startsWith("约束性指标8个："));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          段 概况：共{滞後.个数}项                | 滞後.个数
          段 概况：共{滞后.个数项                 | 没有右花括号
          段 概况：共滞后.个数}项                 | 多了一个右花括号
          段 概况：{每个 滞后指标、：{名称}}      | 滞后指标
          段 概况：{每个 滞后目标、：{名字}}      | 名字
          段 概况：{如有 节.没有：有}             | 节.没有
          段 概况：{比较 滞后.个数 去年}          | 去年
          插入 指标图                            | 指标图
          每个 滞后目标                          | 没有与它相配的“完”
          完                                     | 前面没有与它相配的
          节 总体（保密）                        | 保密
          这一行没有开头                         | 看不懂
          """)
  void whatIsWrongIsToldWithFileLineAndWords(String line, String told) throws IOException {
    Files.createDirectories(workspace.resolve("templates"));
    Files.writeString(
        workspace.resolve("templates").resolve("annual.txt"), "# 试\n标题：试\n" + line + "\n");
    assertThatThrownBy(() -> made(ANNUAL))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(CHINESE.sentence(refusal)).contains("annual.txt", "第", "行", told));
  }

  @Test
  void namesOfSectionsAndParagraphsAreTheirOwn() throws IOException {
    Path file = Files.createDirectories(workspace.resolve("templates")).resolve("annual.txt");
    for (String text : List.of("节 甲\n段 一：一\n节 甲\n", "段 一：一\n节 乙\n每个 滞后目标\n段 一：二\n完\n")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> made(ANNUAL))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(CHINESE.sentence(refusal)).contains("已经有"));
    }
  }

  @Test
  void sectionsThatAreNotWantedAreLeftOutAndTheRestIsNumberedAnew() {
    Report some = made(ANNUAL.cut(Set.of("总体情况", "需要关注的指标", "评估方法"), false));
    assertThat(headings(some, 1))
        .hasSize(3)
        .startsWith("一、总体情况", "二、需要关注的指标")
        .last()
        .asString()
        .startsWith("附件1");
    assertThat(paragraphs(some).getFirst()).contains("评估方法见附件1；").doesNotContain("计算过程");
    assertThatThrownBy(() -> made(ANNUAL.cut(Set.of("没有的"), false)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(CHINESE.sentence(refusal)).contains("没有的", "总体情况", "评估方法"));
  }

  @Test
  void thePublicCutHasNothingThatIsInternalAlsoWhereItIsAskedForByName() {
    Report whole = made(ANNUAL);
    Report open = made(ANNUAL.cut(null, true));
    assertThat(headings(whole, 1)).anyMatch(line -> line.endsWith("一致性检查"));
    assertThat(headings(open, 1))
        .noneMatch(line -> line.matches(".*(一致性检查|人工判定|计算过程|数据溯源)"))
        .last()
        .asString()
        .startsWith("附件1");
    assertThat(open.fileName()).isEqualTo(whole.fileName() + "-公开稿");
    assertThat(open.blocks()).noneMatch(Block.Working.class::isInstance);
    assertThat(String.join("", paragraphs(whole))).contains("计算结论为", "人工结论");
    assertThat(String.join("", paragraphs(open))).doesNotContain("计算结论为", "人工结论");
    assertThat(headings(made(ANNUAL.cut(Set.of("总体情况", "计算过程"), true)), 1))
        .containsExactly("一、总体情况");
    assertThatThrownBy(
            () -> made(new ReportChoice(ReportName.CHANGES, ANNUAL.cutOff()).cut(null, true)))
        .isInstanceOf(Refusal.class);
  }

  private Report made(ReportChoice choice) {
    return new PlanReports(
            new ReportExport(List.of()),
            ReportTemplates.in(workspace, CHINESE),
            new InMemoryStore(Clock.systemUTC()),
            CHINESE,
            Clock.systemUTC())
        .report(SAMPLE, choice, EntryDates.UNKNOWN, List::of);
  }

  private static List<String> paragraphs(Report report) {
    return report.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  private static List<String> headings(Report report, int level) {
    return report.blocks().stream()
        .filter(block -> block instanceof Block.Heading heading && heading.level() == level)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }
}
