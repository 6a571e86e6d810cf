package lantu.edit;

import lantu.plan.Plan;

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

  /** A whole plan as text, for the step that takes it in. */
  String write(Plan plan);

  /**
   * The plan that was written.
   *
   * @throws lantu.value.Refusal if the text is no plan
   */
  Plan readPlan(String text);
}
