package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.InputRole;
import lantu.assess.TargetEdition;
import lantu.assess.Verdict;
import lantu.assess.check.Findings;
import lantu.chart.ChartModel;
import lantu.chart.ChartSeries;
import lantu.exchange.PlanJson;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.explain.VerdictText;
import lantu.plan.Basis;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.junit.jupiter.api.Test;

class AssessmentReportTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final Plan SHIPPED = PlanJson.shipped();
  private static final Plan SAMPLE = SamplePlan.of(SHIPPED, PlanId.of("demo"), Messages.chinese());

  private static Assessment judged(Plan plan) {
    return Assessment.of(plan, CutOff.endOf(PlanYear.of(2023)), EntryDates.UNKNOWN);
  }

  private static Report report(Plan plan, ReportKind kind) {
    return AssessmentReport.of(
        plan,
        judged(plan),
        Findings.of(plan),
        kind,
        Reports.setting(AssessmentReport.template(kind), CHINESE));
  }

  private static List<String> words(Report report) {
    List<String> words = new ArrayList<>();
    for (Block block : report.blocks()) {
      switch (block) {
        case Block.Heading heading -> words.add(heading.text());
        case Block.Paragraph paragraph -> words.add(paragraph.text());
        case Block.NewPage page -> {}
        case Block.Working _, Block.Contents _ -> {}
        case Chart chart -> words.add(chart.title());
        case Table table -> {
          words.add(table.title());
          table.rows().forEach(row -> row.forEach(cell -> words.add(cell.text())));
        }
      }
    }
    return words;
  }

  @Test
  void theCountsInTheTextAreThoseOfTheTableAndAddUp() {
    Report report = report(SAMPLE, ReportKind.ANNUAL);
    Table counts = report.tables().getFirst();
    List<Cell> total = counts.rows().getLast();
    assertThat(total).extracting(Cell::text).containsExactly("合计", "8", "12", "25", "45");
    for (int column = 1; column < 5; column++) {
      int sum = 0;
      for (List<Cell> row : counts.rows().subList(0, counts.rows().size() - 1)) {
        sum += ((Cell.Ordinal) row.get(column)).number();
      }
      assertThat(sum).isEqualTo(((Cell.Ordinal) total.get(column)).number());
    }
    StringBuilder binding = new StringBuilder("约束性指标8个：");
    for (List<Cell> row : counts.rows().subList(0, counts.rows().size() - 1)) {
      if (!row.get(1).text().equals("0")) {
        binding.append(binding.toString().endsWith("：") ? "" : "、");
        binding.append(row.getFirst().text()).append(row.get(1).text()).append("个");
      }
    }
    assertThat(words(report)).contains(binding + "。");
  }

  @Test
  void theNumberInATableIsTheOneThatItsVerdictLooksAt() {
    List<List<Cell>> rows =
        report(SAMPLE, ReportKind.ANNUAL).tables().stream()
            .flatMap(table -> table.rows().stream())
            .toList();
    int levels = 0;
    int missing = 0;
    for (Verdict verdict : judged(SAMPLE).verdicts()) {
      Indicator indicator = SAMPLE.indicator(verdict.key().indicator()).orElseThrow();
      boolean district = verdict.key().area().equals(SAMPLE.district().code());
      if (!district || verdict.edition() != TargetEdition.ORIGINAL) {
        continue;
      }
      Cell number =
          rows.stream()
              .filter(row -> row.size() > 9 && row.get(1).text().equals(indicator.name()))
              .map(row -> row.get(4))
              .findFirst()
              .orElseThrow();
      Optional<BigDecimal> level =
          verdict.working().inputs().stream()
              .filter(input -> input.role() == InputRole.LATEST)
              .flatMap(input -> Stream.ofNullable(input.value()))
              .findFirst();
      if (level.isPresent()) {
        levels++;
        assertThat(((Cell.Decimal) number).value())
            .as(indicator.name())
            .isEqualByComparingTo(level.get());
      }
      if (indicator.basis() == Basis.CUMULATIVE && !verdict.assessed()) {
        missing++;
        // One year's figure would look like the sum.
        assertThat(number).as(indicator.name()).isInstanceOf(Cell.Empty.class);
      }
    }
    assertThat(levels).isGreaterThan(5);
    assertThat(missing).isPositive();
  }

  @Test
  void bindingOnesComeFirstAndEveryVerdictHasItsWorking() {
    Report report = report(SAMPLE, ReportKind.ANNUAL);
    assertThat(words(report))
        .containsSubsequence("二、约束性指标", "三、预期性指标", "四、文中指标", "五、功能区进展", "六、需要关注的指标");
    Table working = report.tables().get(4);
    assertThat(working.caption()).isEqualTo("各项结论的计算过程");
    VerdictText text = new VerdictText(SAMPLE, CHINESE);
    List<String> told =
        working.rows().stream()
            .map(List::getFirst)
            .filter(Cell.Spread.class::isInstance)
            .map(cell -> cell.text().replaceAll("（(缺|目标|按|尚|期).*）$", ""))
            .toList();
    List<String> judged =
        judged(SAMPLE).verdicts().stream()
            .map(
                verdict ->
                    VerdictTable.name(SAMPLE, CHINESE, text, verdict)
                        + "："
                        + text.status(verdict.status()))
            .toList();
    assertThat(told).isEqualTo(judged);
    for (Verdict verdict : judged(SAMPLE).verdicts()) {
      verdict
          .working()
          .steps()
          .forEach(
              step ->
                  assertThat(working.rows())
                      .anyMatch(row -> row.get(3).text().equals(step.substitution())));
    }
  }

  @Test
  void laggingTargetsAreSpokenOfAndTheOfficesOwnVerdictStandsBeside() {
    List<String> words = words(report(SAMPLE, ReportKind.ANNUAL));
    long lagging =
        judged(SAMPLE).verdicts().stream()
            .filter(verdict -> verdict.current() && verdict.status().lagging())
            .count();
    int from = words.indexOf("六、需要关注的指标");
    int to = words.indexOf("七、人工判定");
    assertThat(words.subList(from + 1, to))
        .filteredOn(line -> !line.startsWith("图"))
        .hasSize((int) (2 * lagging));
    assertThat(words.get(to + 1)).startsWith("固定资产投资总额：计算结论为“无法评估”；").contains("符合预期", "演示数据");
  }

  @Test
  void theAnnexIsTheMethodPageWordForWord() {
    List<String> words = words(report(SHIPPED, ReportKind.MIDTERM));
    MethodText method = new MethodText(SHIPPED, CHINESE);
    assertThat(words).contains("附件2　" + method.title());
    for (MethodSection section : method.sections()) {
      assertThat(words).containsAll(section.paragraphs());
      MethodSection.Table table = section.table();
      if (table != null) {
        assertThat(words).containsAll(table.rows().stream().flatMap(List::stream).toList());
      }
    }
  }

  @Test
  void aPlanWithoutFiguresIsReportedWithReasonsAndNoVerdict() {
    Report report = report(SHIPPED, ReportKind.ANNUAL);
    assertThat(words(report)).contains("能够评估的目标中没有进度滞后的；另有48项因数据不足尚不能判断。", "约束性指标8个：无法评估8个。");
    assertThat(report.mark()).isEmpty();
    Stream.of(1, 2)
        .map(table -> report.tables().get(table))
        .forEach(
            table ->
                assertThat(table.notes())
                    .filteredOn(note -> note.contains("缺") || note.contains("未下达"))
                    .hasSizeGreaterThan(7));
  }

  @Test
  void theFinalReportCountsWhatIsDone() {
    Report report =
        AssessmentReport.of(
            SAMPLE,
            Assessment.of(SAMPLE, CutOff.endOf(PlanYear.of(2024)), EntryDates.UNKNOWN),
            List.of(),
            ReportKind.FINAL,
            Reports.setting(AssessmentReport.template(ReportKind.FINAL), CHINESE));
    assertThat(report.titleLines()).containsExactly("演示数据·虹口区“十四五”规划纲要", "实施情况总结评估报告");
    assertThat(report.mark()).isEqualTo("演示数据");
    assertThat(words(report))
        .anyMatch(line -> line.matches("全区目标45项，已完成\\d+项，完成率[\\d.]+%；另有\\d+项.*"));
  }

  @Test
  void textTableAndChartCountTheSame() {
    Report report = report(SAMPLE, ReportKind.MIDTERM);
    Table counts = report.tables().getFirst();
    ChartModel chart = report.charts().getFirst().model();
    assertThat(chart.series()).extracting(ChartSeries::name).containsExactly("约束性、预期性指标", "文中指标");
    for (int status = 0; status < chart.categories().size(); status++) {
      List<Cell> row = counts.rows().get(status);
      assertThat(chart.categories().get(status)).isEqualTo(row.getFirst().text());
      assertThat(number(chart, 0, status)).isEqualTo(count(row, 1) + count(row, 2));
      assertThat(number(chart, 1, status)).isEqualTo(count(row, 3));
    }
    assertThat(chart.title()).isEqualTo("45项目标：符合或好于预期21项，滞后或跌破15项，无法评估9项");
    assertThat(report.charts().getFirst().source()).contains(counts.label());
  }

  @Test
  void everyLaggingMainIndicatorAndTheZonesAreDrawnWithSourceAndStatus() {
    Report report = report(SAMPLE, ReportKind.MIDTERM);
    List<String> drawn = report.charts().stream().map(Chart::caption).toList();
    assertThat(drawn)
        .startsWith("全区现行目标的进度分布", "各功能区新增建筑体量目标与进度", "各功能区新增建筑体量逐年情况")
        .contains("新增绿地面积", "一般公共预算收入年均增长率");
    assertThat(report.charts()).extracting(Chart::label).startsWith("图1", "图2", "图3");
    assertThat(report.charts().get(1).source()).matches("资料来源：演示数据。数据状态：.*核定\\d.*。");
    assertThat(report(SHIPPED, ReportKind.ANNUAL).charts())
        .as("what has no figure is not drawn")
        .hasSize(1);
  }

  private static int number(ChartModel chart, int series, int category) {
    BigDecimal value = chart.series().get(series).points().get(category).value();
    return value == null ? 0 : value.intValueExact();
  }

  private static int count(List<Cell> row, int column) {
    return ((Cell.Ordinal) row.get(column)).number();
  }
}
