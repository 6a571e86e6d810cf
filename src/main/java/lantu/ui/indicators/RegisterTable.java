package lantu.ui.indicators;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The register as a table; a group's head is a line of its own. */
final class RegisterTable {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final IndicatorsViewModel model;
  private final Messages messages;
  private final TableView<RegisterRow> table = new TableView<>();

  /**
   * The table.
   *
   * @param open called with the code of the indicator on which Enter is pressed
   */
  RegisterTable(IndicatorsViewModel model, Messages messages, Consumer<String> open) {
    this.model = model;
    this.messages = messages;
    table.setId("register");
    table.setAccessibleText(messages.get("shell.place.INDICATORS"));
    table.getStyleClass().add("register");
    table.setItems(model.rows());
    table.setPlaceholder(nothing());
    new RegisterColumns(model, messages, table);
    table.setRowFactory(owner -> new RegisterLine());
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.selected().get().ifPresent(code -> open.accept(code.value()));
            event.consume();
          }
        });
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

  private VBox nothing() {
    Label why = new Label(messages.get("indicators.nothing"));
    why.setWrapText(true);
    Button all = new Button(messages.get("indicators.showAll"));
    all.setId("show-all");
    all.setOnAction(event -> model.showAll());
    VBox box = new VBox(why, all);
    box.getStyleClass().add(Style.EMPTY_STATE);
    return box;
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
