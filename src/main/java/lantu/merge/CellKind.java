package lantu.merge;

/** What a cell of a merge is about. */
public enum CellKind {
  /** Titles or the structure of the outline. */
  OUTLINE,
  /** The section of a source. */
  SOURCE,
  /** An indicator, or one part of it. */
  INDICATOR,
  /** A project, or one part of it. */
  PROJECT,
  /** What an indicator follows from. */
  RELATION,
  /** The figure of a cell. */
  FIGURE,
  /** The files behind a figure. */
  EVIDENCE,
  /** One of the cut-offs of the assessment. */
  RULES,
  /** A verdict of the office's own. */
  VERDICT,
  /** A sign-off. */
  SIGN_OFF,
  /** The full text of a section. */
  TEXT,
  /** A year that is closed. */
  CLOSED_YEAR
}
