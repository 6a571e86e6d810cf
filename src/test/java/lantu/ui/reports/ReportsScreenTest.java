package lantu.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Input;
import lantu.edit.Backups;
import lantu.edit.Edit;
import lantu.job.DirectRunner;
import lantu.plan.AreaCode;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Nature;
import lantu.plan.Series;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.docx.DocxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.Editions;
import lantu.work.InMemoryStore;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.PreviewLine;
import lantu.work.ReportTemplates;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsScreenTest {
  @TempDir Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
  private PlanSession session;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.sampleSession();
    stand = Stand.show(screen(), Theme.LIGHT, 1240, 800);
  }

  private ReportsScreen screen() {
    return Stand.onFx(
        () ->
            new ReportsScreen(
                session,
                Messages.chinese(),
                dialogs,
                new DirectRunner(),
                reports(folder.resolve("工作区"), store),
                new Editions(
                    store,
                    folder.resolve("工作区"),
                    Vault.PLAIN,
                    reports(folder.resolve("工作区"), store),
                    Backups.NONE,
                    Messages.chinese(),
                    Clock.systemUTC()),
                new ChartKit(
                    Messages.chinese(),
                    dialogs,
                    new DirectRunner(),
                    Reports::charts,
                    (model, file) -> {})));
  }

  private static PlanReports reports(Path workspace, InMemoryStore store) {
    return new PlanReports(
        new ReportExport(
            List.of(new DocxReportWriter(Reports::charts), new XlsxReportWriter(Reports::charts))),
        ReportTemplates.in(workspace, Messages.chinese()),
        store,
        Messages.chinese(),
        Clock.systemUTC());
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void thePreviewIsTheReportAndFollowsChoiceAndPlan() {
    assertThat(words()).startsWith("演示数据", "演示数据·虹口区“十四五”规划纲要", "2024年度监测报告");
    year(2023);
    assertThat(words()).contains("2023年度监测报告", "（截至2023年年末）").doesNotContain("2024年度监测报告");
    press("年中");
    assertThat(words()).contains("（截至2023年年中）");
    press("总结评估报告");
    assertThat(words()).contains("实施情况总结评估报告", "（截至2025年年末）");
    press("指标一览表");
    assertThat(words()).anyMatch(line -> line.contains("共20个指标"));

    press("年度监测报告");
    press("年末");
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I12"), AreaCode.of("hongkou"), PlanYear.of(2023), Series.ACTUAL);
    Figure before = session.plan().figure(key).orElse(null);
    Stand.onFx(
        () ->
            session.apply(
                new Edit.SetFigure(
                    key, before, new Figure(key, new BigDecimal("6.66"), null, null, null)),
                null));
    assertThat(words()).anyMatch(line -> line.contains("6.66"));
  }

  @Test
  void theOtherKindsAskForWhatTheyNeedAndAreShown() {
    press("功能区分报告");
    assertThat(words()).contains("功能区分报告").anyMatch(line -> line.startsWith("图1"));
    press("一页纸简报");
    assertThat(words()).contains("实施情况简报");
    press("重大项目清单");
    assertThat(words()).contains("重大项目清单");
    press("修改对照表");
    assertThat(words()).contains("修改对照表");
    press("年度监测报告");
    tick("report-mark-draft");
    assertThat(words().getFirst()).isEqualTo("征求意见稿　演示数据");
  }

  @Test
  void inASmallWindowEverythingIsReachedWithoutScrollingSideways() {
    stand.close();
    stand = Stand.show(screen(), Theme.LIGHT, 760, 560);
    reachable();
    press("修改对照表");
    reachable();
  }

  private void reachable() {
    stand.settle();
    Stand.onFx(
        () -> {
          Parent root = stand.find("report-write", Button.class).getScene().getRoot();
          assertThat(root.minWidth(-1)).isLessThanOrEqualTo(760);
          for (String id :
              List.of("report-write", "report-sections", "report-word", "report-freeze")) {
            Node node = stand.find(id, Node.class);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(760);
            assertThat(bounds.getWidth()).as(id).isGreaterThanOrEqualTo(node.prefWidth(-1) - 1);
          }
          return root;
        });
  }

  @Test
  void aDateInANarrowColumnIsBrokenBesideItsHyphenOnly() {
    press("重大项目清单");
    stand.settle();
    List<String> dates =
        Stand.onFx(
            () ->
                stand.find("report-preview", ListView.class).lookupAll(".cells .label").stream()
                    .map(label -> ((Label) label).getText())
                    .filter(words -> words.matches("\\d{4}-.*"))
                    .toList());
    assertThat(dates).isNotEmpty().allMatch(words -> words.matches("\\d{4}-\u200b\\d{2}"));
    assertThat(width("2025-\u200b02")).isEqualTo(width("2025-02"));
  }

  private static double width(String words) {
    return Stand.onFx(
        () -> {
          Text text = new Text(words);
          return text.getLayoutBounds().getWidth();
        });
  }

  @Test
  void theChosenFormatsAreWrittenIntoTheChosenFolderAndSayWhatThePreviewSays() throws IOException {
    year(2023);
    tick("report-format-xlsx");
    dialogs.choose(folder);
    stand.fire("report-write");

    assertThat(text("report-told")).contains("已写入 1 个文件", folder.toString());
    List<Path> files = files();
    assertThat(files)
        .singleElement()
        .satisfies(file -> assertThat(file.toString()).endsWith("2023年.docx"));
    String counts =
        words().stream().filter(line -> line.startsWith("约束性指标8个")).findFirst().orElseThrow();
    try (InputStream in = Files.newInputStream(files.getFirst());
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains(counts);
    }
  }

  @Test
  void anOldReportIsReplacedOnlyWhenTheReaderAgrees() throws IOException {
    tick("report-format-xlsx");
    dialogs.choose(folder);
    stand.fire("report-write");
    Path file = files().getFirst();
    Files.writeString(file, "old");

    dialogs.answer(false);
    stand.fire("report-write");
    assertThat(dialogs.said()).last().asString().contains("替换", file.getFileName().toString());
    assertThat(Files.readString(file)).isEqualTo("old");

    dialogs.answer(true);
    stand.fire("report-write");
    assertThat(Files.size(file)).isGreaterThan(10_000);
  }

  @Test
  void theOfficesOwnWordStylesAreChosenAndPutAwayAgain() throws IOException {
    Path other = Files.writeString(folder.resolve("别的.docx"), "不是文档");
    dialogs.choose(other);
    fire("选用本单位的.docx…");
    assertThat(text("report-problem")).contains("别的.docx").containsPattern("。（LT-\\d{4}）$");
    assertThat(stand.find("report-word", MenuButton.class).getText()).isEqualTo("Word样式：国标");

    Path sample = folder.resolve("样张.docx");
    dialogs.choose(sample);
    fire("另存一页样张，供修改…");
    assertThat(sample).exists();
    assertThat(text("report-told")).contains("已写入 1 个文件", folder.toString());
    fire("选用本单位的.docx…");
    assertThat(text("report-problem")).isEmpty();
    assertThat(stand.find("report-word", MenuButton.class).getText()).isEqualTo("Word样式：本单位");
    assertThat(folder.resolve("工作区/templates/word.docx")).hasSameBinaryContentAs(sample);

    fire("恢复国标样式");
    assertThat(stand.find("report-word", MenuButton.class).getText()).isEqualTo("Word样式：国标");
    assertThat(folder.resolve("工作区/templates/word.docx")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInASentence() throws IOException {
    Path blocked = Files.writeString(folder.resolve("占用"), "x");
    dialogs.choose(blocked.resolve("里面"));
    stand.fire("report-write");

    assertThat(text("report-problem")).containsPattern("。（LT-\\d{4}）$");
    assertThat(text("report-told")).isEmpty();
    assertThat(stand.find("report-write", Button.class).isDisabled()).isFalse();
  }

  @Test
  void aParagraphIsRewrittenFlaggedWhenANumberChangesAndTakenBack() {
    year(2023);
    choose("约束性指标8个");
    assertThat(text(stand.find("line-numbers", VBox.class))).contains("约束性.个数 8");
    Stand.onFx(
        () -> {
          stand.find("line-words", TextArea.class).setText("约束性指标总体平稳。");
          return null;
        });
    stand.fire("line-keep");
    assertThat(words()).contains("约束性指标总体平稳。").noneMatch(line -> line.contains("请核对"));
    assertThat(text("line-state")).contains("改写", "约束性指标8个：");

    FigureKey key = lagging();
    Stand.onFx(
        () -> {
          Figure before = session.plan().figure(key).orElse(null);
          Figure now = new Figure(key, new BigDecimal("99999"), null, null, null);
          return session.apply(new Edit.SetFigure(key, before, now), null);
        });
    assertThat(words()).anyMatch(line -> line.startsWith("改写后数据有变，请核对：") && line.contains("原为"));
    stand.fire("line-back");
    assertThat(words())
        .anyMatch(line -> line.startsWith("约束性指标8个"))
        .noneMatch(line -> line.contains("请核对"));
  }

  @Test
  void partsCanBeLeftOutAndTheTextFollows() {
    MenuButton parts = stand.find("report-sections", MenuButton.class);
    Stand.onFx(
        () -> {
          parts.getItems().stream()
              .filter(item -> "计算过程".equals(item.getText()))
              .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
              .forEach(box -> box.setSelected(false));
          return null;
        });
    assertThat(words()).noneMatch(line -> line.startsWith("附件1　计算过程"));
    assertThat(parts.getText()).isEqualTo("写入的部分 10/11");
    tick("report-open");
    assertThat(words()).noneMatch(line -> line.endsWith("一致性检查"));
    press("一页纸简报");
    assertThat(parts.getText()).isEqualTo("写入的部分 0/1");
  }

  @Test
  void anEditionIsMadeListedAndComparedWithAndItsTamperingIsTold() throws IOException {
    tick("report-format-xlsx");
    dialogs.answer(true);
    stand.fire("report-freeze");
    assertThat(dialogs.said()).last().asString().contains("年度监测报告", "定稿");
    Path made = folder.resolve("工作区/editions/demo-1");
    assertThat(text("report-told")).contains("第1号定稿", made.toString());
    assertThat(said("report-editions")).contains("第1号", "年度监测报告", "✓");

    FigureKey key = lagging();
    Figure before = session.plan().figure(key).orElseThrow();
    Figure now = new Figure(key, new BigDecimal("99999"), null, null, null);
    Stand.onFx(() -> session.apply(new Edit.SetFigure(key, before, now), "核实"));
    stand.fire("edition-compare-1");
    assertThat(words())
        .anyMatch(line -> line.startsWith("（对照第1号"))
        .anyMatch(line -> line.contains("99999") && line.contains("核实"));

    Path plan = made.resolve("plan.json");
    assertThat(plan.toFile().setWritable(true)).isTrue();
    Files.writeString(plan, "{}");
    press("年度监测报告");
    stand.fire("report-freeze");
    assertThat(said("report-editions")).contains("第2号", "⚠", "plan.json", "被改动过");
  }

  @Test
  void withoutAFormatThereIsNothingToWrite() {
    tick("report-format-xlsx");
    tick("report-format-docx");
    assertThat(stand.find("report-write", Button.class).isDisabled()).isTrue();
  }

  /** A cell of a binding target that the year's verdict rests on. */
  private FigureKey lagging() {
    return Assessment.of(session.plan(), CutOff.endOf(PlanYear.of(2023)), EntryDates.UNKNOWN)
        .verdicts()
        .stream()
        .filter(verdict -> verdict.current() && verdict.status().lagging())
        .filter(
            verdict ->
                session.plan().indicator(verdict.key().indicator()).orElseThrow().nature()
                    == Nature.BINDING)
        .flatMap(verdict -> verdict.working().inputs().stream())
        .map(Input::key)
        .filter(key -> key != null && key.year().equals(PlanYear.of(2023)))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String beginning) {
    stand.settle();
    Stand.onFx(
        () -> {
          ListView<?> preview = stand.find("report-preview", ListView.class);
          for (int i = 0; i < preview.getItems().size(); i++) {
            if (((PreviewLine) preview.getItems().get(i))
                .cells()
                .getFirst()
                .startsWith(beginning)) {
              preview.getSelectionModel().select(i);
              return i;
            }
          }
          throw new AssertionError(beginning);
        });
  }

  private String said(String id) {
    stand.settle();
    return Stand.onFx(
        () ->
            String.join(
                "\n",
                stand.find(id, VBox.class).lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .toList()));
  }

  private static String text(VBox box) {
    return Stand.onFx(
        () ->
            String.join(
                "\n", box.getChildren().stream().map(child -> ((Label) child).getText()).toList()));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private List<String> words() {
    stand.settle();
    return Stand.onFx(
        () ->
            ((ListView<?>) stand.find("report-preview", ListView.class))
                .getItems().stream()
                    .map(line -> String.join(" ", ((PreviewLine) line).cells()))
                    .toList());
  }

  private void year(int year) {
    Stand.onFx(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<PlanYear> years = stand.find("report-year", ComboBox.class);
          years.setValue(PlanYear.of(year));
          return years;
        });
  }

  private void press(String words) {
    Stand.onFx(
        () -> {
          stand
              .find("report-preview", ListView.class)
              .getScene()
              .getRoot()
              .lookupAll(".toggle-button")
              .stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals(words))
              .findFirst()
              .orElseThrow()
              .fire();
          return words;
        });
  }

  private void tick(String id) {
    CheckBox box = stand.find(id, CheckBox.class);
    Stand.onFx(
        () -> {
          box.fire();
          return box;
        });
  }

  private String text(String id) {
    stand.settle();
    return stand.find(id, Label.class).getText();
  }

  private void fire(String item) {
    Stand.onFx(
        () -> {
          stand.find("report-word", MenuButton.class).getItems().stream()
              .filter(one -> one.getText().equals(item))
              .findFirst()
              .orElseThrow()
              .fire();
          return null;
        });
  }
}
