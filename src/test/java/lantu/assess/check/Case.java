package lantu.assess.check;

import java.util.function.Function;
import lantu.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * One doubt and how it comes and goes: a plan that depends on one value.
 *
 * @param sentence the doubt
 * @param plan the plan with the value in it
 * @param bad a value that raises the doubt
 * @param worse another value that raises the same one
 * @param good a value that does not
 * @param holds what is said instead; null for nothing
 */
record Case(
    FindingSentence sentence,
    Function<String, Plan> plan,
    String bad,
    String worse,
    String good,
    @Nullable FindingSentence holds) {
  @Override
  public String toString() {
    return sentence.name();
  }
}
