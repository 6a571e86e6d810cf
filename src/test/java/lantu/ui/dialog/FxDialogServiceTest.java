package lantu.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import lantu.text.Messages;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
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
  void withoutTextThereIsNoGoingAheadAndEscapeLeaves() {
    askForText();
    robot.type(KeyCode.DELETE);
    assertThat(robot.lookup("记下").queryAs(Button.class).isDisabled()).isTrue();
    robot.type(KeyCode.ESCAPE);

    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text).isEmpty();
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
