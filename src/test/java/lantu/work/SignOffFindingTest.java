package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lantu.assess.check.CheckPlans;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.edit.Edit;
import lantu.plan.FindingKey;
import lantu.plan.Plan;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

class SignOffFindingTest {
  private static final FindingKey SHARE = new FindingKey("TARGET_DIRECTION", "I03 hongkou");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private final Plan plan = CheckPlans.shipped();

  private static Finding finding(Plan plan) {
    return Findings.of(plan).stream()
        .filter(each -> each.key().equals(SHARE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFindingIsLetStandAndOpenedAgain() {
    Edit.SetSignOff edit = SignOffFinding.signed(plan, SHARE, " 目标允许下降 ", "张三", DAY);
    Plan signed = edit.applyTo(plan);
    assertThat(finding(signed).signedOff()).isTrue();
    assertThat(signed.judgement().signOff(SHARE).orElseThrow().reason()).isEqualTo("目标允许下降");
    assertThat(finding(edit.inverse().applyTo(signed)).signOff()).isNull();
    assertThat(finding(SignOffFinding.opened(signed, SHARE).applyTo(signed)).open()).isTrue();
  }

  @Test
  void signingAgainKeepsTheOldSignOffForUndo() {
    Plan signed = SignOffFinding.signed(plan, SHARE, "一", "张三", DAY).applyTo(plan);
    Edit.SetSignOff again = SignOffFinding.signed(signed, SHARE, "二", "李四", DAY);
    assertThat(again.inverse().applyTo(again.applyTo(signed)).judgement().signOffs())
        .isEqualTo(signed.judgement().signOffs());
  }

  @Test
  void whatCannotBeSignedIsRefusedWithTheReason() {
    assertThatThrownBy(
            () ->
                SignOffFinding.signed(plan, new FindingKey("JUMP", "I03 hongkou"), "理由", "张三", DAY))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.unknownFinding"));
    assertThatThrownBy(
            () ->
                SignOffFinding.signed(
                    plan, new FindingKey("ZONE_TARGETS", "I11 hongkou"), "理由", "张三", DAY))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.findingHolds"));
    assertThatThrownBy(() -> SignOffFinding.signed(plan, SHARE, "  ", "张三", DAY))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("work.signOffNeedsReason"));
    assertThatThrownBy(() -> SignOffFinding.opened(plan, SHARE))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.notSignedOff"));
  }
}
