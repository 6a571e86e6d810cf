package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.Test;

/** Typing into the grid, going about in it, and what the screen shows. */
final class FiguresScreenTest extends FiguresStage {
  @Test
  void typingAndEnterSavesOneJournaledEdit() {
    stand.type("12.50");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("12.50"));
    assertThat(session.journal()).hasSize(2);
    assertThat(session.journal().getFirst().newValue()).isEqualTo("12.50");
    assertThat(shown("I11", 2021)).isEqualTo("12.50");
  }

  @Test
  void aRealKeyboardLosesNoCharacter() {
    stand.strike(KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT7);
    stand.strike(KeyCode.TAB);

    assertThat(value("I11", 2021)).contains(new BigDecimal("4.2"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("7"));
  }

  @Test
  void bothHalvesScrollAsOne() {
    Stand.onFx(
        () -> {
          screen.reveal("B55");
          return screen;
        });
    stand.settle();

    assertThat(firstRow("frozen")).isEqualTo(firstRow("beside-frozen")).isGreaterThan(30);
  }

  @Test
  void enterMovesDownAndTabMovesRight() {
    stand.type("1");
    stand.press(KeyCode.ENTER);
    stand.type("2");
    stand.press(KeyCode.TAB);
    stand.type("3");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("3"));
  }

  @Test
  void undoAndRedoWorkInTheGrid() {
    stand.type("12");
    stand.press(KeyCode.ENTER);
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).isEmpty();
    assertThat(shown("I11", 2021)).isEmpty();

    stand.control(KeyCode.Y);
    assertThat(value("I11", 2021)).contains(new BigDecimal("12"));
  }

  @Test
  void theYearsComeFirstWhereThereIsLittleRoom() {
    assertThat(columns(1300)).contains("目标（原文）", "单位", "2035年");
    assertThat(columns(860)).doesNotContain("目标（原文）").contains("单位");
    assertThat(columns(616)).doesNotContain("目标（原文）", "单位").contains("指标", "2021年");
  }

  @Test
  void aYearIsAsWideAsItsLongestNumber() {
    stand.type("12345678901234.56789");
    stand.press(KeyCode.ENTER);
    stand.settle();

    Text number =
        Stand.onFx(
            () ->
                screen.node().lookupAll(".figure-number").stream()
                    .map(Text.class::cast)
                    .filter(text -> text.getText().startsWith("12,345"))
                    .findFirst()
                    .orElseThrow());
    assertThat(number.getText()).isEqualTo("12,345,678,901,234.56789");
    assertThat(number.getLayoutX()).isPositive();
  }

  @Test
  void deleteEmptiesTheCell() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.DELETE);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(session.journal().getFirst().oldValue()).isEqualTo("5");
  }

  @Test
  void enteringWhatIsThereAlreadyIsNoEdit() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.F2);
    stand.press(KeyCode.ENTER);

    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void leavingTheFieldKeepsTheEntry() {
    stand.type("8");
    Stand.onFx(
        () -> {
          stand.find("figures-area", javafx.scene.control.ComboBox.class).requestFocus();
          return screen;
        });
    stand.settle();

    assertThat(value("I11", 2021)).contains(new BigDecimal("8"));
  }

  @Test
  void controlShiftZDoesAgainWhatControlZTookBack() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).isEmpty();
    stand.controlShift(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("4"));
  }

  @Test
  void homeAndEndGoToTheFirstAndLastYear() {
    stand.press(KeyCode.END);
    assertThat(stand.find("figures-place", Label.class).getText()).contains("2035年");
    stand.press(KeyCode.HOME);
    assertThat(stand.find("figures-place", Label.class).getText()).contains("2020年");
  }

  @Test
  void theFooterTellsWhereANumberComesFrom() {
    Stand.onFx(
        () -> {
          screen.reveal("I03");
          return screen.takeKeyboard();
        });
    stand.press(KeyCode.LEFT);

    assertThat(stand.find("figures-place", Label.class).getText()).contains("2020年");
    assertThat(stand.find("figures-source", Label.class).getText()).contains("第1节");
    stand.press(KeyCode.RIGHT);
    stand.type("77");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    assertThat(stand.find("figures-change", Label.class).getText()).contains("测试").contains("77");
  }
}
