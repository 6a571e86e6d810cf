package lantu.report;

/** How the A4 sheet lies. */
public enum Orientation {
  /** 竖排版面. */
  PORTRAIT,
  /** 横排版面, for wide tables. */
  LANDSCAPE
}
