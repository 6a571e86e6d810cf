package lantu.ui.overview;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How complete the figures are, by department and year; every cell leads to its figures. */
final class CompletenessCard {
  /** As many characters of counts have room beside each other; more years go on below. */
  private static final int ABREAST = 30;

  private final Messages messages;
  private final Navigator navigator;

  CompletenessCard(Messages messages, Navigator navigator) {
    this.messages = messages;
    this.navigator = navigator;
  }

  Node of(Overview.Completeness completeness) {
    Button sum =
        new Button(
            messages.get(
                "overview.fill.sum",
                completeness.filled(),
                completeness.cells(),
                completeness.percent()));
    sum.setId("fill-sum");
    sum.getStyleClass().addAll(Style.LINK, Style.CAPTION);
    sum.setOnAction(event -> navigator.go(Place.FIGURES, null));
    Button enter = new Button(messages.get("overview.fill.enter"), new FontIcon(Feather.EDIT_3));
    enter.setId("enter-figures");
    enter.setMinWidth(Region.USE_PREF_SIZE);
    enter.setOnAction(event -> navigator.go(Place.FIGURES, null));
    VBox card = new VBox(OverviewCards.heading(messages.get("overview.fill"), enter), sum);
    int years = completeness.years().size();
    int abreast = Math.max(1, ABREAST / Math.max(5, longest(completeness)));
    for (int from = 0; from < years; from += abreast) {
      card.getChildren().add(matrix(completeness, from, Math.min(years, from + abreast)));
    }
    card.setId("completeness");
    card.getStyleClass().add(Style.CARD);
    return card;
  }

  private int longest(Overview.Completeness completeness) {
    return completeness.departments().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(fill -> counts(fill).length())
        .max()
        .orElse(0);
  }

  private String counts(Overview.Fill fill) {
    return messages.get("overview.fill.cell", fill.filled(), fill.due());
  }

  /** Some of the years, from the first index to before the last. */
  private GridPane matrix(Overview.Completeness completeness, int from, int to) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fill-matrix");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    names.setMinWidth(72);
    grid.getColumnConstraints().add(names);
    int column = 1;
    for (Overview.YearFill year : completeness.years().subList(from, to)) {
      ColumnConstraints share = new ColumnConstraints();
      share.setHgrow(Priority.ALWAYS);
      share.setHalignment(HPos.CENTER);
      grid.getColumnConstraints().add(share);
      Label head = OverviewCards.text(year.year(), Style.CAPTION);
      grid.add(head, column++, 0);
    }
    int line = 1;
    for (Overview.DepartmentFill row : completeness.departments()) {
      Label name = OverviewCards.text(row.name(), Style.CAPTION);
      name.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
      grid.add(name, 0, line);
      column = 1;
      for (Overview.Fill fill : row.cells().subList(from, to)) {
        grid.add(cell(row, fill, line), column, line);
        column++;
      }
      line++;
    }
    return grid;
  }

  private Button cell(Overview.DepartmentFill row, Overview.Fill fill, int line) {
    Label number = OverviewCards.text(counts(fill), Style.NUM);
    Meter meter = new Meter(fill.share(), "accent-bar");
    meter.setMinWidth(28);
    VBox face = new VBox(2, number, meter);
    face.setAlignment(Pos.CENTER);
    Button cell = new Button();
    cell.setGraphic(face);
    cell.setId("fill-" + line + "-" + fill.year());
    cell.getStyleClass().addAll("count", "fill-cell");
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setAccessibleText(
        messages.get(
            "overview.fill.cell.told",
            row.name(),
            fill.year(),
            fill.filled(),
            fill.due(),
            fill.explained()));
    cell.setTooltip(new Tooltip(cell.getAccessibleText()));
    cell.setOnAction(event -> navigator.go(Place.FIGURES, fill.code()));
    return cell;
  }
}
