package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.Test;

/** What a block would change is shown before it is changed. */
final class PastePreviewTest extends FiguresStage {
  @Test
  void whatIsRefusedInABlockIsShownAndTheRestGoesInIfWanted() {
    clipboard("1.5\t待定\n3\t4");
    dialogs.answer(false);
    stand.control(KeyCode.V);
    assertThat(session.journal()).hasSize(1);
    assertThat(dialogs.said().getFirst()).startsWith("confirm 粘贴其余 3 格").contains("1 格不能录入");
    assertThat(previewed().getFirst())
        .isEqualTo(
            new PasteLine(
                PasteLine.Kind.REFUSED,
                "新增建筑体量 · 2022年 · 全区 · 实际",
                "",
                "待定",
                previewed().getFirst().remark()));
    assertThat(previewed().getFirst().remark()).contains("不是数字");

    dialogs.answer(true);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2022)).isEmpty();
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    stand.control(KeyCode.Z);
    assertThat(value("I12", 2022)).isEmpty();
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void aPasteOverFiguresIsShownFirstWithOldAndNewAndHowItIsConverted() {
    stand.type("7");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    clipboard("75000平方米\t2");
    dialogs.answer(false);
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(previewed())
        .containsExactly(
            new PasteLine(
                PasteLine.Kind.REPLACED,
                "新增建筑体量 · 2021年 · 全区 · 实际",
                "7",
                "7.5000",
                "已换算：75000平方米 = 7.5000万平方米"),
            new PasteLine(PasteLine.Kind.NEW, "新增建筑体量 · 2022年 · 全区 · 实际", "", "2", ""));
    assertThat(dialogs.said().getFirst())
        .isEqualTo("confirm 粘贴: 写入前请核对：1 格替换已有数据，1 格新填。写入后可用 Ctrl+Z 一步撤销。");

    dialogs.answer(true);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5000"));
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(value("I11", 2022)).isEmpty();
  }

  @Test
  void aLargePasteIntoEmptyCellsIsShownFirstAndASmallOneGoesAtOnce() {
    clipboard("1\t2\n3\t4");
    stand.control(KeyCode.V);
    assertThat(dialogs.said()).isEmpty();

    stand.control(KeyCode.Z);
    clipboard("1\t2\t3\t4\t5\n1\t2\t3\t4\t5\n1\t2\t3\t4\t5\n");
    stand.control(KeyCode.V);
    assertThat(dialogs.said()).hasSize(1);
    assertThat(previewed()).hasSize(15);
    assertThat(value("I13", 2025)).contains(new BigDecimal("5"));
  }

  @Test
  void aFillOverAFigureIsShownFirst() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.type("9");
    stand.press(KeyCode.ENTER);
    stand.shift(KeyCode.ENTER);
    dialogs.answer(false);
    stand.control(KeyCode.D);
    assertThat(dialogs.said().getFirst()).startsWith("confirm 填充: ");
    assertThat(value("I12", 2021)).contains(new BigDecimal("9"));

    dialogs.answer(true);
    stand.control(KeyCode.D);
    assertThat(value("I12", 2021)).contains(new BigDecimal("4"));
  }

  @Test
  void aTableWithYearsAndNamesGoesWhereItSaysAndIsShownFirst() {
    clipboard("指标\t2023年\t2022年\n固定资产投资总额\t310\t\nI12\t5\t4\n");
    stand.control(KeyCode.V);

    assertThat(previewed()).hasSize(3);
    assertThat(value("I04", 2023)).contains(new BigDecimal("310"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void aPlaceIsCutInItsMiddleAndEveryCutTextIsWholeInItsTooltip() {
    clipboard("1.5\t待定\n3\t4");
    dialogs.answer(false);
    stand.control(KeyCode.V);

    Labeled place = drawn("place-column");
    assertThat(place.getTextOverrun()).isEqualTo(OverrunStyle.CENTER_ELLIPSIS);
    assertThat(place.getTooltip().getText()).isEqualTo(previewed().getFirst().place());
    assertThat(drawn("remark-column").getTooltip().getText())
        .isEqualTo(previewed().getFirst().remark());
    Stand.onFx(
        () -> {
          place.getScene().getWindow().hide();
          return place;
        });
  }

  /** What the last preview draws in its first line and a column. */
  private Labeled drawn(String column) {
    return Stand.onFx(
        () -> {
          TableView<?> table = (TableView<?>) dialogs.shown().orElseThrow();
          if (table.getScene() == null) {
            Stage stage = new Stage();
            stage.setScene(new Scene(table));
            stage.show();
          }
          table.applyCss();
          table.layout();
          return (Labeled) table.lookup(".table-cell." + column);
        });
  }

  /** The lines of the last preview. */
  private List<PasteLine> previewed() {
    return dialogs.shown().stream()
        .flatMap(shown -> ((TableView<?>) shown).getItems().stream())
        .map(PasteLine.class::cast)
        .toList();
  }
}
