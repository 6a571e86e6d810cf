package lantu.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the cost of one kind of work grows with the size: between each size and the next the exponent
 * that the cost has, log(cost ratio) ÷ log(size ratio), beside the one that n log n has there.
 *
 * @param costs one a size, the smallest first
 */
public record ScaleGrowth(List<ScaleCost> costs) {
  /** What repeated measurements on a machine with other work differ by. */
  public static final double TOLERANCE = 0.1;

  /** Sorts the costs by size. */
  public ScaleGrowth {
    costs = costs.stream().sorted(Comparator.comparingInt(ScaleCost::factor)).toList();
  }

  /**
   * From one size to the next.
   *
   * @param from the smaller cost
   * @param to the larger one
   * @param exponent 1 where the cost grows as the size does
   * @param allowed the exponent of n log n, n being the number of figures
   */
  public record Step(ScaleCost from, ScaleCost to, double exponent, double allowed) {
    /** Whether it grows no worse than n log n, as far as can be measured. */
    public boolean within() {
      return exponent <= allowed + TOLERANCE;
    }
  }

  /** From each size to the next. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < costs.size(); i++) {
      ScaleCost from = costs.get(i - 1);
      ScaleCost to = costs.get(i);
      double sizes = Math.log((double) to.figures() / from.figures());
      double cost = Math.log((double) to.comparedMicros() / from.comparedMicros());
      double most = Math.log(loaded(to) / loaded(from));
      steps.add(new Step(from, to, cost / sizes, most / sizes));
    }
    return List.copyOf(steps);
  }

  /** Whether no step is worse than n log n. */
  public boolean within() {
    return steps().stream().allMatch(Step::within);
  }

  /** n log n. */
  private static double loaded(ScaleCost cost) {
    return cost.figures() * Math.log(cost.figures());
  }
}
