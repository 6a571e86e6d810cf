package lantu.chart.file;

import lantu.chart.OnePage;

/**
 * The size of a chart in a file, in units of 1/96 inch at normal type size.
 *
 * @param width positive
 * @param height positive
 */
public record ChartSize(int width, int height) {
  /** 17 cm wide: the text width of an A4 page. */
  public static final ChartSize PAGE = new ChartSize(640, 400);

  /** A whole A4 page. */
  public static final ChartSize A4 = new ChartSize(OnePage.WIDTH, OnePage.HEIGHT);

  /** Units per inch. */
  static final int PER_INCH = 96;

  /** Points per inch, as PDF counts. */
  static final int POINTS_PER_INCH = 72;

  /** Checks that there is room. */
  public ChartSize {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("no room: " + width + " × " + height);
    }
  }
}
