package lantu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    try (OpeningSign sign = new OpeningSign(Duration.ZERO, () -> true, OpeningSignTest::making)) {
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
        new OpeningSign(Duration.ofHours(1), () -> false, OpeningSignTest::making)) {
      assertThatThrownBy(() -> sign.aside(PasswordSource.NONE).password(0))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cli.noDisplay"));
      assertThat(shown()).isFalse();
    }
  }
}
