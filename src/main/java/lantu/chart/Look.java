package lantu.chart;

/** The role of a colour; each theme gives it its colour, and zones also carry a pattern. */
public enum Look {
  /** The first zone: solid. */
  ZONE_1(Pattern.SOLID),
  /** The second zone: diagonal lines. */
  ZONE_2(Pattern.DIAGONAL),
  /** The third zone: dots. */
  ZONE_3(Pattern.DOTS),
  /** The district beside its zones. */
  DISTRICT(Pattern.SOLID),
  /** The one thing a chart is about. */
  ACCENT(Pattern.SOLID),
  /** What it is compared with. */
  REFERENCE(Pattern.SOLID);

  /** What lies over the colour, so that it is told apart without it. */
  public enum Pattern {
    /** Nothing over it. */
    SOLID,
    /** Lines rising to the right. */
    DIAGONAL,
    /** Rows of dots. */
    DOTS
  }

  private final Pattern pattern;

  Look(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The pattern over the colour. */
  public Pattern pattern() {
    return pattern;
  }

  /** The look of the zone with the position from 0; from the fourth on they repeat. */
  public static Look zone(int position) {
    return switch (Math.floorMod(position, 3)) {
      case 0 -> ZONE_1;
      case 1 -> ZONE_2;
      default -> ZONE_3;
    };
  }
}
