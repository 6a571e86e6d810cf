package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lantu.log.FailureLog;
import lantu.seal.PasswordSource;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.shell.MainWindow;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.work.OpenWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class OpeningPictureTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final int RED = 0xffff0000;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void end() throws Exception {
    FxToolkit.cleanupStages();
  }

  private static Pixels taken(double density) {
    return WholeWindow.onFx(
        () -> {
          StackPane content = new StackPane();
          content.setStyle("-fx-background-color: red;");
          Scene scene = new Scene(content, 600, 300);
          content.applyCss();
          content.layout();
          Settings none = Settings.open(Path.of("none"), Clock.systemUTC());
          Appearance appearance = MainWindow.rememberedAppearance(none, Fonts.load());
          return OpeningPicture.of(scene.getRoot(), density, appearance, MESSAGES);
        });
  }

  @Test
  void theWindowIsPaleAndSaysThatItIsBeingOpened() {
    Pixels pixels = taken(1);

    assertThat(List.of(pixels.width(), pixels.height())).containsExactly(600, 300);
    assertThat(IntStream.of(pixels.argb())).allMatch(argb -> argb >>> 24 == 0xff);
    assertThat(pixels.argb()).doesNotContain(RED);
    int edge = pixels.argb()[0];
    long words = IntStream.of(pixels.argb()).filter(argb -> argb != edge).count();
    assertThat(words).isBetween(600L * 300 / 20, 600L * 300 / 3);
  }

  @Test
  void onADenseScreenItHasAllOfThePoints() {
    Pixels pixels = taken(1.5);

    assertThat(List.of(pixels.width(), pixels.height())).containsExactly(900, 450);
  }

  @Test
  void theWindowTakesThePicturesPlace() {
    Lantu lantu =
        new Lantu(
            MESSAGES,
            Map.of("LANTU_USER", "王明"),
            new FailureLog(Clock.systemUTC(), false, MESSAGES));
    try (OpenWorkspace workspace = lantu.open(folder, PasswordSource.NONE)) {
      Settings settings = lantu.settings(folder);
      settings.put(Setting.number("window.x", 0), 40);
      settings.put(Setting.number("window.y", 0), 30);
      settings.put(Setting.number("window.width", 0), 900);
      settings.put(Setting.number("window.height", 0), 640);
      Stage stage = WholeWindow.onFx(() -> OpeningPicture.show(taken(), settings, MESSAGES));
      assertThat(stage.isShowing()).isTrue();
      assertThat(bounds(stage)).containsExactly(40.0, 30.0, 900.0, 640.0);
      Scene picture = stage.getScene();
      assertThat(picture.getRoot().lookup(".button")).isNull();
      assertThat(picture.getRoot().getLayoutBounds().getWidth())
          .as("as wide as the window, whatever the screen that it was taken on")
          .isEqualTo(picture.getWidth());
      // Whoever moves it meanwhile has it there.
      WholeWindow.onFx(
          () -> {
            stage.setX(70);
            return true;
          });

      List<MainWindow> seen = new ArrayList<>();
      WholeWindow.onFx(() -> WholeWindow.show(lantu, stage, workspace, folder, seen::add));

      assertThat(seen).hasSize(1);
      assertThat(stage.getScene()).isNotSameAs(picture);
      assertThat(stage.getScene().getRoot().lookup(".button")).isNotNull();
      assertThat(stage.getIcons()).isNotEmpty();
      assertThat(bounds(stage)).containsExactly(70.0, 30.0, 900.0, 640.0);
      WholeWindow.onFx(
          () -> {
            stage.close();
            return true;
          });
      assertThat(settings.get(Setting.number("window.x", 0))).isEqualTo(70);
    }
  }

  private static Pixels taken() {
    return new Pixels(IntStream.generate(() -> RED).limit(1350 * 960).toArray(), 1350, 960);
  }

  private static List<Double> bounds(Stage stage) {
    return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }
}
