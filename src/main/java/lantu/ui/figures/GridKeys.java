package lantu.ui.figures;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid, as in a spreadsheet. */
final class GridKeys {
  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final GridClipboard clipboard;

  GridKeys(FigureGrid grid, FiguresViewModel model, GridClipboard clipboard) {
    this.grid = grid;
    this.model = model;
    this.clipboard = clipboard;
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
    if (event.isShortcutDown() && !event.isAltDown()) {
      return withControl(event);
    }
    return (event.isShiftDown() && extended(event)) || plain(event);
  }

  private boolean withControl(KeyEvent event) {
    if (event.isShiftDown()) {
      boolean redo = event.getCode() == KeyCode.Z;
      if (redo) {
        model.redo().ifPresent(grid::show);
      }
      return redo;
    }
    switch (event.getCode()) {
      case C -> clipboard.copy();
      case X -> clipboard.cut();
      case V -> clipboard.paste();
      case D -> clipboard.fillDown();
      case R -> clipboard.fillRight();
      case A -> grid.selectAll();
      case Z -> model.undo().ifPresent(grid::show);
      case Y -> model.redo().ifPresent(grid::show);
      case HOME -> grid.moveTo(0, 0);
      case END -> grid.moveTo(model.rows().size() - 1, model.years().size() - 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Shift and an arrow make the selection reach further. */
  private boolean extended(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> grid.extend(-1, 0);
      case DOWN -> grid.extend(1, 0);
      case LEFT -> grid.extend(0, -1);
      case RIGHT -> grid.extend(0, 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> grid.move(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> grid.move(0, event.isShiftDown() ? -1 : 1);
      case F2 -> grid.begin(null);
      case HOME -> grid.move(0, -model.years().size());
      case END -> grid.move(0, model.years().size());
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
}
