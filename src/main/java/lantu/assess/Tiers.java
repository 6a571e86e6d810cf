package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import lantu.plan.AssessmentRules;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** The tiers of the method: from achievement A and schedule S to a status. */
final class Tiers {
  private Tiers() {}

  /**
   * The status. Before the due date the pace K = A/S decides; from then on a target is reached or
   * not. Where the schedule asks for nothing yet, K does not exist and A is held against S itself.
   */
  static VerdictStatus of(
      BigDecimal achievement, BigDecimal schedule, boolean due, AssessmentRules rules) {
    if (achievement.compareTo(BigDecimal.ONE) >= 0) {
      return VerdictStatus.ACHIEVED;
    }
    BigDecimal pace = due ? achievement : pace(achievement, schedule);
    if (pace == null) {
      return achievement.compareTo(schedule) >= 0 ? VerdictStatus.ON_TRACK : VerdictStatus.BEHIND;
    }
    return due && pace.compareTo(rules.farBehind()) >= 0
        ? VerdictStatus.BEHIND
        : ofPace(pace, rules);
  }

  /** The status of a pace alone. */
  static VerdictStatus ofPace(BigDecimal pace, AssessmentRules rules) {
    if (pace.compareTo(rules.ahead()) >= 0) {
      return VerdictStatus.AHEAD;
    }
    if (pace.compareTo(rules.onTrack()) >= 0) {
      return VerdictStatus.ON_TRACK;
    }
    return pace.compareTo(rules.farBehind()) >= 0 ? VerdictStatus.BEHIND : VerdictStatus.FAR_BEHIND;
  }

  /** K; null where the schedule asks for nothing. */
  static @Nullable BigDecimal pace(BigDecimal achievement, BigDecimal schedule) {
    return schedule.signum() <= 0 ? null : Exact.over(achievement, schedule);
  }

  /** The achievements at which the status may change. */
  static List<BigDecimal> bounds(BigDecimal schedule, boolean due, AssessmentRules rules) {
    if (due) {
      return List.of(rules.farBehind(), BigDecimal.ONE);
    }
    if (schedule.signum() <= 0) {
      return List.of(schedule, BigDecimal.ONE);
    }
    return List.of(
        Exact.times(schedule, rules.farBehind()),
        Exact.times(schedule, rules.onTrack()),
        Exact.times(schedule, rules.ahead()),
        BigDecimal.ONE);
  }

  /** Notes A, S and K with the tiers they are held against; gives K. */
  static @Nullable BigDecimal note(Dossier dossier, BigDecimal achievement, BigDecimal schedule) {
    AssessmentRules rules = dossier.rules();
    BigDecimal pace = pace(achievement, schedule);
    if (pace != null) {
      dossier.step(
          StepKind.PACE,
          "K = A ÷ S",
          Exact.digits(achievement) + " ÷ " + Exact.digits(schedule),
          pace,
          ResultForm.RATIO);
    }
    dossier.threshold(new Threshold("A", "≥", BigDecimal.ONE, VerdictStatus.ACHIEVED));
    if (dossier.due()) {
      dossier.threshold(new Threshold("A", "≥", rules.farBehind(), VerdictStatus.BEHIND));
      dossier.threshold(new Threshold("A", "<", rules.farBehind(), VerdictStatus.FAR_BEHIND));
    } else {
      noteTiers(dossier);
    }
    return pace;
  }

  /** Notes the tiers of K. */
  static void noteTiers(Dossier dossier) {
    AssessmentRules rules = dossier.rules();
    dossier.threshold(new Threshold("K", "≥", rules.ahead(), VerdictStatus.AHEAD));
    dossier.threshold(new Threshold("K", "≥", rules.onTrack(), VerdictStatus.ON_TRACK));
    dossier.threshold(new Threshold("K", "≥", rules.farBehind(), VerdictStatus.BEHIND));
    dossier.threshold(new Threshold("K", "<", rules.farBehind(), VerdictStatus.FAR_BEHIND));
  }

  /** S by the calendar, n/N, noted. */
  static BigDecimal calendar(Dossier dossier) {
    return dossier.step(
        StepKind.SCHEDULE,
        "S = n ÷ N",
        dossier.elapsed() + " ÷ " + dossier.span(),
        Exact.over(dossier.elapsed(), dossier.span()),
        ResultForm.SHARE);
  }
}
