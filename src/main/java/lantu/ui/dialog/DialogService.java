package lantu.ui.dialog;

/** Asks and tells the reader; each call returns when the reader has answered. */
public interface DialogService {
  /** Says that something could not be done: what happened, what is safe, what to do. */
  void error(String sentence);

  /** Says something the reader should know. */
  void inform(String sentence);

  /**
   * Asks whether to go ahead.
   *
   * @param sentence what will happen
   * @param verb the action's name, for the button that goes ahead
   * @return whether to go ahead
   */
  boolean confirm(String sentence, String verb);
}
