package lantu.work;

import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import org.jspecify.annotations.Nullable;

/** The assessment of a plan on a screen; after a change only what it touches is judged again. */
public final class KeptAssessment {
  private final EntryDates dates;
  private @Nullable Plan judged;
  private @Nullable Assessment kept;

  /** Keeps none yet. */
  public KeptAssessment(EntryDates dates) {
    this.dates = dates;
  }

  /** The assessment of the plan as it is now. */
  public Assessment of(Plan plan, CutOff cutOff) {
    Assessment known = kept;
    Plan then = judged;
    Assessment now =
        known == null || then == null || !known.cutOff().equals(cutOff)
            ? Assessment.of(plan, cutOff, dates)
            : known.after(then, plan, dates);
    kept = now;
    judged = plan;
    return now;
  }
}
