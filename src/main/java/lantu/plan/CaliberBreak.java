package lantu.plan;

import lantu.value.PlanYear;

/**
 * 口径变化: from this year on an indicator's figures are counted in another way, so that they cannot be
 * held against those before without more ado.
 *
 * @param year the first year of the new way
 * @param reason what changed, not blank
 */
public record CaliberBreak(PlanYear year, String reason) {
  /** Checks the reason. */
  public CaliberBreak {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a break without a reason");
    }
  }
}
