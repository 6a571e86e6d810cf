package lantu.ui.reports;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.work.PreviewLine;
import org.jspecify.annotations.Nullable;

/** One line of the preview as on paper. */
final class PreviewCell extends ListCell<PreviewLine> {
  private static final double PAPER = 880;

  PreviewCell() {
    setPrefWidth(0);
    setAlignment(Pos.TOP_CENTER);
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Region content = line.widths().isEmpty() ? words(line) : row(line);
    VBox paper = new VBox(content);
    paper.getStyleClass().addAll("paper", style(line));
    paper.setMinWidth(0);
    paper.setMaxWidth(PAPER);
    paper
        .prefWidthProperty()
        .bind(widthProperty().map(width -> Math.min(PAPER, width.doubleValue() - 24)));
    setGraphic(paper);
    setAccessibleText(String.join(" ", line.cells()));
  }

  private static Label words(PreviewLine line) {
    Label label = label(line.cells().getFirst());
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static GridPane row(PreviewLine line) {
    GridPane grid = new GridPane();
    int sum = line.widths().stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < line.cells().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 * line.widths().get(i) / sum);
      grid.getColumnConstraints().add(column);
      grid.add(label(line.cells().get(i)), i, 0);
    }
    return grid;
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String style(PreviewLine line) {
    return "line-" + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
