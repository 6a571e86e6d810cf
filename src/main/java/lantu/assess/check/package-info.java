/**
 * 一致性检查: looks through a plan and questions what does not fit together, one class per rule behind
 * {@link lantu.assess.check.Rule}; {@link lantu.assess.check.Findings} runs them all.
 *
 * <p>Contract: pure functions of the plan; no input makes an exception, nothing is blocked and no
 * number is made up. One cause gives one finding: a figure that another rule already takes for
 * mistyped is left out of the comparisons. A finding carries its working as data and the text of
 * everything it rests on, by which a sign-off is found to be out of date. Does not belong here:
 * words for people (see {@code lantu.explain}), verdicts, storage, screens.
 */
@NullMarked
package lantu.assess.check;

import org.jspecify.annotations.NullMarked;
