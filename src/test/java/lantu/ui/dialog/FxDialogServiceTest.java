package lantu.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import lantu.log.FailureLog;
import lantu.text.Messages;
import lantu.ui.control.ProblemLabel;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.value.Refusal;
import lantu.value.Stopping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogServiceTest {
  private static final Fonts FONTS = Fonts.load();

  private final FxRobot robot = new FxRobot();
  private final Appearance appearance = new Appearance(FONTS, Theme.LIGHT, Scale.NORMAL);
  private Stage stage;
  private @Nullable Boolean answer;
  private Optional<String> text = Optional.of("nothing yet");

  @BeforeEach
  void open() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          Scene scene = new Scene(new StackPane(), 600, 400);
          appearance.dress(scene);
          stage.setScene(scene);
          stage.show();
        });
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void theGoAheadButtonCarriesTheActionsNameAndAnswersYes() {
    ask();
    assertThat(robot.lookup(".dialog-content .label").queryAs(Label.class).getText())
        .isEqualTo("要替换吗？");
    robot.clickOn("替换");

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isTrue();
  }

  @Test
  void escapeLeavesEverythingAsItIs() {
    ask();
    robot.type(KeyCode.ESCAPE);

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isFalse();
  }

  @Test
  void aDialogGrowsWithTheWindow() {
    robot.interact(() -> appearance.scale().set(new Scale(200)));
    ask();

    assertThat(robot.lookup("替换").queryAs(Button.class).getFont().getSize()).isEqualTo(28);
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theThemeCanStillBeChangedAfterADialog() {
    ask();
    robot.type(KeyCode.ESCAPE);

    robot.interact(() -> appearance.theme().set(Theme.DARK));

    assertThat(Window.getWindows().getFirst().getScene().getStylesheets())
        .anyMatch(sheet -> sheet.endsWith("/dark.css"));
  }

  @Test
  void aLineOfTextIsTypedOverWhatStoodThere() {
    askForText();
    robot.type(KeyCode.W, KeyCode.A, KeyCode.N, KeyCode.G, KeyCode.ENTER);

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text).contains("wang");
  }

  @Test
  void nothingGoesAheadBeforeWhatIsShownIsFinished() {
    Choice choice = new Choice();
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.confirm("这样合并吗？", choice, "合并"));
    WaitForAsyncUtils.waitForFxEvents();

    robot.clickOn("合并");
    assertThat(answer).isNull();

    robot.interact(() -> choice.open.set(false));
    robot.clickOn("合并");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isTrue();
  }

  private static final class Choice extends StackPane implements Unfinished {
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);

    @Override
    public ObservableValue<Boolean> unfinished() {
      return open;
    }
  }

  @Test
  void longWorkIsShownAndCanBeStopped() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Runnable work =
        () -> {
          while (true) {
            Stopping.check();
            pause(go);
          }
        };
    Platform.runLater(
        () -> {
          try {
            dialogs.during("正在写入改动…", work);
          } catch (CancellationException e) {
            thrown.set(e);
          }
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("正在写入改动…").tryQuery().isPresent());
    assertThat(thrown.get()).isNull();

    robot.interact(() -> robot.lookup("停止").queryButton().fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> thrown.get() != null);
    assertThat(robot.lookup("正在写入改动…").tryQuery()).isEmpty();
  }

  @Test
  void workWhoseWindowIsTakenAwayIsStopped() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(
        () -> {
          try {
            dialogs.during(
                "正在写入改动…",
                () -> {
                  while (true) {
                    Stopping.check();
                    pause(go);
                  }
                });
          } catch (CancellationException e) {
            thrown.set(e);
          }
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("正在写入改动…").tryQuery().isPresent());

    robot.interact(() -> robot.lookup("正在写入改动…").query().getScene().getWindow().hide());

    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> thrown.get() != null);
  }

  private static void pause(CountDownLatch go) {
    try {
      var _ = go.await(5, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void longWorkEndsItsDialogByItselfAndThrowsWhatItThrew() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(
        () -> {
          try {
            dialogs.during(
                "正在写入改动…",
                () -> {
                  while (go.getCount() > 0) {
                    Stopping.check();
                    pause(go);
                  }
                  throw new Refusal("work.noPlan");
                });
          } catch (Refusal e) {
            thrown.set(e);
          }
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> robot.lookup("正在写入改动…").tryQuery().isPresent());
    go.countDown();
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> thrown.get() != null);
    assertThat(robot.lookup("正在写入改动…").tryQuery()).isEmpty();

    robot.interact(() -> dialogs.during("马上", () -> answer = true));
    assertThat(answer).isTrue();
  }

  @Test
  void whatMustNotBeDisturbedHoldsTheReaderUntilItHasEnded() throws Exception {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    AtomicReference<@Nullable Runnable> end = new AtomicReference<>();
    robot.interact(() -> end.set(dialogs.holding("正在恢复，请稍候…", null)));
    Window held = robot.lookup("正在恢复，请稍候…").query().getScene().getWindow();
    assertThat(((Stage) held).getModality()).isNotEqualTo(Modality.NONE);
    assertThat(held.getScene().getRoot().lookupAll(".button")).isEmpty();

    robot.push(KeyCode.ESCAPE);
    robot.interact(
        () -> Event.fireEvent(held, new WindowEvent(held, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(held.isShowing()).isTrue();

    robot.interact(Objects.requireNonNull(end.get()));
    assertThat(held.isShowing()).isFalse();
  }

  @Test
  void whatCanBeStoppedHoldsTheReaderUntilItHasStopped() {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    AtomicReference<@Nullable Runnable> end = new AtomicReference<>();
    robot.interact(() -> end.set(dialogs.holding("正在恢复，请稍候…", () -> answer = true)));
    Window held = robot.lookup("正在恢复，请稍候…").query().getScene().getWindow();

    robot.clickOn("停止");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isTrue();
    assertThat(held.isShowing()).isTrue();

    robot.interact(Objects.requireNonNull(end.get()));
    assertThat(held.isShowing()).isFalse();
  }

  @Test
  void whatIsShownToBeAgreedToIsShownWhole() {
    TableView<String> table = new TableView<>();
    table.setPrefSize(900, 200);
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.confirm("这样写入吗？", table, "粘贴"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(table.getWidth()).isGreaterThanOrEqualTo(900);
    robot.clickOn("粘贴");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isTrue();
  }

  @Test
  void theButtonsStayInSightWhenWhatIsShownGrows() {
    VBox shown = new VBox(new Label("备份"));
    shown.setPrefWidth(620);
    offer(shown);
    Window window = shown.getScene().getWindow();
    double before = window.getHeight();

    robot.interact(() -> shown.getChildren().add(lines(12)));
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(window.getHeight()).isGreaterThan(before);
    assertInSight("关闭");
    assertInSight("恢复");
    assertThat(shown.getHeight()).isGreaterThanOrEqualTo(shown.prefHeight(shown.getWidth()));
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theButtonsStayInSightWhereTheScreenIsTooLowForWhatIsShown() {
    VBox shown = new VBox(new Label("备份"));
    shown.setPrefWidth(620);
    offer(shown);

    robot.interact(() -> shown.getChildren().add(lines(200)));
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForFxEvents();

    Window window = shown.getScene().getWindow();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertThat(window.getY()).isGreaterThanOrEqualTo(screen.getMinY());
    assertThat(window.getY() + window.getHeight()).isLessThanOrEqualTo(screen.getMaxY());
    assertInSight("关闭");
    assertInSight("恢复");
    robot.type(KeyCode.ESCAPE);
  }

  private void offer(Node shown) {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.offer("备份在这里。", shown, "恢复"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Label lines(int count) {
    Label lines = new Label("行\n".repeat(count));
    lines.setMinHeight(Region.USE_PREF_SIZE);
    return lines;
  }

  private void assertInSight(String button) {
    Node node = robot.lookup(button).queryAs(Button.class);
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(node.getScene().getHeight());
  }

  @Test
  void enterClosesWhatOnlyOffersToGoOn() {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.offer("已恢复。", "撤销恢复"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("撤销恢复").queryAs(Button.class).isDefaultButton()).isFalse();
    assertThat(robot.lookup("关闭").queryAs(Button.class).isFocused()).isTrue();
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isFalse();

    answer = null;
    offer(new VBox(new TextField("备份")));
    robot.clickOn(".text-field").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isFalse();
  }

  @Test
  void whatIsOfferedIsTakenUpByItsButton() {
    offer(new VBox(new Label("备份")));
    robot.clickOn("恢复");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(answer).isTrue();
  }

  @Test
  void aWindowBearsTheNameOfWhatItShows() {
    offer(new Safety());
    assertThat(title()).isEqualTo("数据安全");
    robot.type(KeyCode.ESCAPE);

    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.confirm("都记在这里。", new Safety(), "保存"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(title()).isEqualTo("数据安全");
    robot.type(KeyCode.ESCAPE);

    ask();
    assertThat(title()).isEqualTo("请确认");
    robot.type(KeyCode.ESCAPE);
  }

  private String title() {
    return ((Stage) robot.lookup(".dialog-content").query().getScene().getWindow()).getTitle();
  }

  private static final class Safety extends StackPane implements Titled {
    @Override
    public String title() {
      return "数据安全";
    }
  }

  @Test
  void withoutTextThereIsNoGoingAheadAndEscapeLeaves() {
    askForText();
    robot.type(KeyCode.DELETE);
    assertThat(robot.lookup("记下").queryAs(Button.class).isDisabled()).isTrue();
    robot.type(KeyCode.ESCAPE);

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text).isEmpty();
  }

  @Test
  void theDetailsOfAFailureAreCopiedAndTheDialogStays() {
    FailureLog log = new FailureLog(Clock.systemUTC(), false, Messages.chinese());
    Messages messages = Messages.chinese().toldTo(log);
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, messages);
    String sentence = messages.sentence(new Refusal(new IOException("设备满"), "file.diskFull", "甲"));
    Platform.runLater(() -> dialogs.error(sentence));
    WaitForAsyncUtils.waitForFxEvents();

    robot.clickOn("复制详情");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(copied()).startsWith(sentence).contains("file.diskFull", "设备满", "LT-16");
    assertThat(robot.lookup("已复制").queryAs(Button.class).isVisible()).isTrue();
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void theDetailsOfAProblemOnAScreenAreCopied() {
    SimpleStringProperty words = new SimpleStringProperty("");
    robot.interact(
        () ->
            ((StackPane) stage.getScene().getRoot())
                .getChildren()
                .setAll(new ProblemLabel("a-problem", words, Messages.chinese())));
    assertThat(robot.lookup("#a-problem").queryAs(Label.class).isVisible()).isFalse();

    robot.interact(() -> words.set("没有做成。（LT-2001）"));
    robot.clickOn("#a-problem-details");
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(copied()).isEqualTo("没有做成。（LT-2001）");
    assertThat(robot.lookup("#a-problem-details").queryAs(Hyperlink.class).getText())
        .isEqualTo("已复制");
    robot.interact(() -> words.set("又没有做成。"));
    assertThat(robot.lookup("#a-problem-details").queryAs(Hyperlink.class).getText())
        .isEqualTo("复制详情");
  }

  private String copied() {
    AtomicReference<String> text = new AtomicReference<>("");
    robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
    return String.valueOf(text.get());
  }

  private void askForText() {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> text = dialogs.ask("姓名？", "root", "记下"));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void ask() {
    FxDialogService dialogs = new FxDialogService(() -> stage, appearance, Messages.chinese());
    Platform.runLater(() -> answer = dialogs.confirm("要替换吗？", "替换"));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
