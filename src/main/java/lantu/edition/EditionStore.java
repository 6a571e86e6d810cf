package lantu.edition;

import java.util.List;
import java.util.Optional;
import lantu.plan.PlanId;

/**
 * Keeps rewritten paragraphs and editions with their plans. What is kept or dropped is on disk when
 * the call returns; a refusal leaves everything as it was.
 */
public interface EditionStore {
  /** The rewritten paragraphs of a report. */
  List<Rewrite> rewrites(PlanId plan, String report);

  /** Keeps a rewritten paragraph in place of what was kept for it before. */
  void keep(PlanId plan, Rewrite rewrite);

  /** Drops what was kept for a paragraph; does nothing if there is nothing. */
  void dropRewrite(PlanId plan, String report, String paragraph);

  /** The plan's editions, the newest first. */
  List<Edition> editions(PlanId plan);

  /**
   * Keeps an edition, which is never changed again.
   *
   * @param exported the plan as it was exported
   * @throws lantu.value.Refusal if there is already one of its number
   */
  void keep(PlanId plan, Edition edition, String exported);

  /** The plan as it was exported for an edition; empty if there is no such edition. */
  Optional<String> exported(PlanId plan, int edition);
}
