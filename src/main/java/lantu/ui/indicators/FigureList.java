package lantu.ui.indicators;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** An indicator's figures as a small table; where each comes from stands below its line. */
final class FigureList {
  private static final List<String> COLUMNS = List.of("year", "area", "series", "value", "status");

  private final Messages messages;

  FigureList(Messages messages) {
    this.messages = messages;
  }

  GridPane of(List<IndicatorDetail.FigureLine> figures) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("figure-list");
    for (int column = 0; column < COLUMNS.size(); column++) {
      Label head = label(messages.get("indicators.figure." + COLUMNS.get(column)), Style.CAPTION);
      place(grid, head, column, 0);
    }
    int row = 1;
    for (IndicatorDetail.FigureLine figure : figures) {
      List<String> texts =
          List.of(figure.year(), figure.area(), figure.series(), figure.value(), figure.status());
      for (int column = 0; column < texts.size(); column++) {
        place(grid, label(texts.get(column), "figure-text"), column, row);
      }
      row++;
      if (!figure.origin().isEmpty()) {
        Label origin = label(figure.origin(), Style.CAPTION);
        origin.setWrapText(true);
        origin.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(origin, 0, row++, COLUMNS.size(), 1);
      }
    }
    return grid;
  }

  private static void place(GridPane grid, Label label, int column, int row) {
    GridPane.setValignment(label, VPos.BASELINE);
    GridPane.setHalignment(label, COLUMNS.get(column).equals("value") ? HPos.RIGHT : HPos.LEFT);
    grid.add(label, column, row);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
