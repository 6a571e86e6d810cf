package lantu.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Asks and tells the reader; each call returns when the reader has answered. */
public interface DialogService {
  /** Says that something could not be done: what happened, what is safe, what to do. */
  void error(String sentence);

  /** Says something the reader should know. */
  void inform(String sentence);

  /**
   * Says something the reader should know and offers to go on from there; Enter does not.
   *
   * @param verb where it leads, for the button that goes there
   * @return whether to go there
   */
  boolean offer(String sentence, String verb);

  /**
   * Shows the reader something to look at and work with, and offers to go on from there; Enter does
   * not.
   *
   * @param sentence what it is
   * @param shown what there is to look at
   * @param verb where it leads, for the button that goes there
   * @return whether to go there
   */
  default boolean offer(String sentence, Node shown, String verb) {
    return confirm(sentence, shown, verb);
  }

  /**
   * Asks whether to go ahead.
   *
   * @param sentence what will happen
   * @param verb the action's name, for the button that goes ahead
   * @return whether to go ahead
   */
  boolean confirm(String sentence, String verb);

  /**
   * Asks whether to go ahead with what the reader is shown.
   *
   * @param sentence what will happen
   * @param shown what it will happen to
   * @param verb the action's name, for the button that goes ahead
   * @return whether to go ahead
   */
  boolean confirm(String sentence, Node shown, String verb);

  /**
   * Does what takes long on another thread and shows that it goes on, with a button that stops it;
   * the reader can do nothing else meanwhile. Throws what it throws.
   *
   * @param sentence what is being done
   * @param work asks {@link lantu.value.Stopping} whether to stop
   */
  default void during(String sentence, Runnable work) {
    work.run();
  }

  /**
   * Shows that something goes on which must not be disturbed; the reader can do nothing else until
   * it has ended.
   *
   * @param sentence what is being done
   * @param stop asks it to stop, which it may be too late for; null where it cannot be stopped
   * @return to be run on the screen's thread once it has ended
   */
  default Runnable holding(String sentence, @Nullable Runnable stop) {
    return () -> {};
  }

  /**
   * Asks for a line of text.
   *
   * @param sentence what it is for
   * @param text what stands in the field to begin with
   * @param verb the action's name, for the button that takes the text
   * @return the text as typed; empty if the reader has left it
   */
  Optional<String> ask(String sentence, String text, String verb);

  /**
   * Asks where to save a file; an old file of that name has been agreed to be replaced.
   *
   * @param title what is saved
   * @param name the file name to begin with
   * @param kinds the kinds on offer, at least one; the file ends with the chosen one's extension
   * @return the file; empty if the reader has left it
   */
  Optional<Path> chooseSave(String title, String name, FileKind... kinds);

  /**
   * Asks which file to open.
   *
   * @return the file; empty if the reader has left it
   */
  Optional<Path> chooseOpen(String title, FileKind... kinds);

  /**
   * Asks for a folder.
   *
   * @return the folder; empty if the reader has left it
   */
  Optional<Path> chooseFolder(String title);
}
