package lantu.ui.manual;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lantu.manual.ManualBlock;
import lantu.ui.control.WordTable;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** What the blocks of a page look like; those in which something was found stand out. */
final class PageNodes {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final double MARK = 24;

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
          case ManualBlock.Heading heading -> WrappedLabel.of(heading.words(), Style.SECTION_TITLE);
          case ManualBlock.Paragraph paragraph -> WrappedLabel.of(paragraph.words(), "paragraph");
          case ManualBlock.Item item -> item(item);
          case ManualBlock.Table table ->
              WordTable.of(table.head(), table.rows(), "manual-table", Priority.SOMETIMES);
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
    Label text = WrappedLabel.of(item.words(), "paragraph");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox box = new HBox(mark, text);
    box.getStyleClass().add("manual-item");
    return box;
  }
}
