package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import lantu.log.FailureLog;
import lantu.seal.PasswordSource;
import lantu.text.Messages;
import lantu.ui.shell.MainWindow;
import lantu.work.OpenWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The very first start, which asks the reader's name over the window. */
class FirstQuestionTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final String REMEMBER = MESSAGES.get("shell.user.verb");

  @TempDir private Path folder;

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void end() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void theWindowCountsAsOpenedWhileTheNameIsStillAsked() throws Exception {
    FailureLog log = new FailureLog(Clock.systemUTC(), false, MESSAGES);
    Lantu lantu = new Lantu(MESSAGES, Map.of(), log);
    List<Boolean> askedWhenSeen = new CopyOnWriteArrayList<>();
    try (OpenWorkspace workspace = lantu.open(folder, PasswordSource.NONE)) {
      Future<MainWindow> shown =
          WaitForAsyncUtils.asyncFx(
              () ->
                  WholeWindow.show(
                      lantu, new Stage(), workspace, folder, seen -> askedWhenSeen.add(asking())));
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WholeWindow.onFx(() -> asking()));

      assertThat(askedWhenSeen).containsExactly(false);
      assertThat(shown).isNotDone();
      assertThat(WholeWindow.onFx(FirstQuestionTest::icons))
          .as("of the window and of the question over it")
          .hasSize(2)
          .allSatisfy(
              icons -> {
                assertThat(icons).extracting(Image::getWidth).contains(16.0, 32.0, 48.0);
                assertThat(icons).noneMatch(Image::isError);
              });

      WholeWindow.onFx(
          () -> {
            remember().orElseThrow().fire();
            return null;
          });
      MainWindow window = shown.get(60, TimeUnit.SECONDS);
      WholeWindow.onFx(
          () -> {
            ((Stage) window.scene().getWindow()).close();
            return null;
          });
    }
    assertThat(askedWhenSeen).hasSize(1);
  }

  private static List<List<Image>> icons() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .map(stage -> List.copyOf(stage.getIcons()))
        .toList();
  }

  private static boolean asking() {
    return remember().isPresent();
  }

  private static Optional<Button> remember() {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .map(Button.class::cast)
        .filter(button -> REMEMBER.equals(button.getText()))
        .findFirst();
  }
}
