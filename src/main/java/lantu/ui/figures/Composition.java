package lantu.ui.figures;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

/**
 * Chinese typed onto a selected cell. A table offers no place to compose in, so the input method
 * would be off there, and moving the keyboard into a field in the middle of a composition would cut
 * it off. So the table offers one, and the field opens under the composition without taking the
 * keyboard: it takes it with the first key after, never while the input method is still handing
 * over what it has composed. Under X11 a change of focus at that moment waits for the input method
 * while the input method waits for the window, for ever.
 */
final class Composition implements InputMethodRequests {
  private final FigureGrid grid;
  private final TableView<?> table;

  Composition(FigureGrid grid, TableView<?> table) {
    this.grid = grid;
    this.table = table;
    table.setInputMethodRequests(this);
    table.setOnInputMethodTextChanged(this::changed);
    table
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              boolean left =
                  was && !is && grid.field().filter(field -> !field.isFocused()).isPresent();
              if (left && !grid.taking()) {
                grid.finish(false);
              }
            });
  }

  private void changed(InputMethodEvent event) {
    if (!table.equals(event.getTarget())) {
      return;
    }
    boolean nothing = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
    if (!grid.typing() && !nothing) {
      grid.beginUnder();
    }
    grid.field().ifPresent(field -> pass(event, field));
    event.consume();
  }

  private void pass(InputMethodEvent event, TextField field) {
    Event.fireEvent(field, event.copyFor(field, field));
    if (event.getComposed().isEmpty() && field.getText().isEmpty()) {
      grid.cancel();
    }
  }

  @Override
  public Point2D getTextLocation(int offset) {
    return requests()
        .map(requests -> requests.getTextLocation(offset))
        .or(() -> grid.place().map(Composition::below))
        .orElse(Point2D.ZERO);
  }

  @Override
  public int getLocationOffset(int x, int y) {
    return requests().map(requests -> requests.getLocationOffset(x, y)).orElse(0);
  }

  @Override
  public void cancelLatestCommittedText() {
    requests().ifPresent(InputMethodRequests::cancelLatestCommittedText);
  }

  @Override
  public String getSelectedText() {
    return requests().map(InputMethodRequests::getSelectedText).orElse("");
  }

  private Optional<InputMethodRequests> requests() {
    return grid.field().map(TextField::getInputMethodRequests);
  }

  private static Point2D below(Bounds cell) {
    return new Point2D(cell.getMinX(), cell.getMaxY());
  }
}
