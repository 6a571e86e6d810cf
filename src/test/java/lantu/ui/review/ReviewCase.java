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
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.report.ReportExport;
import lantu.seal.MemoryKeeper;
import lantu.seal.Vault;
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
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The review view in the program's window, over a real workspace. */
abstract class ReviewCase {
  static final Fonts FONTS = Fonts.load();
  static final ZoneId ZONE = ZoneOffset.UTC;
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T02:00:00Z"), ZONE);
  static final Messages MESSAGES = Messages.chinese();
  static final PlanId DEMO = PlanId.of("demo");

  /** 绿地面积 of 2024: 3.88 in all with 0.98 in that year, which lags. */
  static final FigureKey GREEN =
      new FigureKey(
          IndicatorCode.of("I12"), AreaCode.of("hongkou"), PlanYear.of(2024), Series.ACTUAL);

  @TempDir Path folder;

  final FxRobot robot = new FxRobot();
  final RecordingDialogs dialogs = new RecordingDialogs();
  final List<Handout> printed = new ArrayList<>();
  Workspace workspace;
  PlanSession session;
  Stage stage;

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
            new PlanPackages(desk, new EvidenceFiles(folder, Vault.PLAIN), MESSAGES, CLOCK),
            new PlanReports(
                new ReportExport(List.of()),
                ReportTemplates.shipped(MESSAGES),
                new InMemoryStore(Clock.systemUTC()),
                MESSAGES,
                CLOCK),
            new UserName(settings, "张三", "account"),
            new DirectRunner(),
            dialogs,
            new MemoryKeeper());
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
            ReviewCase::screens,
            opened -> new Review(opened, new Reviews(workspace, DEMO, MESSAGES), MESSAGES, with),
            ZONE)
        .show();
  }

  private static Map<Place, Function<Navigator, Screen>> screens(PlanSession session) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(Place.METHOD, navigator -> new MethodScreen(session, MESSAGES));
    return screens;
  }

  /** To the page of 绿地面积, which is the first that lags. */
  void toGreenArea() {
    robot.push(KeyCode.HOME);
    for (int i = 0; i < size() && !text("review-title").equals("新增绿地面积"); i++) {
      robot.push(KeyCode.PAGE_DOWN);
    }
    assertThat(text("review-title")).isEqualTo("新增绿地面积");
  }

  void propose(String value) {
    if (!find("review-propose").isVisible()) {
      robot.push(KeyCode.W);
    }
    assertThat(find("review-proposed").isFocused()).isTrue();
    robot.write(value);
  }

  /** A copy of the workspace as it is on disk now, opened as the next start would. */
  Workspace reopened() {
    try {
      Path copy = Files.createDirectories(folder.resolve("copy"));
      Files.copy(folder.resolve("ws").resolve("lantu.mv.db"), copy.resolve("lantu.mv.db"));
      return Workspace.open(copy, new EditJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String spoken() {
    return find("review-page").getAccessibleText();
  }

  int size() {
    return Integer.parseInt(text("review-count").replaceFirst(".*/ ", ""));
  }

  String text(String id) {
    return find(id, Labeled.class).getText();
  }

  Node find(String id) {
    return find(id, Node.class);
  }

  <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().lookup("#" + id));
  }
}
