package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import lantu.ui.control.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The long keys of the grid, and finding in it. */
class GridKeysTest {
  private final GridStand grid = new GridStand(Stand.session());
  private final Stand stand = grid.stand;

  @BeforeEach
  void open() {
    grid.open("I11");
    grid.clipboard("1\t2\t3\t\t5\n6\t\t8");
    stand.control(KeyCode.V);
  }

  @AfterEach
  void close() {
    grid.close();
  }

  @Test
  void controlAndArrowsGoToTheEdgeOfTheData() {
    stand.control(KeyCode.RIGHT);
    assertThat(grid.place()).contains("新增建筑体量 · 2023年");
    stand.control(KeyCode.RIGHT);
    assertThat(grid.place()).contains("2025年");
    stand.control(KeyCode.RIGHT);
    assertThat(grid.place()).contains("2035年");
    stand.control(KeyCode.LEFT);
    assertThat(grid.place()).contains("2025年");
    grid.open("I11");
    stand.control(KeyCode.DOWN);
    assertThat(grid.place()).contains("新增绿地面积 · 2021年");
    stand.control(KeyCode.DOWN);
    assertThat(grid.place()).contains("市考断面达到或好于IV类水体比例 · 2021年");
    stand.control(KeyCode.UP);
    assertThat(grid.place()).contains("新增绿地面积 · 2021年");
  }

  @Test
  void withShiftTheyTakeTheCellsOnTheWayIntoTheSelection() {
    stand.controlShift(KeyCode.RIGHT);
    stand.controlShift(KeyCode.DOWN);
    assertThat(grid.selected())
        .containsExactlyInAnyOrder(
            "I11 2021", "I11 2022", "I11 2023", "I12 2021", "I12 2022", "I12 2023");
    stand.press(KeyCode.DELETE);
    assertThat(grid.value("I12", "hongkou", 2023)).isEmpty();
    assertThat(grid.value("I11", "hongkou", 2025)).isPresent();
  }

  @Test
  void homeAndEndWithControlGoToTheFirstCellAndTheLastUsedOne() {
    stand.control(KeyCode.HOME);
    assertThat(grid.place()).contains("地区生产总值年均增长率 · 2020年");
    stand.control(KeyCode.END);
    assertThat(grid.place()).contains("新增绿地面积 · 2025年");
    grid.open("I11");
    stand.shift(KeyCode.END);
    assertThat(grid.selected()).hasSize(6).contains("I11 2035");
    stand.shift(KeyCode.HOME);
    assertThat(grid.selected()).containsExactlyInAnyOrder("I11 2020", "I11 2021");
  }

  @Test
  void pagesGoAsFarAsCanBeSeen() {
    stand.control(KeyCode.HOME);
    stand.press(KeyCode.PAGE_DOWN);
    assertThat(grid.place()).doesNotContain("地区生产总值年均增长率");
    stand.press(KeyCode.PAGE_UP);
    stand.press(KeyCode.PAGE_UP);
    stand.press(KeyCode.DOWN);
    assertThat(grid.place()).contains("地区生产总值年均增长率 · 2020年");
  }

  @Test
  void wordsAreFoundInNamesAndCodesAndTheCursorGoesThere() {
    find("绿地");
    assertThat(grid.label("figures-find-count")).isEqualTo("第 1 处，共 1 处");
    assertThat(grid.place()).contains("新增绿地面积");
    find("i04");
    assertThat(grid.place()).contains("固定资产投资总额");
    find("４");
    assertThat(grid.place()).contains("固定资产投资总额");
    find("没有的");
    assertThat(grid.label("figures-find-count")).isEqualTo("没有找到");
    stand.press(KeyCode.ESCAPE);
    assertThat(stand.find("figures-find", TextField.class).getParent().isVisible()).isFalse();
    stand.press(KeyCode.DOWN);
    assertThat(grid.place()).doesNotContain("固定资产投资总额");
  }

  @Test
  void enterAfterTabsLeadsToTheNextLineWhereTheTabsBegan() {
    grid.open("I13");
    stand.press(KeyCode.RIGHT);
    stand.strike(KeyCode.DIGIT1, KeyCode.TAB, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT3);
    assertThat(grid.place()).contains("城镇登记失业人数 · 2024年");
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).contains("居民平均预期寿命 · 2022年");

    stand.strike(KeyCode.TAB, KeyCode.TAB, KeyCode.RIGHT);
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).as("another key ended the run").contains("2025年");
  }

  @Test
  void numbersAreFoundAndEnterGoesFromOneToTheNext() {
    grid.clipboard("4711.5\t\t\t4711.5");
    grid.open("I13");
    stand.control(KeyCode.V);
    find("4,711");
    assertThat(grid.label("figures-find-count")).isEqualTo("第 1 处，共 2 处");
    assertThat(grid.place()).contains("城镇登记失业人数 · 2021年");
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).contains("2024年");
    stand.press(KeyCode.ENTER);
    assertThat(grid.place()).contains("2021年");
    stand.shift(KeyCode.ENTER);
    assertThat(grid.place()).contains("2024年");
    assertThat(grid.label("figures-find-count")).isEqualTo("第 2 处，共 2 处");
  }

  @Test
  void whatIsFoundInAClosedGroupOpensIt() {
    grid.open("I13");
    stand.press(KeyCode.UP);
    stand.press(KeyCode.ENTER);
    assertThat(grid.lines()).doesNotContain("I14");

    find("预期寿命");

    assertThat(grid.lines()).contains("I14");
    assertThat(grid.place()).contains("居民平均预期寿命");
  }

  private void find(String words) {
    stand.control(KeyCode.F);
    TextField field = stand.find("figures-find", TextField.class);
    Stand.onFx(
        () -> {
          field.setText(words);
          return field;
        });
    stand.settle();
  }
}
