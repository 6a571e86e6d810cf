package lantu.explain;

import lantu.assess.InputRole;
import lantu.assess.StepKind;
import lantu.assess.Verdict;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;

/**
 * What a verdict is about, as its working shows it. The kind of target alone does not tell: an
 * assigned number is judged as one of several kinds, and a level may only have to be kept.
 */
enum Shape {
  /** Not judged. */
  NONE,
  /** A sum that is to reach a total. */
  TOTAL,
  /** A sum that is not to exceed a total. */
  BUDGET,
  /** A sum that has only to stay on its side of zero. */
  LIMIT,
  /** A level on its way from the base to the target. */
  LEVEL,
  /** So much done of so much. */
  DONE,
  /** A level that has only to stay on the right side of the target. */
  KEEP,
  /** A level held against a benchmark. */
  HOLD,
  /** A line for every year. */
  EVERY_YEAR,
  /** A mean yearly rate. */
  RATE,
  /** A rate over a reference rate. */
  GAP,
  /** A multiple of the base. */
  MULTIPLE;

  static Shape of(Verdict verdict) {
    if (!verdict.assessed()) {
      return NONE;
    }
    if (has(verdict, StepKind.YEARS_MET)) {
      return EVERY_YEAR;
    }
    if (has(verdict, StepKind.MEAN_RATE)) {
      return RATE;
    }
    if (has(verdict, StepKind.MEAN_GAP)) {
      return GAP;
    }
    if (has(verdict, StepKind.TARGET_VALUE)) {
      return MULTIPLE;
    }
    if (has(verdict, StepKind.SUM)) {
      return !has(verdict, StepKind.ACHIEVEMENT) ? LIMIT : budget(verdict) ? BUDGET : TOTAL;
    }
    if (has(verdict, StepKind.ACHIEVEMENT)) {
      return verdict.target() instanceof Target.AllDone ? DONE : LEVEL;
    }
    return has(verdict, InputRole.REFERENCE) ? HOLD : KEEP;
  }

  /** Only a budget can be broken: a total can be missed. */
  private static boolean budget(Verdict verdict) {
    return verdict.working().thresholds().stream()
        .anyMatch(threshold -> threshold.status() == VerdictStatus.BROKEN);
  }

  private static boolean has(Verdict verdict, StepKind kind) {
    return verdict.result(kind).isPresent();
  }

  private static boolean has(Verdict verdict, InputRole role) {
    return verdict.working().inputs().stream().anyMatch(input -> input.role() == role);
  }
}
