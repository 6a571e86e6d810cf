package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import lantu.assess.EntryDates;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.docx.DocxReportWriter;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewritingTest {
  private static final Messages CHINESE = Messages.chinese();
  private static final PlanId ID = PlanId.of("demo");
  private static final Plan SAMPLE = SamplePlan.of(PlanJson.shipped(), ID, CHINESE);
  private static final ReportChoice ANNUAL =
      new ReportChoice(ReportName.ANNUAL, CutOff.endOf(PlanYear.of(2023)));

  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
  private final PlanReports reports =
      new PlanReports(
          new ReportExport(List.of(new DocxReportWriter(Reports::charts))),
          ReportTemplates.shipped(CHINESE),
          store,
          CHINESE,
          Clock.systemUTC());

  @TempDir Path folder;

  @Test
  void aRewrittenParagraphStandsInItsOwnReportOnlyAndIsTakenBackInOneStep() {
    Sentence counts = sentence(SAMPLE, ANNUAL, "约束性指标8个");
    assertThat(counts.rewritten()).isFalse();
    reports.rewrite(ID, ANNUAL, counts, "约束性指标\n总体平稳。", "张三");

    Sentence own = sentence(SAMPLE, ANNUAL, "约束性指标总体平稳。");
    assertThat(own.who()).isEqualTo("张三");
    assertThat(own.generated()).startsWith("约束性指标8个：");
    assertThat(own.changes()).isEmpty();
    ReportChoice other = new ReportChoice(ReportName.ANNUAL, CutOff.endOf(PlanYear.of(2022)));
    assertThat(sentence(SAMPLE, other, "约束性指标8个").rewritten()).isFalse();

    reports.takeBack(ID, ANNUAL, own);
    assertThat(sentence(SAMPLE, ANNUAL, "约束性指标8个").rewritten()).isFalse();
  }

  @Test
  void whatTheReportSaysByItselfIsNobodysWords() {
    Sentence counts = sentence(SAMPLE, ANNUAL, "约束性指标8个");
    reports.rewrite(ID, ANNUAL, counts, "另一种说法。", "张三");
    reports.rewrite(ID, ANNUAL, sentence(SAMPLE, ANNUAL, "另一种说法"), counts.generated(), "张三");
    assertThat(sentence(SAMPLE, ANNUAL, "约束性指标8个").rewritten()).isFalse();
    assertThatThrownBy(() -> reports.rewrite(ID, ANNUAL, counts, " \n ", "张三"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(CHINESE.sentence(refusal)).contains("恢复"));
  }

  @Test
  void aNumberThatChangedUnderItIsFlaggedWithOldAndNewInPreviewAndExport() {
    Sentence lagging = sentence(SAMPLE, ANNUAL, "截至2023年年末", "绿地面积");
    reports.rewrite(ID, ANNUAL, lagging, "绿地建设进度偏慢，正在赶。", "李四");
    FigureKey key =
        new FigureKey(
            IndicatorCode.of(lagging.key().replaceAll("^[^/]*/([^·]*)·.*", "$1")),
            SAMPLE.district().code(),
            PlanYear.of(2023),
            Series.ACTUAL);
    Figure before = SAMPLE.figure(key).orElseThrow();
    Plan changed =
        SAMPLE.with(key, new Figure(key, new BigDecimal("0.12345"), DataStatus.FINAL, null, null));

    Sentence flagged = sentence(changed, ANNUAL, "绿地建设进度偏慢");
    assertThat(flagged.changes())
        .singleElement()
        .asString()
        .contains("2023年", "原为" + before.value(), "现为0.12345");
    assertThat(preview(changed, ANNUAL))
        .anyMatch(
            line ->
                line.kind() == PreviewLine.Kind.FLAG
                    && line.cells().getFirst().contains("现为0.12345"));
    PlanReports.Written written =
        reports.write(
            changed,
            ANNUAL,
            EntryDates.UNKNOWN,
            List::of,
            List.of(folder.resolve("r.docx")),
            new DirectProgress());
    assertThat(written.remarks())
        .anyMatch(remark -> remark.contains("绿地建设进度偏慢") && remark.contains("现为0.12345"));
    assertThat(sentence(SAMPLE, ANNUAL, "绿地建设进度偏慢").changes()).isEmpty();
  }

  @Test
  void everyNumberOfThePreviewCanBeAskedWhereItIsFrom() {
    List<PreviewLine> lines = preview(SAMPLE, ANNUAL);
    PreviewLine counts =
        lines.stream()
            .filter(line -> line.cells().getFirst().startsWith("约束性指标8个："))
            .findFirst()
            .orElseThrow();
    assertThat(counts.origins())
        .anyMatch(origin -> origin.startsWith("约束性.个数 8：") && origin.contains("、"));
    PreviewLine row =
        lines.stream()
            .filter(line -> line.kind() == PreviewLine.Kind.ROW && !line.origins().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(row.origins().getFirst()).contains("年", "实际数", "来源：演示数据");
    assertThat(lines)
        .filteredOn(line -> line.kind() == PreviewLine.Kind.CHART)
        .anyMatch(line -> line.origins().size() > 3);
  }

  /** Nobody waits and nobody stops it. */
  private static final class DirectProgress implements Progress {
    @Override
    public void report(long done, long total, String message) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  private Sentence sentence(Plan plan, ReportChoice choice, String... parts) {
    return preview(plan, choice).stream()
        .filter(line -> line.sentence() != null)
        .filter(
            line ->
                List.of(parts).stream()
                    .allMatch(
                        part ->
                            line.cells().getFirst().contains(part)
                                || line.origins().stream().anyMatch(one -> one.contains(part))))
        .map(PreviewLine::sentence)
        .findFirst()
        .orElseThrow();
  }

  private List<PreviewLine> preview(Plan plan, ReportChoice choice) {
    return reports.preview(plan, choice, EntryDates.UNKNOWN, List::of);
  }
}
