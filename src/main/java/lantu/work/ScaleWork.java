package lantu.work;

/** A kind of work whose cost is measured against the size of a plan, in the order of the table. */
public enum ScaleWork {
  /** Opening the workspace and loading the plan. */
  OPEN(Group.OPEN),
  /** Opening the window on it, until nothing more moves. */
  WINDOW(Group.OPEN),
  /** Changing a figure, until it is on disk. */
  EDIT(Group.EDIT),
  /** Assessing every target. */
  ASSESS(Group.EDIT),
  /** The consistency check. */
  CHECK(Group.EDIT),
  /** Assessing and checking a plan in which one figure has changed. */
  ASSESS_CHECK(Group.EDIT),
  /** Changing a figure, assessing, checking, and drawing the chart of its indicator. */
  EDIT_TO_CHART(Group.EDIT),
  /** Changing a figure with the window open, until nothing more moves. */
  WINDOW_EDIT(Group.SCREEN),
  /** The longest time meanwhile in which the window did not answer. */
  WINDOW_HELD(Group.SCREEN),
  /** Scrolling the grid of figures by a window's height. */
  GRID_SCROLL(Group.SCREEN),
  /** Making the search index. */
  SEARCH_INDEX(Group.SEARCH),
  /** A query. */
  SEARCH_QUERY(Group.SEARCH),
  /** The plan as a file. */
  EXPORT_PLAN(Group.EXPORT),
  /** The plan as a package, read back. */
  EXPORT_PACKAGE(Group.EXPORT),
  /** The register of indicators in Word. */
  EXPORT_DOCX(Group.EXPORT),
  /** The register of indicators in Excel. */
  EXPORT_XLSX(Group.EXPORT),
  /** The register of indicators in PDF. */
  EXPORT_PDF(Group.EXPORT),
  /** The register of indicators in PowerPoint. */
  EXPORT_PPTX(Group.EXPORT),
  /** The mid-term report in Word. */
  EXPORT_MIDTERM(Group.EXPORT),
  /** Taking in the plan's file. */
  IMPORT_PLAN(Group.IMPORT),
  /** Taking in a table of the district's figures of every year. */
  IMPORT_TABLE(Group.IMPORT),
  /** Holding a package against the plan that is here. */
  IMPORT_PACKAGE(Group.IMPORT),
  /** A backup, proved. */
  BACKUP(Group.SAFETY),
  /** Restoring a backup. */
  RESTORE(Group.SAFETY),
  /** Verifying data and backups. */
  VERIFY(Group.SAFETY);

  /** What is plotted together. */
  public enum Group {
    /** Opening. */
    OPEN,
    /** After an edit. */
    EDIT,
    /** What a reader sees of it. */
    SCREEN,
    /** Searching. */
    SEARCH,
    /** Writing files. */
    EXPORT,
    /** Reading files. */
    IMPORT,
    /** Backups. */
    SAFETY
  }

  private final Group group;

  ScaleWork(Group group) {
    this.group = group;
  }

  /** What it is plotted with. */
  public Group group() {
    return group;
  }
}
