package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import lantu.exchange.PlanJson;
import lantu.manual.ManualPage;
import lantu.plan.Authorship;
import lantu.seal.MemoryKeeper;
import lantu.settings.Settings;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.value.Refusal;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MainWindowTest {
  private static final Fonts FONTS = Fonts.load();

  @TempDir private static Path folder;

  private final FxRobot robot = new FxRobot();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final InMemoryStore store = new InMemoryStore(Bench.CLOCK);
  private @Nullable Settings settings;
  private Path file;
  private PlanServices services;
  private PlanSession session;
  private final List<PlanSession> reviewed = new ArrayList<>();
  private Appearance appearance = new Appearance(FONTS, Theme.LIGHT, Scale.NORMAL);
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    file = Files.createTempDirectory(folder, "workspace").resolve("settings.properties");
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    services = Bench.services(store, dialogs);
    session = services.desk().session(PlanJson.shipped().profile().id());
    robot.interact(() -> show(stage));
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  private void show(Stage on) {
    stage = on;
    Settings now = settings == null ? Settings.open(file, Bench.CLOCK) : settings;
    appearance = MainWindow.rememberedAppearance(now, FONTS);
    new MainWindow(
            stage,
            services,
            Bench.MESSAGES,
            now,
            appearance,
            "D:\\规划",
            Bench::screens,
            session -> {
              reviewed.add(session);
              return Bench.reviews(appearance).apply(session);
            },
            Bench.ZONE)
        .show();
  }

  @Test
  void helpOpensTheManualAtThePageOnTheScreen() {
    robot.clickOn("#go-OUTLINE");

    robot.push(KeyCode.F1);

    Stage manual = manual();
    assertThat(page(manual)).startsWith("规划结构");
    assertThat(manual.getScene().getFocusOwner()).isEqualTo(pages(manual));

    robot.interact(() -> search(manual).setText("临界值"));
    assertThat(page(manual)).as("the first page that has the words").startsWith("评估 ");
    robot.interact(() -> search(manual).setText("没有这样的话"));
    assertThat(pages(manual).getItems()).isEmpty();
    robot.interact(() -> search(manual).setText("阈值"));
    robot.interact(() -> pages(manual).getSelectionModel().selectLast());
    robot.interact(() -> search(manual).setText(""));
    assertThat(pages(manual).getItems()).hasSizeGreaterThan(15);

    robot.interact(() -> select(manual, "评估方法"));
    assertThat(page(manual)).contains("时间进度", "K = A ÷ S");
    robot.interact(() -> ((Hyperlink) manual.getScene().lookup("#manual-go")).fire());
    assertThat(title()).isEqualTo("评估方法");
    robot.interact(stage::hide);
    assertThat(manual.isShowing()).as("goes with the window").isFalse();
  }

  private static Stage manual() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage one && "使用手册".equals(one.getTitle()))
        .map(Stage.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static TextField search(Stage manual) {
    return (TextField) manual.getScene().lookup("#manual-search");
  }

  @SuppressWarnings("unchecked")
  private static ListView<ManualPage> pages(Stage manual) {
    return (ListView<ManualPage>) manual.getScene().lookup("#manual-pages");
  }

  private static void select(Stage manual, String title) {
    pages(manual).getItems().stream()
        .filter(page -> page.title().equals(title))
        .forEach(page -> pages(manual).getSelectionModel().select(page));
  }

  private static String page(Stage manual) {
    StringBuilder words = new StringBuilder();
    manual
        .getScene()
        .lookup("#manual-page")
        .lookupAll(".label")
        .forEach(label -> words.append(((Label) label).getText()).append(' '));
    return words.toString();
  }

  @Test
  void navigationShowsTheScreenAndItsTitle() {
    assertThat(title()).isEqualTo("总览");

    robot.clickOn("#go-OUTLINE");

    assertThat(title()).isEqualTo("规划结构");
    assertThat(robot.lookup("#outline-tree").tryQuery()).isPresent();
    assertThat(robot.lookup("#go-OUTLINE").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void aScreenHasTheKeyboardAtOnceAfterAStartToo() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(robot.lookup("#outline-tree").query().isFocused()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#go-OUTLINE").query().isFocused()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#outline-tree").query().isFocused()).isTrue();
    robot.interact(stage::hide);

    robot.interact(() -> show(new Stage()));

    assertThat(title()).isEqualTo("规划结构");
    assertThat(stage.getScene().lookup("#outline-tree").isFocused()).isTrue();
    robot.interact(stage::hide);
  }

  @Test
  void theReviewViewIsKeptButNotBeyondItsSession() {
    review();
    review();
    assertThat(reviewed).hasSize(1);
    services.desk().forgetSessions();
    review();
    assertThat(reviewed).hasSize(2).doesNotHaveDuplicates();
  }

  private void review() {
    robot.push(KeyCode.F5);
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void whatIsTypedIsEnteredWhenTheWindowClosesAndWhatCannotBeIsAskedAbout() {
    List<String> told = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Screen screen =
        new Screen() {
          private final StackPane node = new StackPane();

          @Override
          public Parent node() {
            return node;
          }

          @Override
          public Optional<String> leave() {
            left.add("left");
            return told.stream().findFirst();
          }
        };
    robot.interact(stage::hide);
    robot.interact(
        () -> {
          stage = new Stage();
          Settings now = Settings.open(file, Bench.CLOCK);
          Appearance appearance = MainWindow.rememberedAppearance(now, FONTS);
          new MainWindow(
                  stage,
                  services,
                  Bench.MESSAGES,
                  now,
                  appearance,
                  "D:\\规划",
                  any -> Map.of(Place.OVERVIEW, home -> screen),
                  Bench.reviews(appearance),
                  Bench.ZONE)
              .show();
        });
    review();
    assertThat(left).isNotEmpty();
    told.add("新增建筑体量：“约七”不是数");
    dialogs.answer(false);
    requestClose();
    assertThat(stage.isShowing()).isTrue();
    assertThat(dialogs.said()).last().asString().contains("还没有保存", "约七");

    told.clear();
    left.clear();
    requestClose();
    assertThat(stage.isShowing()).isFalse();
    assertThat(left).isNotEmpty();
  }

  private void requestClose() {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  @Test
  void searchJumpsToAnIndicator() {
    search("绿地面积");
    robot.type(KeyCode.ENTER);

    assertThat(title()).isEqualTo("指标体系");
    assertThat(robot.lookup("#revealed").queryAs(Label.class).getText()).isEqualTo("I12");
  }

  @Test
  void searchJumpsToASection() {
    search("普惠性托育服务");
    robot.type(KeyCode.ENTER);

    assertThat(title()).isEqualTo("规划结构");
    assertThat(robot.lookup("#outline-title").queryAs(Label.class).getText())
        .isEqualTo("第33节 发展普惠性托育服务");
  }

  @Test
  void aSearchWithoutHitsSaysWhatCanBeSearched() {
    search("不存在的指标");

    assertThat(robot.lookup(".search-nothing").queryAs(Label.class).getText())
        .startsWith("没有找到“不存在的指标”");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
  }

  @Test
  void ctrlKOpensTheSearch() {
    robot.push(KeyCode.CONTROL, KeyCode.K);

    assertThat(robot.lookup("#search").query().isFocused()).isTrue();
  }

  @Test
  void undoAndRedoFollowTheSession() {
    assertThat(button("UNDO").isDisabled()).isTrue();
    assertThat(saved()).isEqualTo("尚无改动");

    robot.interact(() -> session.apply(Bench.setGdpGrowth(session, "5.5"), null));

    assertThat(button("UNDO").isDisabled()).isFalse();
    assertThat(button("REDO").isDisabled()).isTrue();
    assertThat(saved()).isEqualTo("已保存 14:02:11");

    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(session.canRedo()).isTrue();
    assertThat(button("UNDO").isDisabled()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Y);

    assertThat(session.canUndo()).isTrue();
    assertThat(session.journal()).hasSize(4);
  }

  @Test
  void aRefusedUndoIsToldAndKeepsTheUndo() {
    robot.interact(() -> session.apply(Bench.setGdpGrowth(session, "5.5"), null));
    store.refuseNext(new Refusal("file.notWritten", "D:\\规划"));

    robot.clickOn("#action-UNDO");

    assertThat(dialogs.said()).singleElement().asString().startsWith("error: 无法写入");
    assertThat(session.canUndo()).isTrue();
    assertThat(saved()).isEqualTo("刚才的改动没有保存 · 已保存 14:02:11");
    robot.clickOn("#action-UNDO");
    assertThat(saved()).isEqualTo("已保存 14:02:11");
  }

  @Test
  void whereNobodyCanTellWhetherAChangeIsOnDiskTheBarSaysSo() {
    robot.interact(() -> session.apply(Bench.setGdpGrowth(session, "5.5"), null));
    store.refuseNext(new Refusal("store.uncertain"));

    robot.clickOn("#action-UNDO");

    assertThat(saved()).isEqualTo("无法确认刚才的改动是否已保存 · 已保存 14:02:11");
  }

  @Test
  void theThemeSwitchesAndIsRemembered() {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

    assertThat(appearance.theme().get()).isEqualTo(Theme.DARK);
    assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("/dark.css"));
    assertThat(file).content().contains("window.theme=dark");
  }

  @Test
  void theSizeGrowsAndShrinksByKeysAndTheContentIsLaidOutSmaller() {
    double wide = robot.lookup(".workbench").query().getLayoutBounds().getWidth();

    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(appearance.scale().get()).isEqualTo(new Scale(110));
    assertThat(robot.lookup(".workbench").query().getLayoutBounds().getWidth()).isLessThan(wide);

    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(appearance.scale().get()).isEqualTo(Scale.NORMAL);
  }

  @Test
  void theWindowComesBackAsItWasLeft() {
    robot.clickOn("#go-OUTLINE");
    robot.interact(
        () -> {
          stage.setWidth(860);
          stage.setHeight(640);
        });
    robot.interact(stage::hide);
    assertThat(file).content().contains("window.width=860", "window.screen=outline");
    robot.interact(() -> show(new Stage()));

    assertThat(title()).isEqualTo("规划结构");
    assertThat(stage.getWidth()).isEqualTo(860);
    assertThat(stage.getHeight()).isEqualTo(640);
    robot.interact(stage::hide);
  }

  @Test
  void aWindowLeftMaximisedComesBackSoAndKnowsItsSizeBeforeThat() {
    robot.interact(
        () -> {
          stage.setWidth(860);
          stage.setHeight(640);
        });
    robot.interact(() -> stage.setMaximized(true));
    robot.interact(stage::hide);
    assertThat(file).content().contains("window.maximised=true", "window.width=860");

    robot.interact(() -> show(new Stage()));

    assertThat(stage.isMaximized()).isTrue();
    robot.interact(() -> stage.setMaximized(false));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getWidth()).isEqualTo(860);
    assertThat(stage.getHeight()).isEqualTo(640);
    robot.interact(stage::hide);
  }

  @Test
  void aWindowLeftOnAScreenThatIsGoneComesUpWhereItCanBeSeen() throws Exception {
    robot.interact(stage::hide);
    Files.writeString(
        file, "format=lantu-settings-1\nwindow.x=9000\nwindow.y=-9000\nwindow.width=820\n");

    robot.interact(() -> show(new Stage()));

    assertThat(stage.getX()).isBetween(0.0, 1000.0);
    assertThat(stage.getY()).isBetween(0.0, 1000.0);
    robot.interact(stage::hide);
  }

  @Test
  void theNameIsAskedAtTheFirstStartOnly() {
    robot.interact(stage::hide);
    dialogs.type("王五");
    unnamed();

    robot.interact(() -> show(new Stage()));
    robot.interact(stage::hide);
    assertThat(dialogs.said())
        .singleElement()
        .asString()
        .startsWith("ask 记下姓名")
        .contains("account");
    assertThat(file).content().contains("user.name=王五");

    unnamed();
    robot.interact(() -> show(new Stage()));
    robot.interact(stage::hide);
    assertThat(dialogs.said()).hasSize(1);
    assertThat(services.user().get()).isEqualTo("王五");
  }

  @Test
  void whoLeavesTheQuestionIsNotAskedAgain() {
    robot.interact(stage::hide);
    unnamed();

    robot.interact(() -> show(new Stage()));
    robot.interact(stage::hide);
    unnamed();
    robot.interact(() -> show(new Stage()));
    robot.interact(stage::hide);

    assertThat(dialogs.said()).hasSize(1);
    assertThat(services.user().get()).isEqualTo("account");
  }

  /** As the program starts: the name comes from the settings that the window has too. */
  private void unnamed() {
    settings = Settings.open(file, Bench.CLOCK);
    services =
        new PlanServices(
            services.desk(),
            services.adding(),
            services.packages(),
            services.reports(),
            Bench.user(settings, null),
            services.jobs(),
            dialogs,
            new MemoryKeeper());
  }

  @Test
  void aDamagedSettingsFileIsToldAndKept() throws Exception {
    robot.interact(stage::hide);
    Files.write(file, new byte[64]);

    robot.interact(() -> show(new Stage()));

    assertThat(dialogs.said()).singleElement().asString().contains("已损坏", ".damaged-");
    robot.interact(stage::hide);
  }

  private void search(String text) {
    robot.interact(
        () -> {
          TextField field = robot.lookup("#search").queryAs(TextField.class);
          field.requestFocus();
          field.setText(text);
        });
  }

  private String title() {
    return robot.lookup("#page-title").queryAs(Label.class).getText();
  }

  private String saved() {
    return robot.lookup("#saved").queryAs(Label.class).getText();
  }

  private Button button(String action) {
    return robot.lookup("#action-" + action).queryAs(Button.class);
  }
}
