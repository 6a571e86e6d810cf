package lantu.ui.indicators;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** The register as a table; a group's head is a line of its own. */
final class RegisterTable {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final IndicatorsViewModel model;
  private final Messages messages;
  private final TableView<RegisterRow> table = new TableView<>();

  RegisterTable(IndicatorsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    table.setId("register");
    table.getStyleClass().add("register");
    table.setItems(model.rows());
    Label nothing = new Label(messages.get("indicators.nothing"));
    nothing.getStyleClass().add("muted");
    table.setPlaceholder(nothing);
    addColumns();
    table.setRowFactory(owner -> new RegisterLine());
    table.setSortPolicy(
        owner -> {
          model.orderBy(owner.getComparator());
          show();
          return true;
        });
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> select(now));
    model.selected().addListener((property, old, now) -> follow());
    model.grouping().addListener((property, old, now) -> show());
    show();
  }

  TableView<RegisterRow> node() {
    return table;
  }

  /** Brings the selected indicator into view. */
  void show() {
    int row = model.selectedRow();
    if (row >= 0) {
      follow();
      table.scrollTo(Math.max(0, row - 4));
    }
  }

  /** Marks the selected indicator's line where it is. */
  private void follow() {
    int row = model.selectedRow();
    if (row >= 0 && table.getSelectionModel().getSelectedIndex() != row) {
      table.getSelectionModel().clearAndSelect(row);
    }
  }

  private void select(@Nullable RegisterRow row) {
    if (row instanceof RegisterRow.Line line) {
      model.selected().set(Optional.of(line.indicator().code()));
    }
  }

  private void addColumns() {
    TableColumn<RegisterRow, RegisterRow> label = column("label", 52);
    label.setCellFactory(owner -> new TextCell(RegisterRow.Line::label));
    label.setComparator(byLine(Comparator.comparingInt(RegisterRow.Line::position)));
    TableColumn<RegisterRow, RegisterRow> name = column("name", 222);
    name.setCellFactory(owner -> new NameCell(messages));
    name.setComparator(byLine(Comparator.comparing(line -> line.indicator().name())));
    text("unit", 82, line -> line.indicator().unit().symbol());
    TableColumn<RegisterRow, RegisterRow> nature = column("nature", 84);
    nature.setCellFactory(owner -> new NatureCell(messages));
    nature.setComparator(byLine(Comparator.comparing(RegisterRow.Line::nature)));
    text("basis", 48, RegisterRow.Line::basis);
    text("target", 124, RegisterRow.Line::target);
    text("category", 96, line -> line.indicator().category());
    TableColumn<RegisterRow, RegisterRow> base = column("base", 118);
    base.getStyleClass().add("base-column");
    base.setCellFactory(owner -> new BaseCell());
    base.setComparator(
        byLine(
            Comparator.comparing(
                RegisterRow.Line::base, Comparator.nullsFirst(Comparator.naturalOrder()))));
  }

  private void text(String key, double width, Function<RegisterRow.Line, String> text) {
    TableColumn<RegisterRow, RegisterRow> column = column(key, width);
    column.setCellFactory(owner -> new TextCell(text));
    column.setComparator(byLine(Comparator.comparing(text)));
  }

  private TableColumn<RegisterRow, RegisterRow> column(String key, double width) {
    TableColumn<RegisterRow, RegisterRow> column =
        new TableColumn<>(messages.get("indicators.column." + key, model.baseYear()));
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

  /** A line that says by its form whether it heads a group. */
  private static final class RegisterLine extends TableRow<RegisterRow> {
    @Override
    protected void updateItem(RegisterRow item, boolean empty) {
      super.updateItem(item, empty);
      boolean group = !empty && item instanceof RegisterRow.Group;
      if (group != getPseudoClassStates().contains(GROUP)) {
        pseudoClassStateChanged(GROUP, group);
      }
      setMouseTransparent(group);
    }
  }
}
