package lantu.work;

import java.time.LocalDate;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.assess.check.Severity;
import lantu.edit.Edit;
import lantu.plan.FindingKey;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.value.Refusal;

/** 签核: turns the office's word on a finding into the edit to apply. */
public final class SignOffFinding {
  private SignOffFinding() {}

  /**
   * The edit that lets a finding of the plan stand as it is now.
   *
   * @throws Refusal {@code work.unknownFinding} if the check does not find it, {@code
   *     work.findingHolds} if there is nothing to sign, {@code work.signOffNeedsReason} for a blank
   *     reason
   */
  public static Edit.SetSignOff signed(
      Plan plan, FindingKey key, String reason, String who, LocalDate on) {
    Finding finding =
        Findings.of(plan).stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refusal("work.unknownFinding", key.rule(), key.subject()));
    if (finding.severity() == Severity.HOLDS) {
      throw new Refusal("work.findingHolds", key.rule(), key.subject());
    }
    if (reason.isBlank()) {
      throw new Refusal("work.signOffNeedsReason");
    }
    SignOff signOff = new SignOff(key, finding.inputs(), reason.strip(), who, on);
    return new Edit.SetSignOff(key, finding.signOff(), signOff);
  }

  /**
   * The edit that takes a sign-off back.
   *
   * @throws Refusal {@code work.notSignedOff} if there is none
   */
  public static Edit.SetSignOff opened(Plan plan, FindingKey key) {
    SignOff signOff =
        plan.judgement()
            .signOff(key)
            .orElseThrow(() -> new Refusal("work.notSignedOff", key.rule(), key.subject()));
    return new Edit.SetSignOff(key, signOff, null);
  }
}
