package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.AssessmentRules;
import lantu.plan.VerdictStatus;

/**
 * The way to a number: A = (y − start) ÷ distance, held against the schedule S.
 *
 * @param start the figure at which nothing is achieved
 * @param distance from there to the target, not zero
 * @param schedule S
 * @param due whether the target is due; then it is reached or not
 * @param rules the cut-offs
 */
record Progress(
    BigDecimal start, BigDecimal distance, Share schedule, boolean due, AssessmentRules rules) {
  /** A of a figure. */
  Share achievement(BigDecimal figure) {
    return new Share(figure.subtract(start), distance);
  }

  /**
   * The status of a figure. Before the due date the pace K = A/S decides; from then on a target is
   * reached or not. Where the schedule asks for nothing yet, K does not exist and A is held against
   * S itself.
   */
  VerdictStatus status(BigDecimal figure) {
    Share achievement = achievement(figure);
    if (achievement.compareTo(BigDecimal.ONE) >= 0) {
      return VerdictStatus.ACHIEVED;
    }
    if (due) {
      return achievement.compareTo(rules.farBehind()) >= 0
          ? VerdictStatus.BEHIND
          : VerdictStatus.FAR_BEHIND;
    }
    if (!schedule.positive()) {
      return achievement.reaches(BigDecimal.ONE, schedule)
          ? VerdictStatus.ON_TRACK
          : VerdictStatus.BEHIND;
    }
    return Tiers.ofPace(achievement, schedule, rules);
  }

  /** The figures at which the status may change. */
  List<Bound> bounds() {
    Share one = new Share(BigDecimal.ONE, BigDecimal.ONE);
    List<Bound> bounds = new ArrayList<>(List.of(figureAt(BigDecimal.ONE, one)));
    if (due) {
      bounds.add(figureAt(rules.farBehind(), one));
    } else if (!schedule.positive()) {
      bounds.add(figureAt(BigDecimal.ONE, schedule));
    } else {
      for (BigDecimal cut : List.of(rules.farBehind(), rules.onTrack(), rules.ahead())) {
        bounds.add(figureAt(cut, schedule));
      }
    }
    return bounds;
  }

  /** The figure whose achievement is {@code cut} times the share. */
  private Bound figureAt(BigDecimal cut, Share share) {
    return Bound.quotient(
        start.multiply(share.whole()).add(cut.multiply(share.part()).multiply(distance)),
        share.whole());
  }
}
