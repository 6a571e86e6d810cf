package lantu.ui.figures;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the grid, as in a spreadsheet. */
final class GridKeys {
  private final FigureGrid grid;
  private final FiguresViewModel model;
  private final FigureEdits edits;
  private final GridClipboard clipboard;
  private final GridJumps jumps;
  private @Nullable Tabs tabs;

  GridKeys(FigureGrid grid, FiguresViewModel model, FigureEdits edits, GridClipboard clipboard) {
    this.grid = grid;
    this.model = model;
    this.edits = edits;
    this.clipboard = clipboard;
    this.jumps = new GridJumps(grid, model);
  }

  /**
   * Tabs pressed one after the other.
   *
   * @param begun the column of the first
   * @param row the row that they led along
   * @param at the column that the last one led to
   */
  private record Tabs(Slot begun, int row, Slot at) {}

  void pressed(KeyEvent event) {
    boolean done = grid.typing() ? whileTyping(event) || passed(event) : onCell(event);
    if (done) {
      event.consume();
    }
  }

  /** The first character typed onto a cell begins its new content. */
  void typed(KeyEvent event) {
    if (grid.typing()) {
      if (passed(event)) {
        event.consume();
      }
      return;
    }
    String text = event.getCharacter();
    boolean shortcut = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    if (!shortcut && !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) != 0x7f) {
      grid.begin(text);
      event.consume();
    }
  }

  /**
   * Hands a key on to a field that was opened under a composition and has not got the keyboard. The
   * input method keeps the keys of the composition itself, but some systems still tell of them
   * without a name.
   */
  private boolean passed(KeyEvent event) {
    TextField field = grid.field().filter(open -> !open.isFocused()).orElse(null);
    boolean named =
        event.getEventType() == KeyEvent.KEY_TYPED || event.getCode() != KeyCode.UNDEFINED;
    if (field == null || !named) {
      return false;
    }
    grid.takeKeyboard();
    Event.fireEvent(field, event.copyFor(field, field));
    return true;
  }

  private boolean whileTyping(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER -> finish(() -> enter(event.isShiftDown()));
      case TAB -> finish(() -> tab(event.isShiftDown()));
      case DOWN -> finish(() -> grid.selection().step(1, 0));
      case UP -> finish(() -> grid.selection().step(-1, 0));
      case ESCAPE -> {
        grid.cancel();
        yield true;
      }
      default -> false;
    };
  }

  private boolean onCell(KeyEvent event) {
    boolean shift = event.isShiftDown();
    if (event.isShortcutDown() && !event.isAltDown()) {
      return far(event.getCode(), shift) || (shift ? again(event) : command(event.getCode()));
    }
    if (event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    return onHead(event.getCode())
        || near(event.getCode(), shift)
        || (shift && extended(event.getCode()))
        || plain(event);
  }

  private boolean command(KeyCode code) {
    switch (code) {
      case C -> clipboard.copy();
      case X -> clipboard.cut();
      case V -> clipboard.paste();
      case D -> clipboard.fillDown();
      case R -> clipboard.fillRight();
      case A -> grid.selection().selectAll();
      case Z -> edits.undo().ifPresent(grid::show);
      case Y -> edits.redo().ifPresent(grid::show);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean again(KeyEvent event) {
    boolean redo = event.getCode() == KeyCode.Z;
    if (redo) {
      edits.redo().ifPresent(grid::show);
    }
    return redo;
  }

  /** Control: to the edge of the data, to the first or last cell. */
  private boolean far(KeyCode code, boolean extend) {
    switch (code) {
      case UP -> jumps.downwards(-1, extend);
      case DOWN -> jumps.downwards(1, extend);
      case LEFT -> jumps.sideways(-1, extend);
      case RIGHT -> jumps.sideways(1, extend);
      case HOME -> jumps.first(extend);
      case END -> jumps.last(extend);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Within the line and by the page. */
  private boolean near(KeyCode code, boolean extend) {
    switch (code) {
      case HOME -> jumps.home(extend);
      case END -> jumps.end(extend);
      case PAGE_UP -> jumps.page(-1, extend);
      case PAGE_DOWN -> jumps.page(1, extend);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** On the head of a group, keys open and close it as in a tree. */
  private boolean onHead(KeyCode code) {
    GroupRow head = grid.head().orElse(null);
    if (head == null) {
      return false;
    }
    boolean turns =
        switch (code) {
          case ENTER, SPACE -> true;
          case LEFT -> head.open();
          case RIGHT -> !head.open();
          default -> false;
        };
    if (turns) {
      grid.toggle();
    }
    return turns;
  }

  /** Shift and an arrow make the selection reach further. */
  private boolean extended(KeyCode code) {
    switch (code) {
      case UP -> grid.selection().extend(-1, 0);
      case DOWN -> grid.selection().extend(1, 0);
      case LEFT -> grid.selection().extend(0, -1);
      case RIGHT -> grid.selection().extend(0, 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> grid.selection().move(-1, 0);
      case DOWN -> grid.selection().move(1, 0);
      case LEFT -> grid.selection().move(0, -1);
      case RIGHT -> grid.selection().move(0, 1);
      case ENTER -> enter(event.isShiftDown());
      case TAB -> tab(event.isShiftDown());
      case F2 -> grid.begin(null);
      case DELETE, BACK_SPACE -> clipboard.empty();
      case ESCAPE -> edits.heard();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean finish(Runnable then) {
    if (grid.finish(true)) {
      then.run();
    }
    return true;
  }

  private void tab(boolean back) {
    Optional<FigureGrid.At> from = grid.at().get();
    grid.selection().step(0, back ? -1 : 1);
    tabs =
        from.flatMap(
                spot ->
                    grid.at()
                        .get()
                        .map(
                            to ->
                                new Tabs(
                                    tabs(spot).map(Tabs::begun).orElse(spot.slot()),
                                    grid.rowOf(to),
                                    to.slot())))
            .orElse(null);
  }

  /** To the next line; after Tabs to the column where they began, as lines are filled in turn. */
  private void enter(boolean up) {
    int right =
        grid.at()
            .get()
            .flatMap(
                spot ->
                    tabs(spot)
                        .map(run -> model.position(run.begun()) - model.position(spot.slot())))
            .orElse(0);
    grid.selection().step(up ? -1 : 1, right);
    tabs = null;
  }

  /** The Tabs that led to a cell; empty where another key or the pointer did. */
  private Optional<Tabs> tabs(FigureGrid.At spot) {
    return Optional.ofNullable(tabs)
        .filter(run -> run.row() == grid.rowOf(spot) && run.at().equals(spot.slot()));
  }
}
