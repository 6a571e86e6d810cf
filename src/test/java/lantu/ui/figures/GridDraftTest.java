package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no number: answered, kept, taken up again or dropped. */
final class GridDraftTest extends FiguresStage {
  @ParameterizedTest
  @ValueSource(ints = {420, 600, 780, 800, 820})
  void whatIsRefusedStaysInSightUnderTheMessage(int height) {
    stand.close();
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs));
    stand = Stand.show(screen, Theme.LIGHT, 1240, height);
    Stand.onFx(
        () -> {
          screen.reveal("I01");
          return screen.takeKeyboard();
        });
    stand.settle();
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.type("约七");
    stand.press(KeyCode.ENTER);

    Node grid = stand.find("figure-grid", Node.class);
    Node field = Stand.onFx(() -> grid.lookup(".figure-field"));
    assertThat(field).isNotNull();
    assertThat(grid.localToScene(grid.getBoundsInLocal()))
        .matches(bounds -> bounds.contains(field.localToScene(field.getBoundsInLocal())));
    assertThat(firstRow("beside-frozen")).isZero();
  }

  @Test
  void textThatIsNoNumberIsAnsweredAndChangesNothing() {
    stand.type("7");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.type("约七");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(draft()).contains("约七").contains("不是数字");
    assertThat(field().getText()).isEqualTo("约七");
    assertThat(field().isFocused()).isTrue();
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void refusedTextPutRightIsSavedAndTheSentenceGoes() {
    stand.type("7.5公里");
    stand.press(KeyCode.ENTER);
    Stand.onFx(
        () -> {
          field().setText("7.5");
          return screen;
        });
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5"));
    assertThat(draft()).isEmpty();
  }

  @Test
  void refusedTextSurvivesGoingElsewhereAndCanBeTakenUpAgain() {
    stand.type("约七");
    Stand.onFx(
        () -> {
          stand.find("figures-area", javafx.scene.control.ComboBox.class).requestFocus();
          return screen;
        });
    stand.settle();
    assertThat(screen.node().lookup(".figure-field")).isNull();
    assertThat(draft()).contains("约七");

    fire("figures-draft-resume");

    assertThat(field().getText()).isEqualTo("约七");
    stand.press(KeyCode.ESCAPE);
    assertThat(draft()).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void refusedTextCanBeDropped() {
    stand.type("约七");
    fire("figures-draft-drop");

    assertThat(draft()).isEmpty();
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void escapeDropsWhatWasTyped() {
    stand.type("99");
    stand.press(KeyCode.ESCAPE);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }
}
