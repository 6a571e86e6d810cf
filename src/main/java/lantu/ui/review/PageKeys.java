package lantu.ui.review;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a review, those of presenter remotes among them. */
final class PageKeys {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final ReviewViewModel model;
  private final Consumer<Command> perform;

  PageKeys(ReviewViewModel model, Consumer<Command> perform) {
    this.model = model;
    this.perform = perform;
  }

  /** Does what a key stands for anywhere, also while something is typed; says whether it did. */
  boolean anywhere(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN) {
      perform.accept(Command.NEXT);
    } else if (event.getCode() == KeyCode.PAGE_UP) {
      perform.accept(Command.PREVIOUS);
    } else if (event.getCode() == KeyCode.F1) {
      perform.accept(Command.HELP);
    } else {
      // A remote's start key; the review has started.
      return event.getCode() == KeyCode.F5;
    }
    return true;
  }

  /** Does what a key stands for while the page has the keyboard; says whether it did. */
  boolean onPage(KeyEvent event) {
    if (UNDO.match(event)) {
      model.undo();
    } else if (REDO.match(event)) {
      model.redo();
    } else if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    } else if (event.getCode().isDigitKey()) {
      String name = event.getCode().getName();
      model.digit(name.substring(name.length() - 1));
    } else {
      return plain(event.getCode());
    }
    return true;
  }

  private boolean plain(KeyCode code) {
    switch (code) {
      case RIGHT, DOWN, SPACE, N -> perform.accept(Command.NEXT);
      case LEFT, UP, BACK_SPACE -> perform.accept(Command.PREVIOUS);
      case HOME -> model.first();
      case END -> model.last();
      case ENTER -> {
        if (model.typed().get().isEmpty()) {
          perform.accept(Command.NEXT);
        } else {
          model.jump();
        }
      }
      case B, PERIOD, DECIMAL -> perform.accept(Command.BLACK);
      case A -> perform.accept(Command.AGENDA);
      case Y -> perform.accept(Command.YEAR);
      case C -> perform.accept(Command.COMPARE);
      case W -> perform.accept(Command.WHAT_IF);
      case L -> perform.accept(Command.LASER);
      case P -> perform.accept(Command.HANDOUT);
      case ESCAPE -> perform.accept(Command.LEAVE);
      default -> {
        return false;
      }
    }
    return true;
  }
}
