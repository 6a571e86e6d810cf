package lantu.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * 评估阈值: the cut-offs of the assessment method, kept in the plan; all are pure numbers unless said
 * otherwise.
 *
 * @param ahead pace K from which an indicator is 快于预期; default 1.05
 * @param onTrack pace K from which it is 符合预期; default 0.95
 * @param farBehind pace K below which it is 严重滞后; default 0.60
 * @param trendOnTrack ratio R of the cross-check from which growth keeps up; default 0.95
 * @param trendSome ratio R from which there is some progress; default 0.60
 * @param jump share of the year before by which a level may change before it is questioned; default
 *     0.50
 * @param growthGap percentage points by which computed and published growth may differ; default 2
 * @param staleYears years after which a provisional figure should have been settled, at least 1;
 *     default 1
 * @param labels the office's own names of verdicts, where it has any
 */
public record AssessmentRules(
    BigDecimal ahead,
    BigDecimal onTrack,
    BigDecimal farBehind,
    BigDecimal trendOnTrack,
    BigDecimal trendSome,
    BigDecimal jump,
    BigDecimal growthGap,
    int staleYears,
    Map<VerdictStatus, String> labels) {
  /** The method's own values. */
  public static final AssessmentRules DEFAULT =
      new AssessmentRules(
          new BigDecimal("1.05"),
          new BigDecimal("0.95"),
          new BigDecimal("0.60"),
          new BigDecimal("0.95"),
          new BigDecimal("0.60"),
          new BigDecimal("0.50"),
          new BigDecimal("2"),
          1,
          Map.of());

  /** Checks the order of the cut-offs and copies the labels. */
  public AssessmentRules {
    if (farBehind.signum() <= 0
        || farBehind.compareTo(onTrack) >= 0
        || onTrack.compareTo(ahead) >= 0
        || trendSome.signum() <= 0
        || trendSome.compareTo(trendOnTrack) >= 0) {
      throw new IllegalArgumentException("cut-offs out of order");
    }
    if (jump.signum() <= 0 || growthGap.signum() <= 0 || staleYears < 1) {
      throw new IllegalArgumentException("cut-off out of range");
    }
    Map<VerdictStatus, String> named = new EnumMap<>(VerdictStatus.class);
    labels.forEach(
        (status, label) -> {
          if (!label.isBlank()) {
            named.put(status, label.strip());
          }
        });
    labels = Map.copyOf(named);
  }
}
