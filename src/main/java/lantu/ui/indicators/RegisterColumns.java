package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import lantu.text.Messages;

/**
 * The columns of the register and how wide they are. Name and target share the room that is left
 * over; where there is none, the columns that the pane beside the table tells as well give way, the
 * least needed first.
 */
final class RegisterColumns {
  private static final double NAME = 190;
  private static final double TARGET = 124;
  private static final double WHOLE_TARGET = 158;
  private static final double MOST_NAME = 380;

  /** The scroll bar and the lines around the table. */
  private static final double FRAME = 18;

  private final IndicatorsViewModel model;
  private final Messages messages;
  private final TableView<RegisterRow> table;
  private final TableColumn<RegisterRow, RegisterRow> name;
  private final TableColumn<RegisterRow, RegisterRow> target;
  private final List<TableColumn<RegisterRow, RegisterRow>> givingWay = new ArrayList<>();

  /** Puts the columns into a table. */
  RegisterColumns(IndicatorsViewModel model, Messages messages, TableView<RegisterRow> table) {
    this.model = model;
    this.messages = messages;
    this.table = table;
    TableColumn<RegisterRow, RegisterRow> label = column("label", 46);
    label.setCellFactory(owner -> new TextCell(RegisterRow.Line::label));
    label.setComparator(byLine(Comparator.comparingInt(RegisterRow.Line::position)));
    name = column("name", NAME);
    name.setCellFactory(owner -> new NameCell(messages));
    name.setComparator(byLine(Comparator.comparing(line -> line.indicator().name())));
    TableColumn<RegisterRow, RegisterRow> unit =
        text("unit", 78, line -> line.indicator().unit().symbol());
    TableColumn<RegisterRow, RegisterRow> nature = column("nature", 84);
    nature.setCellFactory(owner -> new NatureCell(messages));
    nature.setComparator(byLine(Comparator.comparing(RegisterRow.Line::nature)));
    TableColumn<RegisterRow, RegisterRow> basis = text("basis", 48, RegisterRow.Line::basis);
    target = text("target", TARGET, RegisterRow.Line::target);
    TableColumn<RegisterRow, RegisterRow> category =
        text("category", 92, line -> line.indicator().category());
    TableColumn<RegisterRow, RegisterRow> base = column("base", 104);
    base.getStyleClass().add("base-column");
    base.setCellFactory(owner -> new BaseCell());
    base.setComparator(
        byLine(
            Comparator.comparing(
                RegisterRow.Line::base, Comparator.nullsFirst(Comparator.naturalOrder()))));
    givingWay.addAll(List.of(category, basis, unit, base, nature));
    table.widthProperty().addListener((at, before, now) -> arrange());
    model.grouping().addListener((at, before, now) -> arrange());
  }

  private void arrange() {
    double room = table.getWidth() - FRAME;
    if (room <= 0) {
      return;
    }
    double needed =
        table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum()
            - name.getPrefWidth()
            - target.getPrefWidth()
            + NAME
            + TARGET;
    for (int i = 0; i < givingWay.size(); i++) {
      TableColumn<RegisterRow, RegisterRow> column = givingWay.get(i);
      // The heads of the groups say the category.
      boolean said = i == 0 && model.grouping().get() == Grouping.CATEGORY;
      boolean shows = needed <= room && !said;
      column.setVisible(shows);
      needed -= shows ? 0 : column.getPrefWidth();
    }
    double spare = Math.max(0, room - needed);
    double wide = Math.min(NAME + Math.max(0, spare - (WHOLE_TARGET - TARGET)), MOST_NAME);
    name.setPrefWidth(wide);
    target.setPrefWidth(TARGET + spare - (wide - NAME));
  }

  private TableColumn<RegisterRow, RegisterRow> text(
      String key, double width, Function<RegisterRow.Line, String> text) {
    TableColumn<RegisterRow, RegisterRow> column = column(key, width);
    column.setCellFactory(owner -> new TextCell(text));
    column.setComparator(byLine(Comparator.comparing(text)));
    return column;
  }

  private TableColumn<RegisterRow, RegisterRow> column(String key, double width) {
    TableColumn<RegisterRow, RegisterRow> column =
        new TableColumn<>(messages.get("indicators.column." + key, model.baseYear()));
    column.setId("register-" + key);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    table.getColumns().add(column);
    return column;
  }

  private static Comparator<RegisterRow> byLine(Comparator<RegisterRow.Line> order) {
    return (one, other) ->
        one instanceof RegisterRow.Line left && other instanceof RegisterRow.Line right
            ? order.compare(left, right)
            : 0;
  }
}
