package lantu.ui.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** The card that holds the zones' actual figures against the district's, year by year. */
final class ActualBalance extends VBox {
  /**
   * The card.
   *
   * @param zones names of the zones in order
   * @param toFigures opens the yearly figures
   */
  ActualBalance(ZoneTexts texts, List<String> zones, Messages messages, Runnable toFigures) {
    getStyleClass().addAll(Style.CARD, "actual-balance");
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(label(messages.get("zones.actuals.title"), Style.SECTION_TITLE));
    if (texts.anyActual()) {
      getChildren().add(table(texts.actuals(), zones, messages));
      return;
    }
    Label why = new Label(messages.get("zones.actuals.empty"));
    why.setWrapText(true);
    Button open = new Button(messages.get("zones.openFigures"));
    open.setId("zones-open-figures");
    open.getStyleClass().add("accent");
    open.setOnAction(event -> toFigures.run());
    VBox empty = new VBox(why, open);
    empty.getStyleClass().addAll(Style.EMPTY_STATE, "small");
    getChildren().add(empty);
  }

  private static GridPane table(List<BalanceRow> rows, List<String> zones, Messages messages) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("balance-table");
    List<String> heads = new ArrayList<>(List.of(messages.get("zones.column.year")));
    heads.addAll(zones);
    heads.add(messages.get("zones.column.sum"));
    heads.add(messages.get("zones.column.whole"));
    heads.add(messages.get("zones.column.residual"));
    heads.add(messages.get("zones.column.remark"));
    for (int column = 0; column < heads.size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      boolean number = column > 0 && column < heads.size() - 1;
      constraints.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
      constraints.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(constraints);
      grid.add(label(heads.get(column), Style.CAPTION), column, 0);
    }
    int line = 1;
    for (BalanceRow row : rows) {
      Region rule = new Region();
      rule.getStyleClass().add(Style.DIVIDER);
      grid.add(rule, 0, line++, heads.size(), 1);
      List<String> texts = new ArrayList<>(List.of(row.label()));
      texts.addAll(row.parts());
      texts.add(row.sum());
      texts.add(row.whole());
      texts.add(row.residual());
      for (int column = 0; column < texts.size(); column++) {
        grid.add(label(texts.get(column), "balance-number"), column, line);
      }
      String style = "remark-" + row.verdict().name().toLowerCase(Locale.ROOT);
      grid.add(label(row.remark(), style), texts.size(), line++);
    }
    return grid;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
