package lantu.plan;

import java.time.LocalDate;

/**
 * 签核: a consistency finding that the office has looked at and lets stand.
 *
 * @param key the finding
 * @param inputs what the finding rested on then; once it rests on something else it is open again
 * @param reason why it may stand, not blank
 * @param who who signed
 * @param on the day
 */
public record SignOff(FindingKey key, String inputs, String reason, String who, LocalDate on) {
  /** Checks the reason. */
  public SignOff {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("signed off without a reason");
    }
  }
}
