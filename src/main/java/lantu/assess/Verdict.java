package lantu.assess;

import java.math.BigDecimal;
import java.util.Optional;
import lantu.plan.CutOff;
import lantu.plan.ManualVerdict;
import lantu.plan.Target;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * 评估结论 of one target at one cut-off.
 *
 * @param key what was judged
 * @param target the target as the plan holds it
 * @param edition whether it is the original target or one that replaced it
 * @param current whether it is the target that holds now
 * @param achievement A, a pure number; null where the kind has none
 * @param schedule S, a pure number; null where the kind has none
 * @param pace K, a pure number; null where the kind has none
 * @param required what is still required
 * @param status 进度, computed
 * @param reason why there is no verdict; null where there is one
 * @param outlook 趋势
 * @param flip the figure at which the verdict changes; null where there is none
 * @param crossCheck the growth cross-check; null where it does not apply
 * @param working how all this came about
 * @param manual the office's own verdict beside it, on the target that holds now; null where it
 *     gave none
 */
public record Verdict(
    VerdictKey key,
    Target target,
    TargetEdition edition,
    boolean current,
    @Nullable BigDecimal achievement,
    @Nullable BigDecimal schedule,
    @Nullable BigDecimal pace,
    Required required,
    VerdictStatus status,
    @Nullable Reason reason,
    Outlook outlook,
    @Nullable Flip flip,
    @Nullable CrossCheck crossCheck,
    Working working,
    @Nullable ManualVerdict manual) {
  /** Whether it could be judged. */
  public boolean assessed() {
    return status != VerdictStatus.NOT_ASSESSABLE;
  }

  /** The cut-off it was really judged at: the asked one, or the end of the due year if earlier. */
  public CutOff judgedAt() {
    return key.cutOff().notAfter(target.due());
  }

  /** The result of one step, if the working has it. */
  public Optional<BigDecimal> result(StepKind kind) {
    return working.steps().stream()
        .filter(step -> step.kind() == kind)
        .map(Step::result)
        .findFirst();
  }
}
