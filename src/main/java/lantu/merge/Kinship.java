package lantu.merge;

import java.util.List;

/**
 * What two copies of a plan have in common.
 *
 * @param same how many steps both began with
 * @param there how many of their steps are not here yet
 * @param here how many of our steps are not there yet
 * @param bases where both were last one: a state of either side; more than one where each took in
 *     the other without knowing of it
 */
public record Kinship(int same, int there, int here, List<Common> bases) {
  /**
   * A state that both have behind them.
   *
   * @param side whose steps lead to it
   * @param steps how many of them
   */
  public record Common(Side side, int steps) {}

  /** Copies the list. */
  public Kinship {
    bases = List.copyOf(bases);
  }
}
