package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lantu.job.DirectRunner;
import lantu.seal.MemoryKeeper;
import lantu.seal.PasswordSource;
import lantu.ui.dialog.FxDialogService;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.work.InMemoryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The password of a workspace as its reader meets it: asked for, set, changed, removed. */
class PasswordDialogTest {
  private static final Fonts FONTS = Fonts.load();

  private final FxRobot robot = new FxRobot();
  private final Appearance appearance = new Appearance(FONTS, Theme.LIGHT, Scale.NORMAL);
  private final MemoryKeeper keeper = new MemoryKeeper();
  private final List<PasswordWish> wishes = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private FxDialogService dialogs;
  private PlansModel plans;
  private PasswordModel model;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    dialogs = new FxDialogService(() -> stage, appearance, Bench.MESSAGES);
    PlanServices bench = Bench.services(new InMemoryStore(Bench.CLOCK), dialogs);
    plans =
        new PlansModel(
            new PlanServices(
                bench.desk(),
                bench.adding(),
                bench.packages(),
                bench.reports(),
                bench.user(),
                new DirectRunner(),
                dialogs,
                keeper),
            Bench.MESSAGES,
            plan -> {});
    model = new PasswordModel(plans, Bench.MESSAGES, wishes::add);
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
  void whoOpensTypesThePasswordAndEnterAndWhoLeavesOpensNothing() {
    PasswordQuestion question = new PasswordQuestion(dialogs, Bench.MESSAGES, "工作区");
    later(() -> question.ask(0));
    assertThat(words()).anyMatch(text -> text.contains("设有口令"));
    robot.type(KeyCode.A, KeyCode.B, KeyCode.C);
    robot.type(KeyCode.ENTER);
    later(() -> question.ask(1));
    assertThat(words()).anyMatch(text -> text.startsWith("口令不对"));
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(asked).containsExactly("abc", "null");
  }

  @Test
  void itIsSetTwiceTheSameChangedWithTheOldOneAndRemoved() {
    assertThat(plans.unavailable(Action.PASSWORD_SET)).isEmpty();
    assertThat(plans.unavailable(Action.PASSWORD_REMOVE)).contains("没有设口令");
    perform(Action.PASSWORD_SET);
    assertThat(words()).anyMatch(text -> text.contains("忘记口令就再也打不开数据和备份"));
    fill("workspace-password", "abc");
    fill("workspace-password-again", "abd");
    robot.type(KeyCode.ENTER);
    assertThat(words()).anyMatch(text -> text.startsWith("两次输入的口令不一样"));
    assertThat(wishes).isEmpty();
    robot.type(KeyCode.ESCAPE);
    fill("workspace-password", "abc");
    fill("workspace-password-again", "abc");
    robot.clickOn("设置口令");
    carryOut();
    keeper.check("abc".toCharArray());

    assertThat(plans.unavailable(Action.PASSWORD_SET)).contains("已经设有口令");
    perform(Action.PASSWORD_CHANGE);
    fill("workspace-password-old", "xyz");
    fill("workspace-password", "def");
    fill("workspace-password-again", "def");
    robot.clickOn("更改口令");
    assertThat(words()).anyMatch(text -> text.startsWith("口令不对"));
    robot.type(KeyCode.ESCAPE);
    assertThat(wishes).isEmpty();

    perform(Action.PASSWORD_REMOVE);
    fill("workspace-password-old", "abc");
    robot.clickOn("取消口令");
    PasswordWish wish = carryOut();
    assertThat(keeper.there()).isFalse();
    assertThat(wish).hasToString("password: REMOVE");
  }

  private void perform(Action action) {
    Platform.runLater(() -> model.perform(action));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private PasswordWish carryOut() {
    WaitForAsyncUtils.waitForFxEvents();
    PasswordWish wish = wishes.removeLast();
    wish.with(keeper);
    wish.again(true, PasswordSource.NONE);
    return wish;
  }

  private void fill(String id, String text) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#" + id).queryAs(PasswordField.class).setText(text));
  }

  private void later(Supplier<char @Nullable []> question) {
    Platform.runLater(
        () -> {
          char[] typed = question.get();
          asked.add(typed == null ? "null" : new String(typed));
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> words() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(".dialog-content .label")
        .queryAllAs(javafx.scene.control.Label.class)
        .stream()
        .map(javafx.scene.control.Label::getText)
        .toList();
  }
}
