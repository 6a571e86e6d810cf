package lantu.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.exchange.PlanJson;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterReportTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final Plan SHIPPED = PlanJson.shipped();
  private final Report report = Reports.register(SHIPPED, CHINESE);

  @Test
  void theMainTableHoldsTheTwentyInTheDocumentsOrderWithTheZonesUnderEleven() {
    List<String> numbers = column(report.tables().getFirst(), 0);
    assertThat(numbers)
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "", "", "", "12", "13", "14",
            "15", "16", "17", "18", "19", "20");
    assertThat(text(report.tables().getFirst()).subList(11, 14))
        .extracting(List::getLast)
        .containsExactly("约340万平方米", "约240万平方米", "约70万平方米");
  }

  @Test
  void anAdjustedTargetIsToldBesideTheOneOfThePlan() {
    Plan sample = SamplePlan.of(SHIPPED, PlanId.of("demo"), CHINESE);
    Indicator adjusted =
        sample.indicators(IndicatorRole.MAIN).stream()
            .filter(indicator -> !indicator.adjustments().isEmpty())
            .findFirst()
            .orElseThrow();
    String now = adjusted.targetNow(sample.district()).orElseThrow().wording();
    assertThat(
            text(Reports.register(sample, CHINESE).tables().getFirst()).stream()
                .filter(row -> row.get(1).equals(adjusted.name()))
                .map(List::getLast))
        .containsExactly("%s（调整后：%s）".formatted(requireNonNull(adjusted.target()).wording(), now));

    ChartModel chart =
        new ChartCatalogue(CHINESE)
            .model(sample, ChartRequest.ofIndicator(adjusted.code().value()));
    assertThat(chart.toString()).contains("调整后的目标：" + now).doesNotContain("目标原文");
  }

  @Test
  void aRowSaysWhatTheDocumentSaysAndLeavesEmptyYearsEmpty() {
    assertThat(text(report.tables().getFirst()).get(2))
        .containsExactly(
            "3", "现代服务业占三级税收比重", "%", "预期性", "期末", "76.9", "—", "—", "—", "—", "—", "70");
    assertThat(text(report.tables().getFirst()).getFirst().getLast()).isEqualTo("高于全市1-3个百分点");
  }

  @Test
  void theNotesAreCountedAndAddedUpFromThePlan() {
    assertThat(report.tables().getFirst().notes())
        .startsWith("注：1. 共20个指标，其中预期性指标12个、约束性指标8个。", "2. “—”表示没有数据；2021–2025年尚未填报实际数。");
    assertThat(sentences(report.tables().getFirst()))
        .contains(
            "共20个指标，其中预期性指标12个、约束性指标8个。",
            "指标11分区目标340＋240＋70＝650万平方米，与全区目标一致（纲要第6、7、8节）。",
            "指标1、2、10、13、14、15、17、18、19共9项，目标所依据的参照数、总量或市下达数尚待填报。",
            "“—”表示没有数据；2021–2025年尚未填报实际数。")
        .anyMatch(note -> note.startsWith("2020年基期数出处：指标3见纲要第1节“站在新起点”；指标6见"));
  }

  @Test
  void theSecondTableSaysWhichSectionStatesEachCommitment() {
    Table second = report.tables().get(1);
    assertThat(second.rows()).hasSize(25);
    assertThat(text(second).get(1))
        .startsWith("2", "实到外资", "亿美元", "累计")
        .endsWith("实到外资达到60亿美元", "2025年", "第10节");
    assertThat(text(second).getFirst()).contains("1047.28", "2035年", "第3节");
  }

  @Test
  void theThirdTableCopiesEveryBaseFigureWithItsQualifierAndPlace() {
    Table third = report.tables().get(2);
    assertThat(third.rows()).hasSize(55);
    assertThat(text(third)).anySatisfy(row -> assertThat(row).contains("119.39", "亿元"));
    assertThat(text(third)).anySatisfy(row -> assertThat(row).contains("44.60", "纲要第1节“站在新起点”"));
  }

  @Test
  void nothingEnteredIsCountedAsNotEntered() {
    assertThat(report.dataState()).contains("应填100项", "核定0、", "未填100。");
    assertThat(report.mark()).isEmpty();
    assertThat(report.fileName()).isEqualTo("指标一览表-虹口区“十四五”-2021-2025");
  }

  @Test
  void unsettledFiguresCarryTheirMarkAndMissingOnesTheirReason() {
    Plan plan = SHIPPED;
    plan = with(plan, 2021, "75.10", DataStatus.FINAL, null);
    plan = with(plan, 2022, "75.3", DataStatus.REVISED, null);
    plan = with(plan, 2023, "74", DataStatus.FLASH, null);
    plan = with(plan, 2024, "73.5", DataStatus.ESTIMATED, null);
    plan = with(plan, 2025, null, DataStatus.MISSING, "口径调整");
    Report changed = Reports.register(plan, CHINESE);
    assertThat(text(changed.tables().getFirst()).get(2))
        .containsSubsequence("76.9", "75.10", "75.3修", "74快", "73.5预", "缺失", "70");
    assertThat(changed.dataState()).contains("核定1、", "快报1、", "预计1、", "修订1、", "缺失1、", "未填95。");
    assertThat(sentences(changed.tables().getFirst()))
        .anyMatch(note -> note.contains("快＝快报数"))
        .anyMatch(note -> note.contains("指标3全区2025年（口径调整）"))
        .contains("“—”表示没有数据或尚未填报。");
  }

  @Test
  void aSyntheticPlanIsMarked() {
    Plan sample = SamplePlan.of(SHIPPED, PlanId.of("demo"), Messages.chinese());
    assertThat(Reports.register(sample, CHINESE).mark()).isEqualTo("演示数据");
  }

  @Test
  void numbersOfAColumnStandUnderTheirPoint() {
    Table third = report.tables().get(2);
    DecimalColumn column = DecimalColumn.of(third, 5);
    assertThat(column.decimals()).isEqualTo(2);
    Cell.Decimal whole = (Cell.Decimal) third.rows().get(4).get(5);
    assertThat(whole.digits()).isEqualTo("1806");
    assertThat(column.roomBehind(whole)).as("the point and two decimals").isEqualTo(3);
  }

  @Test
  void headingsAreNumberedInEveryLevel() {
    ReportBody body = new ReportBody(CHINESE);
    body.heading(1, "甲");
    body.heading(2, "乙");
    body.heading(3, "丙");
    body.heading(4, "丁");
    body.heading(2, "戊");
    body.heading(1, "己");
    body.heading(2, "庚");
    assertThat(body.blocks())
        .extracting(block -> ((Block.Heading) block).text())
        .containsExactly("一、甲", "（一）乙", "1. 丙", "（1）丁", "（二）戊", "二、己", "（一）庚");
  }

  @Test
  void everyLanguageHasItsRegister() {
    Report english = Reports.register(SHIPPED, Messages.of(java.util.Locale.ENGLISH));
    assertThat(sentences(english.tables().getFirst()))
        .contains("20 indicators: 12 expected, 8 binding.");
  }

  private static Plan with(
      Plan plan, int year, @Nullable String value, DataStatus status, @Nullable String note) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I03"), plan.district().code(), PlanYear.of(year), Series.ACTUAL);
    return plan.with(
        key,
        new Figure(
            key, value == null ? null : new java.math.BigDecimal(value), status, null, note));
  }

  private static List<List<String>> text(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  private static List<String> sentences(Table table) {
    return table.notes().stream().map(note -> note.replaceFirst("^\\D{0,9}\\d+\\. ", "")).toList();
  }

  private static List<String> column(Table table, int column) {
    return text(table).stream().map(row -> row.get(column)).toList();
  }
}
