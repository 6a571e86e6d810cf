package lantu.ui.control;

import java.util.Optional;
import javafx.scene.Parent;

/** One screen of the workbench, as the window sees it. */
public interface Screen {
  /** What the window shows; the same node on every call. */
  Parent node();

  /**
   * Brings the object with the code (an indicator, a section …) into view; ignores unknown codes.
   */
  default void reveal(String code) {}

  /**
   * Prints its own page, or saves it where there is no printer.
   *
   * @return whether there is such a page; if not, its charts and tables are printed as they stand
   */
  default boolean print() {
    return false;
  }

  /**
   * Gives the keyboard to the part that one works in, such as a table.
   *
   * @return whether there is such a part; if not, the keyboard stays with the window's navigation
   */
  default boolean takeKeyboard() {
    return false;
  }

  /**
   * Enters what has been typed and not been entered, because the screen goes out of sight or the
   * window is about to close.
   *
   * @return what could not be entered and why, in a sentence; the screen keeps it, but it would be
   *     lost with the window. Empty if there is nothing
   */
  default Optional<String> leave() {
    return Optional.empty();
  }
}
