package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.settings.Settings;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed and not entered is entered or kept when the reader leaves the screen. */
final class LeavingTest {
  private static final FigureKey FLOORSPACE = FigureScreens.cell("I11", 2021);

  private final PlanSession session = Stand.session();
  private FiguresScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    screen =
        Stand.onFx(
            () ->
                FigureScreens.of(
                    session,
                    new RecordingDialogs(),
                    Settings.open(Path.of("none", "settings.properties"), FigureScreens.CLOCK)));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 900);
    Stand.onFx(
        () -> {
          screen.reveal("I11");
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void whatIsBeingTypedIntoACellIsEntered() {
    stand.type("12.5");
    assertThat(leave()).isEmpty();
    assertThat(value()).contains(new BigDecimal("12.5"));
    assertThat(leave()).isEmpty();
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void whatIsNoNumberIsToldWithItsCellAndKept() {
    stand.type("约七");
    assertThat(leave().orElseThrow()).contains("新增建筑体量", "2021", "约七");
    assertThat(value()).isEmpty();
    stand.fire("figures-draft-resume");
    TextField field = Stand.onFx(() -> (TextField) screen.node().lookup(".figure-field"));
    assertThat(field.getText()).isEqualTo("约七");
  }

  @Test
  void whatIsTypedInTheSidePanelIsEntered() {
    type("side-value", "7");
    type("side-note", "初步数");
    assertThat(leave()).isEmpty();
    assertThat(session.plan().figure(FLOORSPACE).map(Figure::note)).contains("初步数");
    assertThat(value()).contains(new BigDecimal("7"));
  }

  @Test
  void aNoteWithoutAValueIsToldAndStaysInTheSidePanel() {
    type("side-note", "等统计局");
    assertThat(leave().orElseThrow()).contains("新增建筑体量", "2021");
    assertThat(session.journal()).hasSize(1);
    Stand.onFx(
        () -> {
          screen.reveal("I12");
          screen.reveal("I11");
          return screen;
        });
    stand.settle();
    assertThat(stand.find("side-note", TextInputControl.class).getText()).isEqualTo("等统计局");
  }

  @Test
  void goingOutOfTheSceneWhileTypingLosesNothing() {
    stand.type("3");
    Stand.onFx(
        () -> {
          screen.leave();
          screen.node().getScene().setRoot(new StackPane());
          return screen;
        });
    stand.settle();
    assertThat(value()).contains(new BigDecimal("3"));
  }

  private Optional<String> leave() {
    return Stand.onFx(screen::leave);
  }

  private Optional<BigDecimal> value() {
    return session.plan().figure(FLOORSPACE).map(Figure::value);
  }

  private void type(String id, String text) {
    TextInputControl field = stand.find(id, TextInputControl.class);
    Stand.onFx(
        () -> {
          field.requestFocus();
          field.setText(text);
          return field;
        });
    stand.settle();
  }
}
