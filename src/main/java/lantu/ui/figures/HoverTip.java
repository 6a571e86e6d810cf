package lantu.ui.figures;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * A tooltip that is written when the pointer comes: while the grid scrolls, hundreds of cells turn
 * to other figures, and hardly one of them is ever asked.
 */
final class HoverTip {
  private final Control control;
  private final Supplier<String> text;

  /** A tooltip of a control; a blank text means none. */
  HoverTip(Control control, Supplier<String> text) {
    this.control = control;
    this.text = text;
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> write());
  }

  /** Writes it again if the pointer is there, since what it tells may have changed. */
  void refresh() {
    if (control.isHover()) {
      write();
    }
  }

  private void write() {
    String now = text.get();
    Tooltip shown = control.getTooltip();
    if (now.isEmpty()) {
      control.setTooltip(null);
    } else if (shown == null) {
      control.setTooltip(new Tooltip(now));
    } else {
      shown.setText(now);
    }
  }
}
