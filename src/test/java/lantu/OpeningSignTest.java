package lantu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import lantu.seal.PasswordSource;
import lantu.value.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OpeningSignTest {
  private static final String TITLE = "正在打开";

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void end() throws Exception {
    FxToolkit.cleanupStages();
  }

  private static Stage making() {
    Stage stage = new Stage();
    stage.setTitle(TITLE);
    stage.setScene(new Scene(new StackPane(), 100, 60));
    stage.show();
    return stage;
  }

  private static boolean shown() {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () ->
            Window.getWindows().stream()
                .anyMatch(
                    window -> window instanceof Stage stage && TITLE.equals(stage.getTitle())));
  }

  private static void waitUntil(boolean there) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shown() == there);
  }

  @Test
  void itComesUpStepsAsideForAQuestionAndGoes() throws Exception {
    List<Boolean> whileAsked = new ArrayList<>();
    try (OpeningSign sign = OpeningSign.after(Duration.ZERO, () -> true, OpeningSignTest::making)) {
      waitUntil(true);
      PasswordSource asking =
          sign.aside(
              wrong -> {
                whileAsked.add(shown());
                return new char[0];
              });
      assertThat(asking.password(0)).isEmpty();
      assertThat(whileAsked).containsExactly(false);
      assertThat(shown()).isTrue();
    }
    assertThat(shown()).isFalse();
  }

  @Test
  void whatOpensSoonHasNoneAndWithoutAScreenNobodyIsAsked() {
    try (OpeningSign sign =
        OpeningSign.after(Duration.ofHours(1), () -> false, OpeningSignTest::making)) {
      assertThatThrownBy(() -> sign.aside(PasswordSource.NONE).password(0))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cli.noDisplay"));
      assertThat(shown()).isFalse();
    }
  }

  @Test
  void theOneInPlaceStaysAndIsHandedOverOnceItIsOnTheScreen() throws Exception {
    try (OpeningSign sign = OpeningSign.inPlace(() -> true, OpeningSignTest::making)) {
      waitUntil(true);
      sign.await();
      Stage stage =
          WholeWindow.onFx(
              () -> {
                assertThat(sign.left()).isFalse();
                return sign.stage();
              });
      assertThat(stage.getTitle()).isEqualTo(TITLE);
    }
    assertThat(shown()).as("the sign is gone, and the window stays").isTrue();
  }

  @Test
  void theReaderMayCloseTheOneInPlace() throws Exception {
    try (OpeningSign sign = OpeningSign.inPlace(() -> true, OpeningSignTest::making)) {
      waitUntil(true);
      WholeWindow.onFx(
          () -> {
            Window.getWindows().stream()
                .filter(window -> TITLE.equals(((Stage) window).getTitle()))
                .toList()
                .forEach(Window::hide);
            return true;
          });
      assertThat(WholeWindow.onFx(sign::left)).isTrue();
    }
  }

  @Test
  void whereOpeningWasSoonerTheWindowComesUpByItself() {
    AtomicBoolean made = new AtomicBoolean();
    CountDownLatch screen = new CountDownLatch(1);
    try (OpeningSign sign =
        OpeningSign.inPlace(
            () -> there(screen),
            () -> {
              made.set(true);
              return making();
            })) {
      Stage stage = WholeWindow.onFx(sign::stage);
      assertThat(stage.isShowing()).isFalse();
      screen.countDown();
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(made).isFalse();
  }

  private static boolean there(CountDownLatch screen) {
    try {
      screen.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
