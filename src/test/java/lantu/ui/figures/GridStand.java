package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
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

/** The year grid on a stage, for tests that work in it. */
final class GridStand {
  final PlanSession session;
  final RecordingDialogs dialogs = new RecordingDialogs();
  final FiguresScreen screen;
  final Stand stand;

  GridStand(PlanSession session) {
    this.session = session;
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs));
    stand = Stand.show(screen);
  }

  /** Puts the cursor on a line and gives the grid the keyboard. */
  void open(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  void close() {
    stand.close();
  }

  /** The line that tells where the cursor is. */
  String place() {
    return stand.find("figures-place", Label.class).getText();
  }

  /** The text of a label with an id. */
  String label(String id) {
    return stand.find(id, Label.class).getText();
  }

  /** The lines in sight, by what they are of. */
  List<String> lines() {
    return rows(GridRow::id);
  }

  /** A text of every line in sight. */
  List<String> rows(Function<GridRow, String> text) {
    stand.settle();
    return Stand.onFx(() -> table().getItems().stream().map(text).toList());
  }

  /** The number of a line and year, as it would be read aloud with its sign; empty for none. */
  String number(String line, int year) {
    stand.settle();
    return Stand.onFx(
        () ->
            table().lookupAll(".figure-cell").stream()
                .filter(FigureCell.class::isInstance)
                .map(FigureCell.class::cast)
                .filter(cell -> cell.getTableRow() != null && cell.getTableRow().getItem() != null)
                .filter(cell -> cell.getTableRow().getItem().id().equals(line))
                .filter(
                    cell ->
                        GridColumns.yearOf(cell.getTableColumn())
                            .filter(PlanYear.of(year)::equals)
                            .isPresent())
                .map(cell -> ((Text) cell.lookup(".figure-number")).getText())
                .findFirst()
                .orElse("not in sight"));
  }

  /** The selected cells, each as line and year. */
  List<String> selected() {
    stand.settle();
    return Stand.onFx(
        () ->
            table().getSelectionModel().getSelectedCells().stream()
                .map(
                    position ->
                        table().getItems().get(position.getRow()).id()
                            + " "
                            + GridColumns.yearOf(position.getTableColumn()).orElseThrow())
                .toList());
  }

  /** The field that is typed into; empty while there is none. */
  Optional<TextField> field() {
    stand.settle();
    return Stand.onFx(() -> Optional.ofNullable((TextField) screen.node().lookup(".figure-field")));
  }

  @SuppressWarnings("unchecked")
  TableView<GridRow> table() {
    return (TableView<GridRow>) screen.node().lookup("#figure-grid");
  }

  Optional<BigDecimal> value(String indicator, String area, int year) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), Series.ACTUAL);
    return session.plan().figure(key).map(Figure::value);
  }

  void clipboard(String text) {
    Stand.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
