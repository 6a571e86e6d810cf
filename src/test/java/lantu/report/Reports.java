package lantu.report;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.check.Findings;
import lantu.chart.ChartFonts;
import lantu.chart.ChartRenderer;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Unit;
import lantu.work.SamplePlan;
import org.jspecify.annotations.Nullable;

/** Reports to write in tests. */
public final class Reports {
  private static @Nullable ChartRenderer renderer;

  private Reports() {}

  /** The renderer of charts, its fonts loaded once. */
  public static synchronized ChartRenderer charts() {
    ChartRenderer there = renderer;
    if (there == null) {
      there = new ChartRenderer(ChartFonts.load());
      renderer = there;
    }
    return there;
  }

  /** The mid-term report on the synthetic plan, with charts of every form that a report has. */
  public static Report midterm() {
    Plan plan = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    return AssessmentReport.of(
        plan,
        Assessment.of(plan, CutOff.endOf(PlanYear.of(2023)), EntryDates.UNKNOWN),
        Findings.of(plan),
        ReportKind.MIDTERM,
        setting(AssessmentReport.template(ReportKind.MIDTERM), Messages.chinese()));
  }

  /** The way a report is made by the template that ships. */
  public static ReportSetting setting(ReportTemplate template, Messages messages) {
    return new ReportSetting(
        template.shipped(messages), messages, EntryDates.UNKNOWN, ZoneId.of("Asia/Shanghai"));
  }

  /** The register of a plan. */
  public static Report register(Plan plan, Messages messages) {
    return RegisterReport.of(plan, setting(RegisterReport.template(), messages));
  }

  /** The register of the shipped plan. */
  public static Report register() {
    return register(PlanJson.shipped(), Messages.chinese());
  }

  /** The register of the synthetic plan, with figures of every status. */
  public static Report sample() {
    return register(
        SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese()),
        Messages.chinese());
  }

  /** Portrait text with every heading level, a three-line table, and a turned page with another. */
  public static Report mixed() {
    return new Report(
        "混排",
        "混排样张",
        List.of(),
        "",
        "",
        Orientation.PORTRAIT,
        List.of(
            new Block.Heading(1, "一、总体"),
            new Block.Paragraph("“十四五”时期，坚持“一张蓝图”，" + "稳步推进各项工作，".repeat(12) + "确保完成。"),
            new Block.Heading(2, "（一）分项"),
            new Block.Heading(3, "1. 小项"),
            new Block.Heading(4, "（1）细项"),
            table("表1", Table.Rules.THREE_LINE),
            new Block.NewPage(Orientation.LANDSCAPE),
            new Block.Heading(1, "二、宽表"),
            table("表2", Table.Rules.GRID),
            new Block.NewPage(Orientation.PORTRAIT),
            new Block.Heading(1, "三、结语"),
            new Block.Paragraph("完。")));
  }

  /** A table whose words try to be formulas. */
  public static Report hostile() {
    List<List<Cell>> rows =
        java.util.stream.Stream.of(
                "=cmd|'/c calc'!A1",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "\t=1+1",
                "1047.28",
                "<b>&",
                "<?rows?>",
                "甲\u202Exslx.exe")
            .map(words -> List.<Cell>of(new Cell.Text(words), new Cell.Text("文字")))
            .toList();
    return new Report(
        "文字",
        "=标题()",
        List.of("+副题"),
        "",
        "",
        Orientation.PORTRAIT,
        List.of(
            new Table(
                "表1",
                "=表题",
                "",
                Table.Rules.GRID,
                List.of(new Column(20, Align.LEFT), new Column(10, Align.LEFT)),
                List.of(List.of(HeaderCell.of("=列"), HeaderCell.of("列"))),
                rows,
                List.of("=注", "<?rows?>"))));
  }

  private static Table table(String label, Table.Rules rules) {
    Unit unit = Unit.of("亿元");
    return new Table(
        label,
        "分年数据",
        "单位：亿元",
        rules,
        List.of(
            new Column(16, Align.LEFT),
            new Column(12, Align.DECIMAL),
            new Column(12, Align.DECIMAL)),
        List.of(
            List.of(new HeaderCell("项目", 1, 2), new HeaderCell("年度", 2, 1)),
            List.of(HeaderCell.of("2021年"), HeaderCell.of("2022年"))),
        List.of(
            List.of(
                new Cell.Text("甲"),
                new Cell.Decimal(new BigDecimal("1047.28"), unit, ""),
                new Cell.Decimal(new BigDecimal("0.010"), unit, "快")),
            List.of(
                new Cell.Text("乙"),
                new Cell.Decimal(new BigDecimal("6"), unit, "预"),
                new Cell.Empty())),
        List.of("注：样张。"));
  }
}
