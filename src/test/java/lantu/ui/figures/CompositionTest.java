package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing with a Chinese input method: what is composed arrives whole. */
class CompositionTest {
  private final GridStand grid = new GridStand(Stand.session());
  private final Stand stand = grid.stand;

  @BeforeEach
  void open() {
    grid.open("I11");
  }

  @AfterEach
  void close() {
    grid.close();
  }

  @Test
  void theGridOffersAnInputMethodAPlace() {
    assertThat(grid.table().getInputMethodRequests()).isNotNull();
    assertThat(Stand.onFx(() -> grid.table().getInputMethodRequests().getTextLocation(0)).getY())
        .isPositive();
  }

  @Test
  void aCompositionOnASelectedCellLosesNothing() {
    compose("w");
    assertThat(text()).isEqualTo("w");
    assertThat(Stand.onFx(() -> grid.table().isFocused())).isTrue();
    compose("wan");
    assertThat(text()).isEqualTo("wan");
    commit("万");
    assertThat(text()).isEqualTo("万");
    assertThat(Stand.onFx(() -> grid.table().isFocused())).isTrue();
    compose("yi");
    assertThat(text()).isEqualTo("万yi");
    commit("一");
    stand.type("2");
    assertThat(field().isFocused()).isTrue();
    assertThat(text()).isEqualTo("万一2");
  }

  @Test
  void digitsAfterACompositionAndEnterAreTaken() {
    commit("７");
    assertThat(text()).isEqualTo("７");
    stand.type(".5");
    compose("wan");
    commit("万");
    assertThat(text()).isEqualTo("７.5万");
    compose("pfm");
    commit("平方米");
    stand.press(KeyCode.ENTER);

    assertThat(grid.value("I11", "hongkou", 2021)).contains(new BigDecimal("7.5"));
  }

  @Test
  void aCompositionInAFieldThatIsOpenAlreadyGoesWhereTheCaretIs() {
    stand.type("75");
    compose("w");
    compose("wan");
    assertThat(text()).isEqualTo("75wan");
    commit("万");
    assertThat(text()).isEqualTo("75万");
    assertThat(field().getCaretPosition()).isEqualTo(3);
  }

  @Test
  void aCompositionThatIsGivenUpLeavesTheCellAsItWas() {
    stand.type("7");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    compose("yue");
    compose("");

    assertThat(grid.field()).isEmpty();
    assertThat(grid.value("I11", "hongkou", 2021)).contains(new BigDecimal("7"));
    assertThat(grid.number("I11", 2021)).isEqualTo("7");
    assertThat(grid.session.journal()).hasSize(2);
  }

  @Test
  void aKeyThatComesWithoutANameDoesNotCutACompositionOff() {
    compose("w");
    stand.press(KeyCode.UNDEFINED);
    assertThat(Stand.onFx(() -> grid.table().isFocused())).isTrue();
    compose("wa");
    commit("瓦");
    assertThat(text()).isEqualTo("瓦");
  }

  @Test
  void keysThatReachTheGridWhileAFieldIsOpenUnderACompositionGoIntoTheField() {
    compose("8");
    stand.type("9");
    assertThat(text()).isEqualTo("89");
    assertThat(field().isFocused()).isTrue();
  }

  @Test
  void onAComputedLineNothingOpens() {
    Stand.onFx(
        () -> {
          grid.screen.reveal("I11 north-bund 2021 ACTUAL");
          return grid.screen.takeKeyboard();
        });
    stand.type("1");
    stand.press(KeyCode.ENTER);
    Stand.onFx(
        () -> {
          grid.screen.reveal("I11 hongkou 2021 ACTUAL");
          return grid.screen.takeKeyboard();
        });
    stand.press(KeyCode.DOWN);
    compose("w");
    assertThat(grid.field()).isEmpty();
  }

  @Test
  void leavingTheGridInTheMiddleKeepsWhatWasTyped() {
    commit("8");
    compose("x");
    Stand.onFx(
        () -> {
          grid.screen.node().lookup("#figures-area").requestFocus();
          return grid;
        });
    stand.settle();
    assertThat(grid.field()).isEmpty();
    assertThat(grid.label("figures-draft")).contains("8x");
    assertThat(stand.find("figures-draft-details", Hyperlink.class).isVisible()).isTrue();
  }

  private TextField field() {
    return grid.field().orElseThrow();
  }

  private String text() {
    return field().getText();
  }

  private void compose(String text) {
    send(
        text.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW)),
        "",
        text.length());
  }

  private void commit(String text) {
    send(List.of(), text, 0);
  }

  private void send(List<InputMethodTextRun> composed, String committed, int caret) {
    Stand.onFx(
        () -> {
          Node owner = grid.table().getScene().getFocusOwner();
          Event.fireEvent(
              owner,
              new InputMethodEvent(
                  owner,
                  owner,
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                  composed,
                  committed,
                  caret));
          return owner;
        });
    stand.settle();
  }
}
