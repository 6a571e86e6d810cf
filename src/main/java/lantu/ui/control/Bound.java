package lantu.ui.control;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

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

  /** Shows the part; {@code another} says that a thing is shown in place of another one. */
  public void show(T thing, boolean another) {
    String now = read.apply(thing);
    if (another || !now.equals(shown)) {
      field.setText(now);
    }
    shown = now;
  }

  private void commit() {
    if (!field.getText().equals(shown) && write.test(field.getText())) {
      field.setText(shown);
    }
  }
}
