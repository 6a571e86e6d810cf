package lantu.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps Tab inside a pane that lies over the page; arrows go from button to button too. */
final class FocusRing {
  private List<? extends Node> stops = List.of();

  /** A ring around what is in the pane. */
  FocusRing(Parent pane) {
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Goes round these from now on and gives the keyboard to the first. */
  void over(List<? extends Node> nodes) {
    stops = nodes;
    if (!nodes.isEmpty()) {
      nodes.getFirst().requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    int at = focused();
    if (at < 0) {
      return;
    }
    if (event.getCode() == KeyCode.TAB) {
      event.consume();
      go(at + (event.isShiftDown() ? -1 : 1));
    } else if (stops.get(at) instanceof Button) {
      switch (event.getCode()) {
        case RIGHT, DOWN -> {
          event.consume();
          go(at + 1);
        }
        case LEFT, UP -> {
          event.consume();
          go(at - 1);
        }
        default -> {
          // Not a key that goes anywhere.
        }
      }
    }
  }

  private int focused() {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void go(int wanted) {
    stops.get(Math.floorMod(wanted, stops.size())).requestFocus();
  }
}
