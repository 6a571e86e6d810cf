package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.DecimalPoint;
import lantu.ui.control.FrozenColumns;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the grid and how wide they are. The years come first: where there is little room,
 * the target gives way, then the names shrink, then the unit goes too; the lines under the grid
 * tell both. A year is always wide enough for its longest number.
 */
final class GridColumns {
  private static final double CODE = 48;
  private static final double NAME = 284;
  private static final double LEAST_NAME = 190;
  private static final double UNIT = 92;
  private static final double TARGET = 160;
  private static final double LEAST_YEAR = 84;
  private static final double LEAST_YEAR_AND_SERIES = 112;

  /** Of the size of the table's type; digits of other families are hardly narrower. */
  private static final Font NUMBERS = Font.font(13);

  /** Room for a sign before the number, marks, the edges and the cell's line. */
  private static final double BESIDE_NUMBER = 32;

  /** The scroll bar and the lines around the grid. */
  private static final double FRAME = 16;

  private final FiguresViewModel model;
  private final Messages messages;
  private final FrozenColumns<GridRow> pane;
  private final TableView<GridRow> years;
  private final Runnable shifted;
  private final Map<Slot, Measured> measured = new HashMap<>();
  private final TableColumn<GridRow, String> name;
  private final TableColumn<GridRow, String> unit;
  private final TableColumn<GridRow, String> target;

  /** How wide a year is for the numbers that were in it then. */
  private record Measured(List<BigDecimal> values, double width) {}

  /**
   * Puts the columns into the tables of a pane.
   *
   * @param names the table at the left
   * @param years the table at the right
   * @param cells makes the cells of a column
   * @param shifted called when columns have come or gone, which moves what is selected
   */
  GridColumns(
      FiguresViewModel model,
      Messages messages,
      FrozenColumns<GridRow> pane,
      TableView<GridRow> names,
      TableView<GridRow> years,
      Function<Slot, FigureCell> cells,
      Runnable shifted) {
    this.shifted = shifted;
    this.model = model;
    this.messages = messages;
    this.pane = pane;
    this.years = years;
    text(names, "figures.column.code", CODE, row -> text(row.code()));
    name = text(names, "figures.column.name", NAME, row -> text(row.name()));
    name.getStyleClass().add("name-column");
    unit = text(names, "figures.column.unit", UNIT, row -> text(row.unit()));
    target = text(years, "figures.column.target", TARGET, GridRow::target);
    lay(cells);
    model.columns().property().addListener((at, before, now) -> lay(cells));
    pane.fit();
    pane.widthProperty().addListener((at, before, now) -> arrange());
    model.shown().addListener((at, before, now) -> arrange());
    model.chosen().axis().addListener((at, before, now) -> title());
    arrange();
  }

  /** What a column is of; empty for a column that says what the line is. */
  static Optional<Slot> slotOf(@Nullable TableColumn<?, ?> column) {
    return column != null && column.getUserData() instanceof Slot slot
        ? Optional.of(slot)
        : Optional.empty();
  }

  /** The year of a column; empty for a column that says what the line is. */
  static Optional<PlanYear> yearOf(@Nullable TableColumn<?, ?> column) {
    return slotOf(column).map(Slot::year);
  }

  private void lay(Function<Slot, FigureCell> cells) {
    List<TableColumn<GridRow, ?>> all = new ArrayList<>(List.of(target));
    model.slots().forEach(slot -> all.add(column(slot, cells)));
    years.getColumns().setAll(all);
    arrange();
  }

  private void title() {
    boolean areas = model.chosen().axis().get() == Axis.AREAS;
    name.setText(messages.get(areas ? "figures.column.area" : "figures.column.name"));
  }

  private void arrange() {
    double room = pane.getWidth() - FRAME - CODE;
    double wanted = 0;
    for (TableColumn<GridRow, ?> column : years.getColumns()) {
      Optional<Slot> slot = slotOf(column);
      if (slot.isPresent()) {
        double width = widthOf(slot.get());
        column.setPrefWidth(width);
        wanted += width;
      }
    }
    if (room <= 0) {
      return;
    }
    room -= wanted;
    boolean showTarget = room >= NAME + UNIT + TARGET;
    boolean moves = showTarget != target.isVisible();
    target.setVisible(showTarget);
    unit.setVisible(room >= LEAST_NAME / 2);
    name.setPrefWidth(target.isVisible() ? NAME : Math.clamp(room - UNIT, LEAST_NAME, NAME));
    pane.fit();
    if (moves) {
      shifted.run();
    }
  }

  private double widthOf(Slot slot) {
    List<BigDecimal> values = model.lines().values(slot);
    Measured known = measured.get(slot);
    double least = slot.series() == null ? LEAST_YEAR : LEAST_YEAR_AND_SERIES;
    if (known == null || !known.values().equals(values)) {
      known =
          new Measured(values, Math.max(least, DecimalPoint.room(values, NUMBERS) + BESIDE_NUMBER));
      measured.put(slot, known);
    }
    return known.width();
  }

  private static ObservableValue<String> text(String text) {
    return new ReadOnlyStringWrapper(text);
  }

  private TableColumn<GridRow, String> text(
      TableView<GridRow> owner,
      String key,
      double width,
      Function<GridRow, ObservableValue<String>> text) {
    TableColumn<GridRow, String> column = new TableColumn<>(messages.get(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add("text-column");
    column.setCellValueFactory(data -> text.apply(data.getValue()));
    column.setCellFactory(any -> new NameCell());
    owner.getColumns().add(column);
    return column;
  }

  private TableColumn<GridRow, Content> column(Slot slot, Function<Slot, FigureCell> cells) {
    TableColumn<GridRow, Content> column = new TableColumn<>(title(slot));
    column.setUserData(slot);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(model.outsidePeriod(slot.year()) ? "year-outside" : "year-inside");
    if (slot.series() == Series.ACTUAL) {
      column.getStyleClass().add("year-first");
    }
    column.setCellValueFactory(data -> data.getValue().content(slot));
    column.setCellFactory(any -> cells.apply(slot));
    return column;
  }

  private String title(Slot slot) {
    Series series = slot.series();
    return series == null
        ? messages.get("figures.column.year", slot.year())
        : messages.get("figures.column.yearAndSeries", slot.year(), messages.term(series));
  }
}
