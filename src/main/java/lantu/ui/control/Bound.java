package lantu.ui.control;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that shows a part of a thing and hands on what is typed when it is left. What was refused
 * stays as typed until the part itself changes or another thing is shown.
 *
 * @param <T> the thing
 */
public final class Bound<T> {
  private final TextInputControl field;
  private final Function<T, String> read;
  private final Predicate<String> write;
  private String shown = "";
  private Runnable dropped = () -> {};
  private boolean refused;

  /**
   * A field of one line.
   *
   * @param read the part as text
   * @param write takes what was typed; whether it is now as typed
   */
  public Bound(TextField field, Function<T, String> read, Predicate<String> write) {
    this.field = field;
    this.read = read;
    this.write = write;
    Fields.onCommit(field, this::commit);
  }

  /** A field of several lines. */
  public Bound(TextArea field, Function<T, String> read, Predicate<String> write) {
    this.field = field;
    this.read = read;
    this.write = write;
    Fields.onLeave(field, this::commit);
  }

  /**
   * Lets Escape bring back what is stored.
   *
   * @param told is run when what was refused has given way to what is stored, so that nothing says
   *     any more that it was refused
   */
  public Bound<T> escapable(Runnable told) {
    dropped = told;
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            event.consume();
            field.setText(shown);
            field.end();
            drop();
          }
        });
    return this;
  }

  /** Shows the part; {@code another} says that a thing is shown in place of another one. */
  public void show(T thing, boolean another) {
    String now = read.apply(thing);
    if (another || !now.equals(shown)) {
      field.setText(now);
      refused = false;
    }
    shown = now;
  }

  private void commit() {
    if (field.getText().equals(shown)) {
      drop();
    } else if (write.test(field.getText())) {
      refused = false;
      field.setText(shown);
    } else {
      refused = true;
    }
  }

  private void drop() {
    if (refused) {
      refused = false;
      dropped.run();
    }
  }
}
