package lantu.assess;

import java.util.List;

/**
 * 计算过程 as data.
 *
 * @param inputs what went in, missing ones included
 * @param steps formula, substitution and result of each step
 * @param thresholds what the results were held against
 */
public record Working(List<Input> inputs, List<Step> steps, List<Threshold> thresholds) {
  /** Copies the lists. */
  public Working {
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    thresholds = List.copyOf(thresholds);
  }
}
