package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lantu.exchange.PlanJson;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.plan.Authorship;
import lantu.settings.Settings;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.work.InMemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class MainMenuTest {
  private static final Fonts FONTS = Fonts.load();
  private static final String REAL = "虹口区“十四五”规划纲要";
  private static final String DEMO = "演示数据·虹口区“十四五”规划纲要";

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final InMemoryStore store = new InMemoryStore(Bench.CLOCK);
  private Stage stage;
  private Appearance appearance = new Appearance(FONTS, Theme.LIGHT, Scale.NORMAL);

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    show(Bench.services(store, dialogs));
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  private void show(PlanServices services) {
    robot.interact(
        () -> {
          Settings settings = Settings.open(folder.resolve("settings.properties"), Bench.CLOCK);
          appearance = MainWindow.rememberedAppearance(settings, FONTS);
          new MainWindow(
                  stage,
                  services,
                  Bench.MESSAGES,
                  settings,
                  appearance,
                  "D:\\规划",
                  Bench::screens,
                  Bench.reviews(appearance),
                  Bench.ZONE)
              .show();
        });
  }

  @Test
  void theMenuOpensByItsKey() {
    robot.push(KeyCode.F10);

    assertThat(stage.getScene().lookup("#menu")).isInstanceOf(MenuButton.class);
    assertThat(menu().isShowing()).isTrue();
    robot.interact(menu()::hide);
  }

  @Test
  void demoDataIsCreatedOnceAndShownWithItsMark() {
    assertThat(item("menu-plans").isDisable()).isTrue();
    assertThat(item("menu-plans").getText()).isEqualTo("切换规划（只有这一部）");

    fire("menu-SAMPLE");

    assertThat(stage.getTitle()).startsWith(DEMO);
    assertThat(label("#plan-name")).isEqualTo(DEMO);
    assertThat(robot.lookup(".tag-warning").queryAllAs(Label.class))
        .hasSize(2)
        .allMatch(label -> label.getText().equals("演示数据"));
    assertThat(label("#work-words")).isEqualTo("已装入“" + DEMO + "”");
    assertThat(item("menu-SAMPLE").isDisable()).isTrue();
    assertThat(item("menu-SAMPLE").getText()).contains("已有");
  }

  @Test
  void aPlanKeepsItsScreenAndItsUndoWhileAnotherIsShown() {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    fire("menu-SAMPLE");
    assertThat(label("#page-title")).isEqualTo("规划结构");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

    fire("plan-hongkou-14fyp");

    assertThat(stage.getTitle()).startsWith(REAL);
    assertThat(label("#page-title")).isEqualTo("总览");
    assertThat(robot.lookup(".tag-warning").queryAll()).isEmpty();
    fire("plan-demo");
    assertThat(stage.getTitle()).startsWith(DEMO);
  }

  @Test
  void theNextStartShowsThePlanThatWasShownLast() {
    fire("menu-SAMPLE");
    robot.interact(stage::hide);
    robot.interact(() -> stage = new Stage());
    show(Bench.services(store, dialogs));

    assertThat(stage.getTitle()).startsWith(DEMO);
    robot.interact(stage::hide);
  }

  @Test
  void aPlanComesBackFromTheFileItWasExportedTo() throws IOException {
    Path file = folder.resolve("规划.json");
    dialogs.choose(file);
    fire("menu-EXPORT");
    assertThat(dialogs.said()).containsExactly("save 导出规划: " + REAL + ".json");
    assertThat(label("#work-words")).isEqualTo("已导出 " + file);
    assertThat(file).binaryContent().isEqualTo(PlanJson.write(PlanJson.shipped()));
    Files.writeString(
        file, Files.readString(file).replace("\"hongkou-14fyp\"", "\"hongkou-copy\""));

    fire("menu-IMPORT");

    assertThat(store.plans()).hasSize(2);
    assertThat(item("menu-plans").isDisable()).isFalse();
    assertThat(label("#work-words")).startsWith("已装入");
  }

  @Test
  void aFileThatIsNoPlanIsToldAndNothingChanges() throws IOException {
    dialogs.choose(Files.writeString(folder.resolve("别的.json"), "{}"));

    fire("menu-IMPORT");

    assertThat(dialogs.said()).last().asString().startsWith("error: “别的.json”不是规划文件");
    assertThat(store.plans()).hasSize(1);
    assertThat(stage.getTitle()).startsWith(REAL);
  }

  @Test
  void leavingTheFileDialogDoesNothing() {
    dialogs.choose(null);
    fire("menu-IMPORT");
    fire("menu-EXPORT");
    fire("menu-REGISTER_DOCX");
    fire("menu-REGISTER_ALL");

    assertThat(dialogs.said()).hasSize(4).noneMatch(said -> said.startsWith("error"));
    assertThat(robot.lookup("#work-words").query().isVisible()).isFalse();
  }

  @Test
  void theRegisterIsExportedInAllFormatsAndOldFilesOnlyReplacedWhenAgreed() throws IOException {
    dialogs.choose(folder);
    fire("menu-REGISTER_ALL");
    Path word = folder.resolve("指标一览表-虹口区“十四五”-2021-2025.docx");
    assertThat(word).exists();
    assertThat(label("#work-words")).isEqualTo("已导出 2 个文件到 " + folder);
    Files.writeString(word, "旧的");

    dialogs.answer(false);
    fire("menu-REGISTER_ALL");
    assertThat(word).hasContent("旧的");
    assertThat(dialogs.said()).last().asString().startsWith("confirm 替换: ").contains("docx");

    dialogs.answer(true);
    fire("menu-REGISTER_ALL");
    assertThat(word).content().startsWith("指标一览表");
  }

  @Test
  void aFolderThatHasGoneIsToldInASentence() {
    dialogs.choose(folder.resolve("没有").resolve("表.docx"));

    fire("menu-REGISTER_DOCX");

    assertThat(dialogs.said()).last().asString().startsWith("error: 文件夹").contains("不存在");
  }

  @Test
  void workUnderWayIsShownCanBeStoppedAndHoldsOffOtherWork() {
    Waiting waiting = new Waiting();
    show(Bench.services(store, dialogs, waiting));
    dialogs.choose(folder);

    fire("menu-REGISTER_ALL");

    assertThat(label("#work-words")).isEqualTo("正在编制指标一览表");
    assertThat(robot.lookup("#work-progress").query().isVisible()).isTrue();
    assertThat(item("menu-IMPORT").getText()).isEqualTo("导入规划…（请等正在进行的工作结束）");
    assertThat(item("menu-IMPORT").isDisable()).isTrue();

    robot.clickOn("#work-stop");

    assertThat(waiting.stopped).isTrue();
    assertThat(label("#work-words")).startsWith("已停止");
    assertThat(robot.lookup("#work-progress").query().isVisible()).isFalse();
    assertThat(item("menu-IMPORT").isDisable()).isFalse();
  }

  @Test
  void sizeAndThemeCanBeChosen() {
    fire("size-150");
    assertThat(appearance.scale().get()).isEqualTo(new Scale(150));
    fire("size-200");
    assertThat(item("menu-LARGER").isDisable()).isTrue();
    assertThat(item("menu-LARGER").getText()).isEqualTo("放大（已是最大）");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(appearance.scale().get()).isEqualTo(Scale.NORMAL);

    fire("menu-dark");
    assertThat(appearance.theme().get()).isEqualTo(Theme.DARK);
    assertThat(((CheckMenuItem) item("menu-dark")).isSelected()).isTrue();
  }

  @Test
  void aboutAndKeysAreTold() {
    fire("menu-ABOUT");
    assertThat(dialogs.said()).last().asString().contains("0.1.0", "D:\\规划", "不连接网络");
    fire("menu-KEYS");
    assertThat(dialogs.said())
        .last()
        .asString()
        .startsWith("offer 评估方法: ")
        .contains("Ctrl+K", "Ctrl+0", "F6", "年度数据表");
  }

  private MenuButton menu() {
    return (MenuButton) stage.getScene().lookup("#menu");
  }

  private String label(String id) {
    return ((Label) stage.getScene().lookup(id)).getText();
  }

  private void fire(String id) {
    MenuItem item = item(id);
    assertThat(item.isDisable()).as(id + " can be chosen").isFalse();
    robot.interact(
        () -> {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          }
          item.fire();
        });
  }

  /** The entry as it is when the menu opens. */
  private MenuItem item(String id) {
    robot.interact(() -> menu().getOnShowing().handle(null));
    return find(menu().getItems(), id);
  }

  private static MenuItem find(List<MenuItem> items, String id) {
    return items.stream()
        .flatMap(
            item ->
                item instanceof Menu inner
                    ? Stream.concat(Stream.of(item), inner.getItems().stream())
                    : Stream.of(item))
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry " + id));
  }

  /** Starts nothing until it is told to stop. */
  private static final class Waiting implements JobRunner {
    private boolean stopped;

    @Override
    public <T> RunningJob start(Job<T> job, Callback<T> callback) {
      return () -> {
        stopped = true;
        callback.cancelled();
      };
    }
  }
}
