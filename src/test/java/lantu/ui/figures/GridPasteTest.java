package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import lantu.plan.Figure;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.Test;

/** Blocks: copied, pasted, filled and emptied, each as one step. */
final class GridPasteTest extends FiguresStage {
  @Test
  void aBlockFromASpreadsheetIsPastedAndCopiedBack() {
    clipboard("1.5\t2\r\n3\t4\r\n");
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1.5"));
    assertThat(value("I11", 2022)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    assertThat(session.journal()).hasSize(5);

    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1.5");
  }

  @Test
  void aPastedBlockIsOneStepOfUndo() {
    clipboard("1.5\t2\n3\t4");
    stand.control(KeyCode.V);
    stand.control(KeyCode.Z);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(value("I12", 2022)).isEmpty();
    stand.control(KeyCode.Y);
    assertThat(value("I11", 2021)).contains(new BigDecimal("1.5"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
  }

  @Test
  void aTableFromASpreadsheetIsPastedFromItsHtml() {
    Stand.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml("<table><tr><td>1,047.28</td><td>２</td></tr><tr><td>3</td></tr></table>");
          content.putString("别的");
          return Clipboard.getSystemClipboard().setContent(content);
        });
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1047.28"));
    assertThat(value("I11", 2022)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("3"));
    assertThat(value("I12", 2022)).isEmpty();
  }

  @Test
  void oneValueFillsTheSelectionAndDeleteEmptiesItInOneStep() {
    clipboard("6");
    stand.shift(KeyCode.RIGHT);
    stand.shift(KeyCode.DOWN);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2021)).contains(new BigDecimal("6"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("6"));

    stand.press(KeyCode.DELETE);
    assertThat(value("I12", 2022)).isEmpty();
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("6"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("6"));
  }

  @Test
  void fillDownAndFillRightRepeatTheFirstNumberInOneStep() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.shift(KeyCode.DOWN);
    stand.control(KeyCode.D);
    assertThat(value("I12", 2021)).contains(new BigDecimal("4"));

    stand.shift(KeyCode.RIGHT);
    stand.control(KeyCode.R);
    assertThat(value("I11", 2022)).contains(new BigDecimal("4"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2022)).isEmpty();
    assertThat(value("I12", 2022)).isEmpty();
  }

  @Test
  void cutCopiesAndEmpties() {
    stand.type("9");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.control(KeyCode.X);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("9");
  }

  @Test
  void aNumberInAnotherScaleIsConvertedAndTheNoteSaysHow() {
    stand.type("75000平方米");
    stand.press(KeyCode.ENTER);

    assertThat(figure("I11", 2021).map(Figure::note)).contains("75000平方米 = 7.5000万平方米");
    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5000"));
  }

  @Test
  void aBlockThatIsAllTextIsRefusedWithASentence() {
    clipboard("待定\t约七");
    stand.control(KeyCode.V);

    assertThat(session.journal()).hasSize(1);
    assertThat(dialogs.said()).isEmpty();
    assertThat(stand.find("figures-problem", Label.class).getText()).contains("第 1 行第 1 列");
  }
}
