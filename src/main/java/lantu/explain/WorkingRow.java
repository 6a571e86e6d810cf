package lantu.explain;

import lantu.assess.Input;
import lantu.assess.Step;
import lantu.assess.Threshold;
import org.jspecify.annotations.Nullable;

/** A row of a 计算过程 in words, with the data it was made from. */
public sealed interface WorkingRow {
  /**
   * A number that went in, or that is missing.
   *
   * @param input the data
   * @param name what it is, with its year: 2021年实际数
   * @param value the number with its unit, or that it is missing
   * @param status 数据状态; null for none
   * @param source where it comes from; null where nobody has said
   * @param entered the day it was entered, as 2024-01-15; null if not known
   */
  record InputRow(
      Input input,
      String name,
      String value,
      @Nullable String status,
      @Nullable String source,
      @Nullable String entered)
      implements WorkingRow {}

  /**
   * A step.
   *
   * @param step the data, with formula and substitution
   * @param name what it finds
   * @param result the result as shown
   */
  record StepRow(Step step, String name, String result) implements WorkingRow {}

  /**
   * A line by which the verdict was chosen.
   *
   * @param threshold the data
   * @param condition the whole condition: 0.95 ≤ K < 1.05
   * @param status the name of the verdict that follows
   */
  record ThresholdRow(Threshold threshold, String condition, String status) implements WorkingRow {}
}
