package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.ui.control.Stand;
import lantu.value.PlanYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every series of each year side by side. */
final class SideBySideTest {
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
  void eachYearHasAColumnForEverySeriesAndTheCursorStaysInItsYear() {
    assertThat(titles()).contains("2021年").doesNotContain("2021 年度分解");
    stand.press(KeyCode.RIGHT);
    toggle();

    assertThat(titles())
        .containsSubsequence("2021 实际", "2021 年度分解", "2021 参照", "2021 市下达", "2022 实际");
    assertThat(titles()).doesNotContain("2021年");
    assertThat(grid.place()).contains("新增建筑体量", "2022年", "实际");

    stand.press(KeyCode.RIGHT);
    assertThat(grid.place()).contains("2022年", "年度分解");
    toggle();
    assertThat(titles()).contains("2022年").doesNotContain("2022 年度分解");
    assertThat(grid.place()).contains("2022年");
  }

  @Test
  void whatIsTypedGoesIntoTheSeriesOfItsColumn() {
    toggle();
    stand.type("5");
    stand.press(KeyCode.TAB);
    stand.type("7");
    stand.press(KeyCode.ENTER);

    assertThat(value(2021, Series.ACTUAL)).contains(new BigDecimal("5"));
    assertThat(value(2021, Series.PLANNED)).contains(new BigDecimal("7"));
    toggle();
    assertThat(grid.number("I11", 2021)).isEqualTo("5");
  }

  @Test
  void aBlockIsPastedOverTheColumnsAsTheyStandAndUndoneInOneStep() {
    toggle();
    grid.clipboard("5\t7\t\t\t6\t8");
    stand.control(KeyCode.V);

    assertThat(value(2021, Series.PLANNED)).contains(new BigDecimal("7"));
    assertThat(value(2022, Series.ACTUAL)).contains(new BigDecimal("6"));
    assertThat(value(2022, Series.PLANNED)).contains(new BigDecimal("8"));
    stand.control(KeyCode.Z);
    assertThat(value(2022, Series.PLANNED)).isEmpty();
    assertThat(value(2021, Series.ACTUAL)).isEmpty();
  }

  @Test
  void sumsOfTheZonesAreComputedInEverySeries() {
    FigureKey zone =
        new FigureKey(
            IndicatorCode.of("I11"), AreaCode.of("north-bund"), PlanYear.of(2021), Series.PLANNED);
    toggle();
    Stand.onFx(
        () ->
            grid.session.apply(
                new Edit.SetFigure(
                    zone, null, new Figure(zone, new BigDecimal("3"), null, null, null)),
                null));
    stand.settle();

    List<String> sums =
        Stand.onFx(
            () ->
                grid.table().getItems().stream()
                    .filter(row -> row.id().equals("I11/sum-ZONE"))
                    .flatMap(
                        row ->
                            row
                                .content(new Slot(PlanYear.of(2021), Series.PLANNED))
                                .getValue()
                                .number()
                                .stream())
                    .map(BigDecimal::toPlainString)
                    .toList());
    assertThat(sums).containsExactly("3");
  }

  private void toggle() {
    ToggleButton button = stand.find("figures-side-by-side", ToggleButton.class);
    Stand.onFx(
        () -> {
          button.fire();
          return grid.screen.takeKeyboard();
        });
    stand.settle();
  }

  private List<String> titles() {
    return Stand.onFx(() -> grid.table().getColumns().stream().map(TableColumn::getText).toList());
  }

  private Optional<BigDecimal> value(int year, Series series) {
    return grid.session
        .plan()
        .figure(
            new FigureKey(
                IndicatorCode.of("I11"), AreaCode.of("hongkou"), PlanYear.of(year), series))
        .map(Figure::value);
  }
}
