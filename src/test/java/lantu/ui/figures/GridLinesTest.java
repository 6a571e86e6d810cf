package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which lines the grid has: groups, areas, and what follows from other figures. */
class GridLinesTest {
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
  void indicatorsAreGroupedByCategoryByNatureOrNotAtAll() {
    assertThat(grid.rows(GridRow::name))
        .startsWith("经济发展质量（4 项）", "地区生产总值年均增长率")
        .contains("城区魅力（3 项）", "生态环境品质（4 项）");
    group(RowGrouping.NATURE);
    assertThat(grid.rows(GridRow::name)).startsWith("约束性（8 项）", "成片二级旧里以下房屋改造");
    assertThat(grid.place()).contains("新增建筑体量 · 2021年");
    group(RowGrouping.NONE);
    assertThat(grid.lines()).hasSize(20).startsWith("I01");
    group(RowGrouping.NATURE);
    choose("全部");
    assertThat(grid.rows(GridRow::name)).contains("文中指标（25 项）", "基期指标（55 项）");
  }

  @Test
  void aGroupIsClosedAndOpenedByKeyAndKeepsItsHead() {
    stand.press(KeyCode.UP);
    stand.press(KeyCode.UP);
    assertThat(grid.lines()).hasSize(25);
    stand.press(KeyCode.ENTER);
    assertThat(grid.lines()).hasSize(22).doesNotContain("I11");
    assertThat(grid.rows(row -> row.code() + row.name())).contains("▸城区魅力（3 项）");
    stand.press(KeyCode.RIGHT);
    assertThat(grid.lines()).contains("I11");
    stand.press(KeyCode.LEFT);
    assertThat(grid.lines()).doesNotContain("I11");
    stand.press(KeyCode.SPACE);
    stand.press(KeyCode.DOWN);
    stand.type("3");
    stand.press(KeyCode.ENTER);
    assertThat(grid.value("I10", "hongkou", 2021)).contains(new BigDecimal("3"));
  }

