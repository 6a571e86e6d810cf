package lantu.work;

import java.util.Optional;
import lantu.exchange.TargetWordings;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;

/** 按原文判读: what the document's words of a target mean, by the file of wordings. */
public final class ReadWording {
  private final TargetWordings wordings = TargetWordings.shipped();

  /** The target that the words mean for an indicator; empty where the file does not know them. */
  public Optional<Target> target(Plan plan, Indicator indicator, String wording) {
    return wordings.propose(plan, indicator, wording);
  }
}
