package lantu.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import lantu.edit.JournalEntry;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.review.Scenario;
import org.junit.jupiter.api.Test;

/** Trying figures out in a meeting. */
class ReviewWhatIfTest extends ReviewCase {
  @Test
  void aProposedFigureMovesVerdictAndChartAndNothingIsWritten() {
    Plan before = session.plan();
    toGreenArea();
    assertThat(spoken()).contains("▼ 滞后");

    propose("2.5");

    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(text("review-banner")).startsWith("推演 · 假设数值 1 项");
    assertThat(spoken()).contains("原数据", "推演", "▼ 滞后", "● 符合预期", "5.40");
    assertThat(text("review-outcome")).contains("新增绿地面积：▼ 滞后 → ● 符合预期");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(find("review-proposed").isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.HOME);
    assertThat(spoken()).contains("需要先谈 15 项", "需要先谈 14 项");

    Plans.assertSame(session.plan(), before);
    Plans.assertSame(workspace.load(DEMO), before);
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void whatIsNoNumberIsSaidAndTheLastProposalStays() {
    toGreenArea();
    propose("2.5");
    robot.write("x");
    assertThat(text("review-outcome")).contains("2.5x");
    assertThat(text("review-banner")).startsWith("推演 · 假设数值 1 项");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.DELETE);
    assertThat(find("review-banner").isVisible()).isFalse();
  }

  @Test
  void acceptedIsOneEntryWithTheMeetingAsItsReasonAndCanBeUndone() {
    Plan before = session.plan();
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-accept");
    assertThat(find("review-field", TextField.class).getText()).isEqualTo("2026-11-28 会议");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("x");
    robot.push(KeyCode.ENTER);

    JournalEntry entry = session.journal().getFirst();
    assertThat(session.journal()).hasSize(2);
    assertThat(entry.key()).isEqualTo(GREEN);
    assertThat(entry.why()).isEqualTo("采纳推演：x");
    assertThat(entry.newValue()).startsWith("2.5");
    assertThat(find("review-banner").isVisible()).isFalse();
    assertThat(text("review-told")).startsWith("已采纳 1 项");
    // As after a power cut: what the file has, read by another opening of a copy of it.
    assertThat(reopened().load(DEMO).figure(GREEN).orElseThrow().value()).isEqualTo("2.5");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    Plans.assertSame(session.plan(), before);
    assertThat(session.journal()).hasSize(3);
  }

  @Test
  void aMeetingWithoutANameIsRefusedAndTheProposalStays() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-accept");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);

    assertThat(session.journal()).hasSize(1);
    assertThat(find("review-question").isVisible()).isTrue();
    assertThat(text("review-told")).startsWith("请写明会议名称");
    robot.push(KeyCode.ESCAPE);
    assertThat(find("review-banner").isVisible()).isTrue();
  }

  @Test
  void aScenarioIsKeptReopenedAndDropped() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-keep");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("good");
    robot.push(KeyCode.ENTER);
    Scenario kept = workspace.scenarios(DEMO).getFirst();
    assertThat(kept.name()).isEqualTo("good");
    assertThat(kept.who()).isEqualTo("张三");
    assertThat(session.journal()).hasSize(1);
    robot.clickOn("#review-discard");
    assertThat(find("review-banner").isVisible()).isFalse();

    robot.clickOn("#review-scenarios");
    robot.clickOn("#review-scenario-0");
    robot.clickOn("#review-do-open");
    assertThat(find("review-banner").isVisible()).isTrue();
    assertThat(text("review-told")).isEqualTo("已打开方案“good”");
    assertThat(spoken()).contains("● 符合预期");

    robot.clickOn("#review-scenarios");
    robot.clickOn("#review-scenario-0");
    robot.clickOn("#review-do-drop");
    assertThat(workspace.scenarios(DEMO)).isEmpty();
  }

  @Test
  void leavingWithProposalsAsksWhatBecomesOfThem() {
    toGreenArea();
    propose("2.5");
    robot.clickOn("#review-LEAVE");
    assertThat(text("review-question")).startsWith("还有 1 项假设数值没有采纳");
    robot.clickOn("#review-cancel");
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(find("review-banner").isVisible()).isTrue();

    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-keep");
    robot.push(KeyCode.ENTER);
    assertThat(workspace.scenarios(DEMO)).hasSize(1);
    assertThat(text("page-title")).isEqualTo("评估方法");

    robot.push(KeyCode.F5);
    toGreenArea();
    propose("2.6");
    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-discard");
    assertThat(session.journal()).hasSize(1);
    assertThat(stage.isFullScreen()).isFalse();

    robot.push(KeyCode.F5);
    assertThat(find("review-banner").isVisible()).isFalse();
    toGreenArea();
    propose("2.7");
    robot.clickOn("#review-LEAVE");
    robot.clickOn("#review-leave-accept");
    robot.push(KeyCode.ENTER);
    assertThat(session.journal().getFirst().why()).isEqualTo("采纳推演：2026-11-28 会议");
    assertThat(text("page-title")).isEqualTo("评估方法");
  }

  @Test
  void closingTheWindowWithProposalsAsksToo() {
    toGreenArea();
    propose("2.5");
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(stage.isShowing()).isTrue();
    assertThat(text("review-question")).startsWith("还有 1 项");
  }
}