  @Test
  void enterGoesPastHeadsAndComputedLines() {
    zones();
    grid.open("I12");
    stand.type("1");
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).contains("城镇登记失业人数");
    grid.open("I11");
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).contains("新增绿地面积");
    stand.press(KeyCode.UP);
    assertThat(grid.place()).contains("差额（全区 − 功能区之和）", "推算，不能直接录入");
  }

  @Test
  void theZonesSumAndWhatIsLeftOverStandUnderTheIndicator() {
    assertThat(grid.lines()).doesNotContain("I11/sum-ZONE");
    zones();
    grid.open("I11");

    assertThat(grid.lines()).containsSubsequence("I11", "I11/sum-ZONE", "I11/residual-ZONE", "I12");
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("＝ 130");
    assertThat(grid.number("I11/residual-ZONE", 2021)).isEmpty();
    stand.type("132");
    assertThat(grid.number("I11/residual-ZONE", 2021)).isEqualTo("≠ 2");
    stand.press(KeyCode.BACK_SPACE);
    stand.press(KeyCode.ESCAPE);
    assertThat(grid.number("I11/residual-ZONE", 2021)).isEmpty();
    stand.type("130");
    stand.press(KeyCode.ENTER);
    assertThat(grid.number("I11/residual-ZONE", 2021)).isEqualTo("✓ 0");
    assertThat(grid.value("I11", "hongkou", 2021)).contains(new BigDecimal("130"));
  }

  @Test
  void linesOfAreasFollowEachKeyAndSaySoWhereOneIsMissing() {
    turn();
    assertThat(grid.lines())
        .startsWith("zones", "hongkou", "north-bund", "central", "northern", "I11/sum-ZONE");
    assertThat(grid.place()).contains("新增建筑体量 · 2021年 · 全区");
    stand.press(KeyCode.DOWN);
    stand.type("68");
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("… 68");
    stand.press(KeyCode.ENTER);
    stand.type("48");
    stand.press(KeyCode.ENTER);
    stand.type("1");
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("＝ 117");
    stand.type("4");
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("＝ 130");
    stand.type("约");
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("… 116");
    stand.press(KeyCode.ESCAPE);
    assertThat(grid.number("I11/sum-ZONE", 2021)).isEqualTo("… 116");
    assertThat(grid.value("I11", "central", 2021)).contains(new BigDecimal("48"));
    assertThat(grid.value("I11", "northern", 2021)).isEmpty();
  }

  @Test
  void sharesTotalsAndGrowthAreComputedForOneIndicator() {
    zones();
    grid.open("I11");
    turn();
    grid.clipboard("130\t143");
    stand.control(KeyCode.V);

    assertThat(grid.number("I11/total", 2022)).isEqualTo("＝ 273");
    assertThat(grid.number("I11/growth", 2022)).isEqualTo("＝ 10.00");
    assertThat(grid.number("I11/share-north-bund", 2021)).isEqualTo("＝ 52.31");
  }

  @Test
  void aComputedLineIsNotTypedIntoNorEmptiedNorPastedInto() {
    zones();
    grid.open("I11");
    stand.press(KeyCode.DOWN);
    int entries = grid.session.journal().size();
    stand.type("9");
    assertThat(grid.field()).isEmpty();
    assertThat(grid.label("figures-problem")).contains("功能区之和", "不能直接录入");
    grid.clipboard("7");
    stand.control(KeyCode.V);
    stand.press(KeyCode.DELETE);
    assertThat(grid.session.journal()).hasSize(entries);
    assertThat(grid.label("figures-source")).isEqualTo("推算：68 + 48 + 14 = 130");
  }

  @Test
  void copyingAndPastingPassComputedLinesOver() {
    zones();
    grid.open("I11");
    grid.clipboard("1\n2\n");
    stand.control(KeyCode.V);
    assertThat(grid.value("I12", "hongkou", 2021)).contains(new BigDecimal("2"));
    for (int i = 0; i < 3; i++) {
      stand.shift(KeyCode.DOWN);
    }
    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1\n2");
    grid.open("I11");
    stand.press(KeyCode.DOWN);
    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("130");
  }

  @Test
  void aCellElsewhereIsShownWhateverTheLinesAreOf() {
    turn();
    Stand.onFx(
        () -> {
          grid.screen.reveal("T01 central 2023 PLANNED");
          return grid.screen.takeKeyboard();
        });
    assertThat(grid.place()).contains("地区生产总值 · 2023年 · 中部 · 年度分解");
    choose("按指标");
    assertThat(grid.place()).contains("地区生产总值 · 2023年 · 中部 · 年度分解");
  }

  @Test
  void undoGoesToTheCellEvenInAClosedGroup() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.ENTER);
    assertThat(grid.lines()).doesNotContain("I11");
    stand.control(KeyCode.Z);

    assertThat(grid.place()).contains("新增建筑体量 · 2021年");
    assertThat(grid.number("I11", 2021)).isEmpty();
  }

  /** Figures for the three zones in 2021: 68, 48 and 14. */
  private void zones() {
    for (String zone : new String[] {"north-bund 68", "central 48", "northern 14"}) {
      String[] words = zone.split(" ", -1);
      Stand.onFx(
          () -> {
            grid.screen.reveal("I11 " + words[0] + " 2021 ACTUAL");
            return grid.screen.takeKeyboard();
          });
      stand.type(words[1]);
      stand.press(KeyCode.ENTER);
    }
    Stand.onFx(
        () -> {
          ComboBox<?> areas = (ComboBox<?>) grid.screen.node().lookup("#figures-area");
          areas.getSelectionModel().select(0);
          return areas;
        });
    stand.settle();
  }

  private void group(RowGrouping by) {
    Stand.onFx(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<RowGrouping> box =
              (ComboBox<RowGrouping>) grid.screen.node().lookup("#figures-grouping");
          box.setValue(by);
          return box;
        });
    stand.settle();
  }

  private void turn() {
    choose("按区域");
    Stand.onFx(grid.screen::takeKeyboard);
  }

  private void choose(String text) {
    Stand.onFx(
        () -> {
          grid.screen.node().lookupAll(".segment").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals(text))
              .findFirst()
              .orElseThrow()
              .fire();
          return text;
        });
    stand.settle();
  }
}
