package lantu.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.OverrunStyle;
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
    return of(title, width, words, OverrunStyle.ELLIPSIS);
  }

  /** Such a column of words that differ at their ends; where they are cut, they keep both ends. */
  public static <T> TableColumn<T, String> ofBothEnds(
      String title, double width, Function<T, String> words) {
    return of(title, width, words, OverrunStyle.CENTER_ELLIPSIS);
  }

  private static <T> TableColumn<T, String> of(
      String title, double width, Function<T, String> words, OverrunStyle cut) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyStringWrapper(words.apply(data.getValue())));
    column.setCellFactory(owner -> new WordsCell<>(cut));
    return column;
  }

  private static final class WordsCell<T> extends TableCell<T, String> {
    private WordsCell(OverrunStyle cut) {
      setTextOverrun(cut);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      String words = empty || item == null ? "" : item;
      setText(words.replace('\n', ' '));
      setTooltip(words.length() > LONG ? new Tooltip(words) : null);
    }
  }
}
