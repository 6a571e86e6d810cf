package lantu.ui.review;

import org.kordamp.ikonli.feather.Feather;

/** What can be done in a review, in the order of the bar: icon and key. The name is a message. */
enum Command {
  PREVIOUS(Feather.CHEVRON_LEFT, "PageUp", false),
  NEXT(Feather.CHEVRON_RIGHT, "PageDown", false),
  AGENDA(Feather.LIST, "A", true),
  YEAR(Feather.CALENDAR, "Y", true),
  COMPARE(Feather.COLUMNS, "C", true),
  WHAT_IF(Feather.EDIT_3, "W", true),
  LASER(Feather.CROSSHAIR, "L", false),
  BLACK(Feather.SQUARE, "B", false),
  HANDOUT(Feather.PRINTER, "P", false),
  HELP(Feather.HELP_CIRCLE, "F1", false),
  LEAVE(Feather.X, "Esc", true);

  private final Feather icon;
  private final String key;
  private final boolean named;

  Command(Feather icon, String key, boolean named) {
    this.icon = icon;
    this.key = key;
    this.named = named;
  }

  Feather icon() {
    return icon;
  }

  /** The key, as people call it. */
  String key() {
    return key;
  }

  /** Whether the name stands on the button. */
  boolean named() {
    return named;
  }
}
