package lantu.ui.figures;

import lantu.settings.Setting;

/** Whether the side panel is shown. */
enum SideState {
  /** Nobody has said; it is shown where there is room enough. */
  AUTO,
  /** The reader wants it. */
  SHOWN,
  /** The reader does not want it. */
  HIDDEN;

  /** Width of a page in which the years keep a useful room beside the panel. */
  private static final double ROOM = 1000;

  /** Under what name it is remembered. */
  static final Setting<SideState> SETTING = Setting.choice("figures.side", AUTO);

  /** Whether it is shown in a page as wide as this. */
  boolean shown(double width) {
    return this == SHOWN || (this == AUTO && width >= ROOM);
  }
}
