package lantu.work;

/**
 * Where a part of the outline is to stand.
 *
 * @param side where beside or in the other part
 * @param at the other part
 */
public record OutlineSpot(Side side, OutlinePart at) {
  /** Where in relation to the other part. */
  public enum Side {
    /** Just before it, beside it. */
    BEFORE,
    /** Just after it, beside it. */
    AFTER,
    /** In it, before all that it has. */
    FIRST_IN,
    /** In it, after all that it has. */
    LAST_IN;

    boolean inside() {
      return this == FIRST_IN || this == LAST_IN;
    }
  }

  /** Whether a part of a kind can stand there at all. */
  public boolean takes(OutlinePart.Kind kind) {
    return side.inside() ? at.kind().inner().filter(kind::equals).isPresent() : at.kind() == kind;
  }
}
