package lantu.ui.manual;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.manual.ManualBlock;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** What the blocks of a page look like; those in which something was found stand out. */
final class PageNodes {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final double MARK = 24;
  private static final double LEAST_COLUMN = 72;

  private final List<String> words;
  private @Nullable Node first;

  /** {@code words} are what was looked for; none for nothing. */
  PageNodes(List<String> words) {
    this.words = words;
  }

  /** The first node in which something was found; null for none. */
  @Nullable Node firstFound() {
    return first;
  }

  /** The node of a block; none for a picture. */
  Stream<Node> of(ManualBlock block) {
    Node node =
        switch (block) {
          case ManualBlock.Heading heading -> wrapped(heading.words(), Style.SECTION_TITLE);
          case ManualBlock.Paragraph paragraph -> wrapped(paragraph.words(), "paragraph");
          case ManualBlock.Item item -> item(item);
          case ManualBlock.Table table -> table(table);
          case ManualBlock.Picture _ -> null;
        };
    if (node == null) {
      return Stream.empty();
    }
    if (found(block)) {
      node.pseudoClassStateChanged(FOUND, true);
      if (first == null) {
        first = node;
      }
    }
    return Stream.of(node);
  }

  private boolean found(ManualBlock block) {
    String text = block.words().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static HBox item(ManualBlock.Item item) {
    Label mark = new Label(item.mark());
    mark.setMinWidth(MARK);
    Label text = wrapped(item.words(), "paragraph");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox box = new HBox(mark, text);
    box.getStyleClass().add("manual-item");
    return box;
  }

  private static GridPane table(ManualBlock.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("manual-table");
    for (int i = 0; i < table.head().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(LEAST_COLUMN);
      column.setHgrow(i == 0 ? Priority.SOMETIMES : Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    row(grid, 0, table.head(), Style.MUTED);
    for (int i = 0; i < table.rows().size(); i++) {
      row(grid, i + 1, table.rows().get(i), "cell");
    }
    return grid;
  }

  private static void row(GridPane grid, int at, List<String> cells, String style) {
    for (int i = 0; i < cells.size(); i++) {
      grid.add(wrapped(cells.get(i), style), i, at);
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
