package lantu.ui.figures;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.WordsColumn;
import lantu.ui.theme.Style;
import lantu.work.ProposedFigures;
import org.jspecify.annotations.Nullable;

/** What a block would change, cell by cell, before it does. */
final class PastePreview {
  private static final double WIDTH = 960;
  private static final double ROW = 30;
  private static final int MOST_ROWS = 11;

  private final Messages messages;
  private final List<PasteLine> lines;

  PastePreview(Plan plan, Messages messages, ProposedFigures proposed) {
    this.messages = messages;
    this.lines = PasteLine.of(plan, messages, proposed);
  }

  /** How many cells would change in which way. */
  String sentence() {
    return messages.get("figures.preview.sentence", PasteLine.counts(lines, messages));
  }

  /** The table of the cells. */
  TableView<PasteLine> node() {
    TableView<PasteLine> table = new TableView<>();
    table.setId("paste-preview");
    table.getStyleClass().add("paste-preview");
    table.getStylesheets().add(Style.sheet("figures"));
    table.getItems().setAll(lines);
    column(table, "kind", 90, line -> messages.get("figures.preview.kind." + line.kind()));
    // Behind the indicator's name stands which of its cells it is.
    add(table, "place", WordsColumn.ofBothEnds(title("place"), 316, PasteLine::place));
    column(table, "before", 104, PasteLine::before).getStyleClass().add(Style.NUM);
    column(table, "after", 104, PasteLine::after).getStyleClass().add(Style.NUM);
    column(table, "remark", 328, PasteLine::remark);
    table.setRowFactory(owner -> new Line());
    table.setPrefSize(WIDTH, ROW * (Math.min(lines.size(), MOST_ROWS) + 1.5));
    return table;
  }

  private TableColumn<PasteLine, String> column(
      TableView<PasteLine> table, String key, double width, Function<PasteLine, String> text) {
    return add(table, key, WordsColumn.of(title(key), width, text));
  }

  private String title(String key) {
    return messages.get("figures.preview.column." + key);
  }

  private static TableColumn<PasteLine, String> add(
      TableView<PasteLine> table, String key, TableColumn<PasteLine, String> column) {
    column.getStyleClass().add(key + "-column");
    table.getColumns().add(column);
    return column;
  }

  /** A line dressed by what would happen to its cell. */
  private static final class Line extends TableRow<PasteLine> {
    @Override
    protected void updateItem(@Nullable PasteLine item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().removeIf(style -> style.startsWith("kind-"));
      if (!empty && item != null) {
        getStyleClass().add("kind-" + item.kind().name().toLowerCase(Locale.ROOT));
      }
    }
  }
}
