package lantu.assess;

import java.math.BigDecimal;
import lantu.plan.AssessmentRules;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** The tiers of the method: from a pace K to a status, and their place in the working. */
final class Tiers {
  private Tiers() {}

  /** The status of the pace K = done ÷ asked; what is asked is above zero. */
  static VerdictStatus ofPace(Share done, Share asked, AssessmentRules rules) {
    if (done.reaches(rules.ahead(), asked)) {
      return VerdictStatus.AHEAD;
    }
    if (done.reaches(rules.onTrack(), asked)) {
      return VerdictStatus.ON_TRACK;
    }
    return done.reaches(rules.farBehind(), asked) ? VerdictStatus.BEHIND : VerdictStatus.FAR_BEHIND;
  }

  /** Notes K with the tiers that A, S and K are held against; gives K, null if there is none. */
  static @Nullable BigDecimal note(Dossier dossier, Share achievement, Progress progress) {
    Share schedule = progress.schedule();
    BigDecimal pace = null;
    if (schedule.positive()) {
      pace =
          dossier.step(
              StepKind.PACE,
              "K = A ÷ S",
              Exact.digits(achievement.value()) + " ÷ " + Exact.digits(schedule.value()),
              achievement.over(schedule),
              ResultForm.RATIO);
    }
    dossier.threshold(new Threshold("A", "≥", BigDecimal.ONE, VerdictStatus.ACHIEVED));
    if (progress.due()) {
      BigDecimal far = progress.rules().farBehind();
      dossier.threshold(new Threshold("A", "≥", far, VerdictStatus.BEHIND));
      dossier.threshold(new Threshold("A", "<", far, VerdictStatus.FAR_BEHIND));
    } else if (pace == null) {
      dossier.threshold(new Threshold("A", "≥", schedule.value(), VerdictStatus.ON_TRACK));
      dossier.threshold(new Threshold("A", "<", schedule.value(), VerdictStatus.BEHIND));
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
}
