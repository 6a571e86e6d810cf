package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Text;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The screen on a stage with the cursor on the new floorspace of 2021. */
abstract class FiguresStage {
  final PlanSession session = Stand.session();
  final RecordingDialogs dialogs = new RecordingDialogs();
  FiguresScreen screen;
  Stand stand;

  @BeforeEach
  void openOnFloorspace() {
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs));
    stand = Stand.show(screen);
    Stand.onFx(
        () -> {
          screen.reveal("I11");
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  @AfterEach
  void close() {
    stand.close();
  }

  String draft() {
    return stand.find("figures-draft", Label.class).getText();
  }

  TextField field() {
    stand.settle();
    return Stand.onFx(() -> (TextField) screen.node().lookup(".figure-field"));
  }

  void fire(String id) {
    Button button = stand.find(id, Button.class);
    Stand.onFx(
        () -> {
          button.requestFocus();
          button.fire();
          return button;
        });
    stand.settle();
  }

  /** Titles of the columns that show in a window of the width. */
  List<String> columns(double width) {
    Stand.onFx(
        () -> {
          // Wider than the headless screen, so not by way of the window.
          screen.node().resize(width, 800);
          screen.node().layout();
          return screen;
        });
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".table-view").stream()
                .flatMap(table -> ((TableView<?>) table).getVisibleLeafColumns().stream())
                .map(column -> column.getText())
                .toList());
  }

  Optional<BigDecimal> value(String indicator, int year) {
    return figure(indicator, year).map(Figure::value);
  }

  Optional<Figure> figure(String indicator, int year) {
    return session
        .plan()
        .figure(
            new FigureKey(
                IndicatorCode.of(indicator),
                AreaCode.of("hongkou"),
                PlanYear.of(year),
                Series.ACTUAL));
  }

  String shown(String indicator, int year) {
    stand.settle();
    return Stand.onFx(
        () -> {
          TableView<?> table = (TableView<?>) screen.node().lookup("#figure-grid");
          return table.lookupAll(".figure-cell").stream()
              .filter(FigureCell.class::isInstance)
              .map(FigureCell.class::cast)
              .filter(
                  cell ->
                      cell.getTableRow() != null
                          && cell.getTableRow().getItem() != null
                          && cell.getTableRow().getItem().id().equals(indicator)
                          && GridColumns.yearOf(cell.getTableColumn())
                              .filter(PlanYear.of(year)::equals)
                              .isPresent())
              .map(cell -> ((Text) cell.lookup(".figure-number")).getText())
              .findFirst()
              .orElseThrow();
        });
  }

  int firstRow(String half) {
    return Stand.onFx(
        () ->
            screen.node().lookupAll("." + half + " .table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .mapToInt(TableRow::getIndex)
                .min()
                .orElseThrow());
  }

  static void clipboard(String text) {
    Stand.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
