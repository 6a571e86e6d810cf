package lantu.plan;

import java.time.LocalDate;

/**
 * 中期调整: a target that replaces the one before it from a day on. The replaced one stays in the plan;
 * both are judged.
 *
 * @param area the area whose target is replaced
 * @param target what holds now
 * @param document the paper that decides it, not blank
 * @param on the paper's date
 */
public record Adjustment(AreaCode area, Target target, String document, LocalDate on) {
  /** Checks the document. */
  public Adjustment {
    if (document.isBlank()) {
      throw new IllegalArgumentException("adjusted without a document");
    }
  }
}
