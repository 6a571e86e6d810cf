package lantu.assess.check;

import java.util.List;
import lantu.assess.Working;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.IndicatorCode;
import lantu.plan.SignOff;
import org.jspecify.annotations.Nullable;

/**
 * 一致性检查 found something: a doubt, something owed, or a reconciliation that holds.
 *
 * @param key which finding it is; unique in a check
 * @param sentence what is said
 * @param severity how much it matters; a binding indicator's weighs one level more
 * @param cells the cells to look at, the first one first; empty where only the indicator's
 *     definition is concerned
 * @param indicator the indicator it is about
 * @param arguments the blanks of its sentence and of its question, in the sentence's order
 * @param working how it came about
 * @param inputs the text of everything it rests on: cells with their value and status, target
 *     numbers, cut-offs; see {@link SignOff#inputs()}
 * @param signOff the sign-off there is for it, up to date or not; null for none
 */
public record Finding(
    FindingKey key,
    FindingSentence sentence,
    Severity severity,
    List<FigureKey> cells,
    IndicatorCode indicator,
    List<Argument> arguments,
    Working working,
    String inputs,
    @Nullable SignOff signOff) {
  /** Copies the lists. */
  public Finding {
    cells = List.copyOf(cells);
    arguments = List.copyOf(arguments);
  }

  /** The rule that found it. */
  public FindingRule rule() {
    return sentence.rule();
  }

  /** Whether the office lets it stand, and nothing it rests on has changed since. */
  public boolean signedOff() {
    return signOff != null && signOff.inputs().equals(inputs);
  }

  /** Whether it was signed off once and is open again, since what it rests on has changed. */
  public boolean reopened() {
    return signOff != null && !signOff.inputs().equals(inputs);
  }

  /** Whether it waits for an answer: neither in order nor signed off. */
  public boolean open() {
    return severity != Severity.HOLDS && !signedOff();
  }
}
