package lantu.assess.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lantu.assess.Step;
import lantu.explain.FindingText;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;

/** What the check says of the plan in the box, and nothing more; and of the sample. */
class ShippedFindingsTest {
  private final Plan plan = CheckPlans.shipped();
  private final List<Finding> findings = Findings.of(plan);
  private final FindingText text = new FindingText(plan, Messages.chinese());

  private Finding finding(String key) {
    return findings.stream()
        .filter(each -> each.key().toString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theListIsExactlyThis() {
    assertThat(findings)
        .extracting(each -> each.severity() + " " + each.key())
        .containsExactly(
            "QUESTION TARGET_DIRECTION I03 hongkou",
            "QUESTION OUTLOOK_RATE T01 hongkou",
            "HOLDS ZONE_TARGETS I11 hongkou",
            "HOLDS DENSITY B01 hongkou");
  }

  @Test
  void theServicesShareIsToFallBelowItsBase() {
    Finding finding = finding("TARGET_DIRECTION I03 hongkou");
    assertThat(text.message(finding))
        .isEqualTo("全区2025年目标70%，低于2020年已达到的76.9%，相差6.9个百分点，而这项指标越高越好。");
    assertThat(text.working(finding)).containsExactly("T − y0 = 70 − 76.9 = -6.9个百分点");
    assertThat(text.question(finding)).hasValueSatisfying(q -> assertThat(q).endsWith("？"));
  }

  @Test
  void fourTimesTheBaseAsksMoreThanTheBandWithoutTheCitysGrowthCanTell() {
    Finding finding = finding("OUTLOOK_RATE T01 hongkou");
    assertThat(text.message(finding))
        .contains("4189.12亿元", "15年间年均须增长9.68%", "须为年均6.68%至8.68%", "2026–2035年");
    assertThat(finding.working().steps())
        .extracting(Step::result)
        .first()
        .isEqualTo(new BigDecimal("4189.12"));
  }

  @Test
  void theZonesFloorspaceHolds() {
    assertThat(text.message(finding("ZONE_TARGETS I11 hongkou")))
        .isEqualTo("各分区目标相加 340 + 240 + 70 = 650万平方米，与全区目标650万平方米相符。");
    assertThat(text.question(finding("ZONE_TARGETS I11 hongkou"))).isEmpty();
  }

  @Test
  void theDistrictsAreaFollowsFromItsDensity() {
    Finding finding = finding("DENSITY B01 hongkou");
    assertThat(text.message(finding))
        .isEqualTo("2020年全区：地区生产总值1047.28亿元 ÷ 44.60亿元/平方公里 = 23.48平方公里。");
    assertThat(finding.working().steps().getFirst().result().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo("23.48");
  }

  @Test
  void theSampleShowsThoseTwoAJumpAndItsGaps() {
    assertThat(Findings.of(CheckPlans.sample()))
        .filteredOn(Finding::open)
        .extracting(each -> each.severity() + " " + each.key())
        .containsExactly(
            "QUESTION TARGET_DIRECTION I03 hongkou",
            "QUESTION OUTLOOK_RATE T01 hongkou",
            "QUESTION JUMP T08 hongkou 2023 ACTUAL",
            "NOTE GAP I04 ACTUAL",
            "NOTE GAP I06 ACTUAL",
            "NOTE GAP T02 ACTUAL",
            "NOTE GAP T15 ACTUAL",
            "NOTE GAP T19 ACTUAL",
            "NOTE GAP T24 ACTUAL");
  }

  @Test
  void whatIsEnteredRaisesNothingByItself() {
    assertThat(Findings.of(CheckPlans.sample()))
        .filteredOn(each -> each.rule() == FindingRule.ZONE_ACTUALS)
        .isNotEmpty()
        .allMatch(each -> each.severity() == Severity.HOLDS);
  }
}
