package lantu.ui.theme;

import java.net.URL;

/** Names of the style classes that every screen may use, and where a screen's own sheet lies. */
public final class Style {
  /** A screen's outermost box: page ground, margin 24, spacing 16. */
  public static final String PAGE = "page";

  /** Title of a page, 22 semibold. */
  public static final String PAGE_TITLE = "page-title";

  /** Title of a card or part, 16 semibold. */
  public static final String SECTION_TITLE = "section-title";

  /** Small print, 12. */
  public static final String CAPTION = "caption";

  /** Text that stands back. */
  public static final String MUTED = "muted";

  /** Semibold text of any size. */
  public static final String STRONG = "strong";

  /** A box on the page: white ground, radius 8, padding 16, the one elevation there is. */
  public static final String CARD = "card";

  /** The figure a card is about, 32. */
  public static final String BIG_NUMBER = "big-number";

  /** A number: right-aligned. */
  public static final String NUM = "num";

  /** A small mark beside a name. */
  public static final String TAG = "tag";

  /** The mark 约 of a binding indicator. */
  public static final String TAG_BINDING = "tag-binding";

  /** A mark that warns, such as 演示数据. */
  public static final String TAG_WARNING = "tag-warning";

  /** A button that reads like a link. */
  public static final String LINK = "link";

  /** Says why there is nothing, with the one button that changes it. */
  public static final String EMPTY_STATE = "empty-state";

  /** A line of one pixel between parts of a card. */
  public static final String DIVIDER = "divider";

  private Style() {}

  /**
   * The address of {@code /assets/style/<name>.css}.
   *
   * @throws IllegalArgumentException if there is no such sheet
   */
  public static String sheet(String name) {
    URL url = Style.class.getResource("/assets/style/" + name + ".css");
    if (url == null) {
      throw new IllegalArgumentException("no style sheet " + name);
    }
    return url.toExternalForm();
  }
}
