package lantu.plan;

/**
 * 人工判定: the office's own verdict. It stands beside the computed one and never replaces it.
 *
 * @param key what it is about
 * @param status the office's verdict
 * @param reason why it differs, not blank
 * @param who who decided it
 */
public record ManualVerdict(VerdictKey key, VerdictStatus status, String reason, String who) {
  /** Checks the reason. */
  public ManualVerdict {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a verdict of one's own needs a reason");
    }
  }
}
