package lantu.ui.figures;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the grid, as in a spreadsheet. */
final class GridKeys {
  private static final KeyCombination COPY = shortcut(KeyCode.C);
  private static final KeyCombination PASTE = shortcut(KeyCode.V);
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO = shortcut(KeyCode.Y);

  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final GridClipboard clipboard;

  GridKeys(FigureGrid grid, FiguresViewModel model) {
    this.grid = grid;
    this.model = model;
    this.clipboard = new GridClipboard(grid, model);
  }

  void pressed(KeyEvent event) {
    if (grid.typing() ? whileTyping(event) : onCell(event)) {
      event.consume();
    }
  }

  /** The first character typed onto a cell begins its new content. */
  void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean shortcut = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    if (grid.typing() || shortcut || text.isEmpty() || text.charAt(0) <= ' ') {
      return;
    }
    if (text.charAt(0) != 0x7f && grid.cursor().get().isPresent()) {
      grid.begin(text);
      event.consume();
    }
  }

  private boolean whileTyping(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER -> finish(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> finish(0, event.isShiftDown() ? -1 : 1);
      case DOWN -> finish(1, 0);
      case UP -> finish(-1, 0);
      case ESCAPE -> {
        grid.cancel();
        yield true;
      }
      default -> false;
    };
  }

  private boolean onCell(KeyEvent event) {
    if (COPY.match(event)) {
      clipboard.copy();
      return true;
    }
    if (PASTE.match(event)) {
      clipboard.paste();
      return true;
    }
    if (UNDO.match(event)) {
      model.undo().ifPresent(grid::show);
      return true;
    }
    if (REDO.match(event)) {
      model.redo().ifPresent(grid::show);
      return true;
    }
    return !event.isShortcutDown() && plain(event);
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> grid.move(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> grid.move(0, event.isShiftDown() ? -1 : 1);
      case F2 -> grid.begin(null);
      case DELETE, BACK_SPACE -> clipboard.empty();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean finish(int down, int right) {
    if (grid.finish(true)) {
      grid.move(down, right);
    }
    return true;
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
