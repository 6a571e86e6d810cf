package lantu.edit;

/**
 * Edits as text that can be read back, so that the journal can be replayed and an edit reverted.
 */
public interface EditFormat {
  /** The edit as one line of text. */
  String write(Edit edit);

  /**
   * The edit that was written.
   *
   * @throws lantu.value.Refusal if the text is no edit
   */
  Edit read(String text);
}
