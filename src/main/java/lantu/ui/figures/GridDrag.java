package lantu.ui.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Selecting cells by dragging over them, as in a spreadsheet; a table has no such thing. Past an
 * edge the grid goes on scrolling as long as the button is held.
 */
final class GridDrag {
  private static final Duration STEP = Duration.millis(80);

  private final GridSelection selection;
  private final FiguresViewModel model;
  private final RowsInView rows;
  private final Timeline beyond = new Timeline(new KeyFrame(STEP, event -> reach()));
  private boolean dragging;
  private Point2D pointer = Point2D.ZERO;
  private @Nullable Point2D reached;

  /**
   * Lets cells of the table be dragged over.
   *
   * @param selection what is selected by it
   * @param rows tells which row is where
   */
  GridDrag(
      GridSelection selection, FiguresViewModel model, TableView<GridRow> table, RowsInView rows) {
    this.selection = selection;
    this.model = model;
    this.rows = rows;
    beyond.setCycleCount(Animation.INDEFINITE);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> stop());
    // A window that goes away while the button is held never tells of its release.
    table.sceneProperty().addListener((property, old, now) -> stop());
  }

  private void pressed(MouseEvent event) {
    Optional<FigureCell> from =
        cell(event.getTarget())
            .filter(cell -> !cell.isEmpty() && !event.isShiftDown())
            .filter(cell -> !(cell.getTableRow().getItem() instanceof GroupRow))
            .filter(cell -> event.getButton() == MouseButton.PRIMARY);
    // The table keeps what is selected until the button is released over it.
    from.ifPresent(
        cell ->
            GridColumns.slotOf(cell.getTableColumn())
                .ifPresent(slot -> selection.begin(cell.getTableRow().getItem(), slot)));
    dragging = from.isPresent();
    reached = null;
  }

  /** The cell that was pressed; empty for a field in it, where dragging selects text. */
  private static Optional<FigureCell> cell(Object target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof TextInputControl) {
        return Optional.empty();
      }
      if (at instanceof FigureCell cell) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private void dragged(MouseEvent event) {
    if (dragging && !event.isStillSincePress()) {
      pointer = new Point2D(event.getSceneX(), event.getSceneY());
      reach();
      beyond.play();
    }
  }

  private void stop() {
    dragging = false;
    beyond.stop();
  }

  /** Selects as far as the pointer is, one line or year further where it is past an edge. */
  private void reach() {
    int row = rows.at(pointer);
    int year = year();
    Point2D now = new Point2D(row, year);
    if (dragging && row >= -1 && !now.equals(reached)) {
      reached = now;
      selection.extendTo(row, year);
    }
  }

  private int year() {
    List<FigureCell> shown = rows.first(FigureCell.class);
    Optional<FigureCell> under =
        shown.stream()
            .filter(cell -> left(cell) <= pointer.getX() && pointer.getX() < right(cell))
            .findFirst();
    if (under.isPresent()) {
      return index(under.get());
    }
    double edge = shown.stream().mapToDouble(GridDrag::left).min().orElse(0);
    return pointer.getX() < Math.max(edge, rows.left())
        ? shown.stream().map(this::index).min(Comparator.naturalOrder()).orElse(0) - 1
        : shown.stream().map(this::index).max(Comparator.naturalOrder()).orElse(0) + 1;
  }

  private int index(FigureCell cell) {
    return GridColumns.slotOf(cell.getTableColumn()).map(model::position).orElse(0);
  }

  private static double left(FigureCell cell) {
    return bounds(cell).getMinX();
  }

  private static double right(FigureCell cell) {
    return bounds(cell).getMaxX();
  }

  private static Bounds bounds(FigureCell cell) {
    return cell.localToScene(cell.getBoundsInLocal());
  }
}
