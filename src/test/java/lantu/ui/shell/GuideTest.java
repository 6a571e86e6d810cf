package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lantu.ui.control.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class GuideTest {
  private final FxRobot robot = new FxRobot();
  private final List<Place> shown = new ArrayList<>();
  private Guide guide;

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    guide = new Guide(Bench.MESSAGES, (place, code) -> shown.add(place));
    robot.interact(
        () -> {
          stage.setScene(new Scene(new StackPane(guide), 800, 600));
          stage.show();
        });
  }

  @Test
  void fiveStepsLeadThroughTheScreensByKeysAlone() {
    assertThat(guide.isVisible()).isFalse();
    robot.interact(guide::begin);

    for (int step = 1; step <= 5; step++) {
      assertThat(((Label) guide.lookup("#guide-title")).getText())
          .startsWith("第 " + step + " 步，共 5 步");
      assertThat(guide.lookup("#guide-next").isFocused()).isTrue();
      robot.push(KeyCode.SPACE);
    }

    assertThat(guide.isVisible()).isFalse();
    assertThat(shown)
        .startsWith(Place.OVERVIEW, Place.FIGURES, Place.CHECKS, Place.ASSESSMENT, Place.REPORTS);
  }

  @Test
  void itCanBeLeftAtAnyStepAndSeenAgain() {
    robot.interact(guide::begin);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.ESCAPE);
    assertThat(guide.isVisible()).isFalse();

    robot.interact(guide::begin);
    assertThat(((Label) guide.lookup("#guide-title")).getText()).startsWith("第 1 步");
    robot.interact(() -> ((Button) guide.lookup("#guide-leave")).fire());
    assertThat(guide.isVisible()).isFalse();
  }
}
