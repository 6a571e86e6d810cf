package lantu.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Columns of words on one line each; where one is cut off, the whole is in the tooltip. */
public final class WordsColumn {
  /** Shorter words are never cut off. */
  private static final int LONG = 8;

  private WordsColumn() {}

  /** A column that is not sorted and stays in its place. */
  public static <T> TableColumn<T, String> of(
      String title, double width, Function<T, String> words) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyStringWrapper(words.apply(data.getValue())));
    column.setCellFactory(owner -> new WordsCell<>());
    return column;
  }

  private static final class WordsCell<T> extends TableCell<T, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      String words = empty || item == null ? "" : item;
      setText(words.replace('\n', ' '));
      setTooltip(words.length() > LONG ? new Tooltip(words) : null);
    }
  }
}
