package lantu.ui.theme;

import java.util.List;

/**
 * How large the workbench is drawn.
 *
 * @param percent one of {@link #STEPS}
 */
public record Scale(int percent) {
  /** The sizes on offer, in percent. */
  public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

  /** Full size, 100%. */
  public static final Scale NORMAL = new Scale(100);

  /** Checks that it is one of the sizes on offer. */
  public Scale {
    if (!STEPS.contains(percent)) {
      throw new IllegalArgumentException("no such scale: " + percent);
    }
  }

  /** The size on offer nearest to a percentage, whatever it is. */
  public static Scale nearest(int percent) {
    int best = STEPS.getFirst();
    for (int step : STEPS) {
      if (Math.abs((long) step - percent) < Math.abs((long) best - percent)) {
        best = step;
      }
    }
    return new Scale(best);
  }

  /** The next larger one; the largest stays. */
  public Scale larger() {
    return new Scale(STEPS.get(Math.min(STEPS.indexOf(percent) + 1, STEPS.size() - 1)));
  }

  /** The next smaller one; the smallest stays. */
  public Scale smaller() {
    return new Scale(STEPS.get(Math.max(STEPS.indexOf(percent) - 1, 0)));
  }

  /** As a factor, 1 for 100%. */
  public double factor() {
    return percent / 100.0;
  }
}
