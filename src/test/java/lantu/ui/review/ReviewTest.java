package lantu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Plans;
import lantu.plan.Series;
import lantu.report.ReportExport;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Scenario;
import lantu.settings.Settings;
import lantu.slide.Handout;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.method.MethodScreen;
import lantu.ui.shell.MainWindow;
import lantu.ui.shell.PlanServices;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.value.PlanYear;
import lantu.work.AddPlan;
import lantu.work.EvidenceFiles;
import lantu.work.InMemoryStore;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.ReportTemplates;
import lantu.work.Reviews;
import lantu.work.SamplePlan;
import lantu.work.UserName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The review view in the program's window, over a real workspace. */
class ReviewTest {
  private static final Fonts FONTS = Fonts.load();
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), ZONE);
  private static final Messages MESSAGES = Messages.chinese();
  private static final PlanId DEMO = PlanId.of("demo");

  /** 绿地面积 of 2024: 3.88 in all with 0.98 in that year, which lags. */
  private static final FigureKey GREEN =
      new FigureKey(
          IndicatorCode.of("I12"), AreaCode.of("hongkou"), PlanYear.of(2024), Series.ACTUAL);

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Handout> printed = new ArrayList<>();
  private Workspace workspace;
  private PlanSession session;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    workspace = Workspace.open(folder.resolve("ws"), new EditJson());
    workspace.add(SamplePlan.of(PlanJson.shipped(), DEMO, MESSAGES), new Authorship("测试", null));
    PlanDesk desk =
        new PlanDesk(
            new OpenWorkspace(workspace, workspace, workspace, workspace, () -> {}), () -> "张三");
    session = desk.session(DEMO);
    Settings settings =
        Settings.open(Files.createDirectories(folder.resolve("s")).resolve("s"), CLOCK);
    robot.interact(() -> show(desk, settings));
    robot.push(KeyCode.F5);
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
    workspace.close();
  }

  private void show(PlanDesk desk, Settings settings) {
    Appearance appearance = MainWindow.rememberedAppearance(settings, FONTS);
    PlanServices services =
        new PlanServices(
            desk,
            new AddPlan(workspace, () -> "张三", MESSAGES),
            new PlanPackages(desk, new EvidenceFiles(folder), MESSAGES, CLOCK),
            new PlanReports(
                new ReportExport(List.of()),
                ReportTemplates.shipped(MESSAGES),
                new InMemoryStore(Clock.systemUTC()),
                MESSAGES,
                CLOCK),
            new UserName(settings, "张三", "account"),
            new DirectRunner(),
            dialogs);
    ReviewServices with =
        new ReviewServices(
            ChartKits.kit(),
            dialogs,
            new DirectRunner(),
            (handout, file) -> printed.add(handout),
            appearance,
            CLOCK);
    new MainWindow(
            stage,
            services,
            MESSAGES,
            settings,
            appearance,
            "D:\\规划",
            ReviewTest::screens,
            opened -> new Review(opened, new Reviews(workspace, DEMO, MESSAGES), MESSAGES, with),
            ZONE)
        .show();
  }

  private static Map<Place, Function<Navigator, Screen>> screens(PlanSession session) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(Place.METHOD, navigator -> new MethodScreen(session, MESSAGES));
    return screens;
  }

  @Test
  void f5GivesTheWholeScreenToTheFirstPageAndEscGivesItBack() {
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(text("review-title")).isEqualTo("总体情况");
    assertThat(text("review-count")).startsWith("1 / ");
    assertThat(text("review-demo")).isEqualTo("演示数据");
    assertThat(find("review-page").getAccessibleText()).contains("第 1 页", "时间进度 80%", "滞后");

    robot.push(KeyCode.ESCAPE);

    assertThat(stage.isFullScreen()).isFalse();
    assertThat(text("page-title")).isEqualTo("评估方法");
    robot.clickOn("#action-REVIEW");
    assertThat(text("review-title")).isEqualTo("总体情况");
  }

  @Test
  void keysAndRemotesTurnThePages() {
    int last = size();
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    assertThat(text("review-count")).isEqualTo("5 / " + last);
    robot.push(KeyCode.PAGE_UP);
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.UP);
    assertThat(text("review-count")).isEqualTo("2 / " + last);
    robot.push(KeyCode.END);
    assertThat(text("review-count")).isEqualTo(last + " / " + last);
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text("review-count")).isEqualTo(last + " / " + last);
    robot.push(KeyCode.HOME);
    assertThat(text("review-count")).isEqualTo("1 / " + last);
    robot.clickOn("#review-NEXT");
    robot.push(KeyCode.F5);
    assertThat(text("review-count")).isEqualTo("2 / " + last);
  }

  @Test
  void aTypedNumberAndEnterJumpThere() {
    robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
    assertThat(find("review-number").isVisible()).isTrue();
    assertThat(text("review-number")).contains("12");
    robot.push(KeyCode.ENTER);
    assertThat(text("review-count")).isEqualTo("12 / " + size());
    assertThat(find("review-number").isVisible()).isFalse();

    robot.type(KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.ENTER);
    assertThat(text("review-count")).isEqualTo("12 / " + size());
    assertThat(text("review-told")).isEqualTo("没有第 99 页，共 %d 页。".formatted(size()));

    robot.type(KeyCode.DIGIT3, KeyCode.ESCAPE);
    assertThat(find("review-number").isVisible()).isFalse();
    assertThat(text("review-count")).startsWith("12 / ");
  }

  @Test
  void theScreenGoesBlackAndComesBack() {
    robot.push(KeyCode.B);
    assertThat(find("review-black").isVisible()).isTrue();
    robot.push(KeyCode.B);
    assertThat(find("review-black").isVisible()).isFalse();
    robot.push(KeyCode.PERIOD);
    assertThat(find("review-black").isVisible()).isTrue();
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(find("review-black").isVisible()).isFalse();
    assertThat(text("review-count")).startsWith("2 / ");
  }

  @Test
  void theDotIsThereWhileTheMouseIsHeldOrWhileItIsSwitchedOn() {
    robot.moveTo("#review-page");
    assertThat(find("review-dot").isVisible()).isFalse();
    robot.press(MouseButton.PRIMARY);
    assertThat(find("review-dot").isVisible()).isTrue();
    robot.release(MouseButton.PRIMARY);
    assertThat(find("review-dot").isVisible()).isFalse();

    robot.push(KeyCode.L);
    robot.moveBy(20, 10);
    assertThat(find("review-dot").isVisible()).isTrue();
    robot.push(KeyCode.L);
    robot.moveBy(20, 10);
    assertThat(find("review-dot").isVisible()).isFalse();
  }

  @Test
  void aProposedFigureMovesVerdictAndChartAndNothingIsWritten() {
    Plan before = session.plan();
    toGreenArea();
    assertThat(spoken()).contains("▼ 滞后");

    propose("2.5");

    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(text("review-banner")).startsWith("推演 · 假设数值 1 项");
    assertThat(spoken()).contains("原数据", "推演", "▼ 滞后", "● 符合预期", "5.40");
    assertThat(text("review-outcome")).contains("新增绿地面积：▼ 滞后 → ● 符合预期");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(find("review-proposed").isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.HOME);
    assertThat(spoken()).contains("需要先谈 15 项", "需要先谈 14 项");

    Plans.assertSame(session.plan(), before);
    Plans.assertSame(workspace.load(DEMO), before);
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void whatIsNoNumberIsSaidAndTheLastProposalStays() {
    toGreenArea();
    propose("2.5");
    robot.write("x");
    assertThat(text("review-outcome")).contains("2.5x");
    assertThat(text("review-banner")).startsWith("推演 · 假设数值 1 项");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.DELETE);
    assertThat(find("review-banner").isVisible()).isFalse();
  }

  @Test
  void acceptedIsOneEntryWithTheMeetingAsItsReasonAndCanBeUndone() {
    Plan before = session.plan();
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-accept");
    assertThat(find("review-field", TextField.class).getText()).isEqualTo("2026-11-28 会议");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("x");
    robot.push(KeyCode.ENTER);

    JournalEntry entry = session.journal().getFirst();
    assertThat(session.journal()).hasSize(2);
    assertThat(entry.key()).isEqualTo(GREEN);
    assertThat(entry.why()).isEqualTo("采纳推演：x");
    assertThat(entry.newValue()).startsWith("2.5");
    assertThat(find("review-banner").isVisible()).isFalse();
    assertThat(text("review-told")).startsWith("已采纳 1 项");
    // As after a power cut: what the file has, read by another opening of a copy of it.
    assertThat(reopened().load(DEMO).figure(GREEN).orElseThrow().value()).isEqualTo("2.5");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Plans.assertSame(session.plan(), before);
    assertThat(session.journal()).hasSize(3);
  }

  @Test
  void aMeetingWithoutANameIsRefusedAndTheProposalStays() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-accept");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);

    assertThat(session.journal()).hasSize(1);
    assertThat(find("review-question").isVisible()).isTrue();
    assertThat(text("review-told")).startsWith("请写明会议名称");
    robot.push(KeyCode.ESCAPE);
    assertThat(find("review-banner").isVisible()).isTrue();
  }

  @Test
  void aScenarioIsKeptReopenedAndDropped() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-keep");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("good");
    robot.push(KeyCode.ENTER);
    Scenario kept = workspace.scenarios(DEMO).getFirst();
    assertThat(kept.name()).isEqualTo("good");
    assertThat(kept.who()).isEqualTo("张三");
    assertThat(session.journal()).hasSize(1);
    robot.clickOn("#review-discard");
    assertThat(find("review-banner").isVisible()).isFalse();

    robot.clickOn("#review-scenarios");
    robot.clickOn("#review-scenario-0");
    robot.clickOn("#review-do-open");
    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(text("review-told")).isEqualTo("已打开方案“good”");
    assertThat(spoken()).contains("● 符合预期");

    robot.clickOn("#review-scenarios");
    robot.clickOn("#review-scenario-0");
    robot.clickOn("#review-do-drop");
    assertThat(workspace.scenarios(DEMO)).isEmpty();
  }

  @Test
  void leavingWithProposalsAsksWhatBecomesOfThem() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-LEAVE");
    assertThat(text("review-question")).startsWith("还有 1 项假设数值没有采纳");
    robot.clickOn("#review-cancel");
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(find("review-banner").isVisible()).isTrue();

    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-keep");
    robot.push(KeyCode.ENTER);
    assertThat(workspace.scenarios(DEMO)).hasSize(1);
    assertThat(text("page-title")).isEqualTo("评估方法");

    robot.push(KeyCode.F5);
    toGreenArea();
    propose("2.6");
    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-discard");
    assertThat(session.journal()).hasSize(1);
    assertThat(stage.isFullScreen()).isFalse();

    robot.push(KeyCode.F5);
    assertThat(find("review-banner").isVisible()).isFalse();
    toGreenArea();
    propose("2.7");
    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-accept");
    robot.push(KeyCode.ENTER);
    assertThat(session.journal().getFirst().why()).isEqualTo("采纳推演：2026-11-28 会议");
    assertThat(text("page-title")).isEqualTo("评估方法");
  }

  @Test
  void yearsStandSideBySideAndSoDoesAnEarlierEdition() {
    toGreenArea();
    robot.push(KeyCode.C);
    robot.clickOn("#review-beside-2022");
    assertThat(spoken()).contains("2022年年末", "2024年年末", "1.93", "3.88");
    robot.push(KeyCode.ESCAPE);
    assertThat(spoken()).doesNotContain("1.93万平方米");

    robot.push(KeyCode.C);
    robot.clickOn("#review-edition");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("1999-1-1");
    robot.push(KeyCode.ENTER);
    assertThat(text("review-told")).contains("最早可选");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("2099-1-1");
    robot.push(KeyCode.ENTER);
    assertThat(spoken()).contains("2099-01-01 时的版本", "现在");
  }

  @Test
  void whatStandsSideBySideIsInOneTypeAndLineForLine() {
    robot.push(KeyCode.C);
    robot.clickOn("#review-beside-2021");
    WaitForAsyncUtils.waitForFxEvents();
    List<List<Double>> names = new ArrayList<>();
    for (Node tally : robot.lookup(".review-tally").queryAll()) {
      names.add(
          ((GridPane) tally)
              .getChildren().stream()
                  .filter(node -> GridPane.getColumnIndex(node) == 0)
                  .map(Node::getLayoutY)
                  .toList());
    }
    assertThat(names).hasSize(2);
    assertThat(names.getFirst()).isEqualTo(names.getLast()).hasSizeGreaterThan(5);
    for (int page = 1; page < 6; page++) {
      robot.push(KeyCode.PAGE_DOWN);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(
              robot.lookup(FitPane.class::isInstance).queryAllAs(FitPane.class).stream()
                  .map(FitPane::size)
                  .distinct())
          .as("page " + page)
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void anotherYearIsJudgedByItsOwnFigures() {
    robot.push(KeyCode.Y);
    robot.clickOn("#review-year-2022");
    assertThat(text("review-subtitle")).contains("2022年年末");
    assertThat(spoken()).contains("时间进度 40%");
  }

  @Test
  void anAgendaIsMadeKeptAndGoneThrough() {
    robot.push(KeyCode.A);
    robot.clickOn("#review-agenda-edit");
    robot.clickOn("#review-order");
    robot.push(KeyCode.END);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.HOME);
    robot.clickOn("#review-offer");
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.ENTER);
    robot.interact(() -> find("review-agenda-save", Button.class).fire());
    assertThat(text("review-agenda-problem")).startsWith("请写明名称");
    robot.interact(() -> find("review-agenda-name", TextField.class).setText("短会"));
    robot.interact(() -> find("review-agenda-save", Button.class).fire());

    assertThat(workspace.agendas(DEMO)).hasSize(1);
    assertThat(workspace.agendas(DEMO).getFirst().name()).isEqualTo("短会");
    assertThat(text("review-told")).startsWith("议程“短会”已保存");
    List<AgendaItem> items = workspace.agendas(DEMO).getFirst().items();
    assertThat(items.subList(0, 3))
        .containsExactly(
            AgendaItem.of(PageKind.STANDING),
            AgendaItem.of(PageKind.STANDING),
            AgendaItem.of(PageKind.TALK));
    assertThat(items).doesNotContain(AgendaItem.of(PageKind.FINDINGS));
    assertThat(text("review-title")).isEqualTo("总体情况");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(text("review-title")).isEqualTo("总体情况");

    robot.push(KeyCode.A);
    robot.clickOn("#review-agenda-drop");
    assertThat(workspace.agendas(DEMO)).isEmpty();
    assertThat(text("review-title")).isEqualTo("总体情况");
  }

  @Test
  void theHandoutHasThePagesOfTheScreen() {
    dialogs.choose(folder.resolve("讲义.pdf"));
    robot.push(KeyCode.P);
    assertThat(printed).hasSize(1);
    assertThat(printed.getFirst().slides()).hasSize(size());
    assertThat(printed.getFirst().mark()).isEqualTo("演示数据");
    assertThat(text("review-told")).startsWith("讲义已保存");
    robot.push(KeyCode.END);
    assertThat(text("review-title")).isEqualTo(printed.getFirst().slides().getLast().title());
  }

  @Test
  void closingTheWindowWithProposalsAsksToo() {
    toGreenArea();
    propose("2.5");
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(stage.isShowing()).isTrue();
    assertThat(text("review-question")).startsWith("还有 1 项");
  }

  /** To the page of 绿地面积, which is the first that lags. */
  private void toGreenArea() {
    robot.push(KeyCode.HOME);
    for (int i = 0; i < size() && !text("review-title").equals("新增绿地面积"); i++) {
      robot.push(KeyCode.PAGE_DOWN);
    }
    assertThat(text("review-title")).isEqualTo("新增绿地面积");
  }

  private void propose(String value) {
    if (!find("review-propose").isVisible()) {
      robot.push(KeyCode.W);
    }
    assertThat(find("review-proposed").isFocused()).isTrue();
    robot.write(value);
  }

  /** A copy of the workspace as it is on disk now, opened as the next start would. */
  private Workspace reopened() {
    try {
      Path copy = Files.createDirectories(folder.resolve("copy"));
      Files.copy(folder.resolve("ws").resolve("lantu.mv.db"), copy.resolve("lantu.mv.db"));
      return Workspace.open(copy, new EditJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String spoken() {
    return find("review-page").getAccessibleText();
  }

  private int size() {
    return Integer.parseInt(text("review-count").replaceFirst(".*/ ", ""));
  }

  private String text(String id) {
    return find(id, Labeled.class).getText();
  }

  private Node find(String id) {
    return find(id, Node.class);
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().lookup("#" + id));
  }
}
