package guilty.search;

/** Breaks a rule on purpose: search reaches for the shell. */
public final class SearchReaching {
  private SearchReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
