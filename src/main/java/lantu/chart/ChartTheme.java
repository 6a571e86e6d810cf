package lantu.chart;

import java.awt.Color;

/** The colours of charts on light and on dark ground; the same as those of the screens. */
public enum ChartTheme {
  /** Dark ink on white, also for everything that is printed. */
  LIGHT(
      0xFFFFFF, 0x1B1F24, 0x57606A, 0x0072B2, 0xD55E00, 0x009E73, 0x57606A, 0x0B5CAD, 0x8A5A00,
      0xFFF4D1),
  /** Light ink on the dark surface of cards. */
  DARK(
      0x161B22, 0xE6EDF3, 0x9BA6B2, 0x2F9BDB, 0xEC7F2D, 0x20B88C, 0x8B949E, 0x6CB0F2, 0xE3B341,
      0x342A0D);

  private static final double GRID_INK = 0.10;

  private final Color ground;
  private final Color ink;
  private final Color muted;
  private final Color zone1;
  private final Color zone2;
  private final Color zone3;
  private final Color district;
  private final Color accent;
  private final Color warning;
  private final Color warningGround;

  ChartTheme(
      int ground,
      int ink,
      int muted,
      int zone1,
      int zone2,
      int zone3,
      int district,
      int accent,
      int warning,
      int warningGround) {
    this.ground = new Color(ground);
    this.ink = new Color(ink);
    this.muted = new Color(muted);
    this.zone1 = new Color(zone1);
    this.zone2 = new Color(zone2);
    this.zone3 = new Color(zone3);
    this.district = new Color(district);
    this.accent = new Color(accent);
    this.warning = new Color(warning);
    this.warningGround = new Color(warningGround);
  }

  Color ground() {
    return ground;
  }

  /** The colour of words. */
  public Color ink() {
    return ink;
  }

  /** The colour of lesser words. */
  public Color muted() {
    return muted;
  }

  /** The colour of grid lines. */
  public Color grid() {
    return mix(ink, GRID_INK);
  }

  Color warning() {
    return warning;
  }

  Color warningGround() {
    return warningGround;
  }

  /** The colour of a look. */
  public Color colour(Look look) {
    return switch (look) {
      case ZONE_1 -> zone1;
      case ZONE_2 -> zone2;
      case ZONE_3 -> zone3;
      case DISTRICT, REFERENCE -> district;
      case ACCENT -> accent;
    };
  }

  /** A colour thinned with the ground; opaque, so that no format has to know transparency. */
  public Color mix(Color colour, double share) {
    return new Color(
        channel(colour.getRed(), ground.getRed(), share),
        channel(colour.getGreen(), ground.getGreen(), share),
        channel(colour.getBlue(), ground.getBlue(), share));
  }

  private static int channel(int top, int below, double share) {
    return (int) Math.round(top * share + below * (1 - share));
  }
}
