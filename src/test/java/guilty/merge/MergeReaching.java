package guilty.merge;

/** Breaks a rule on purpose: merge reaches for the shell. */
public final class MergeReaching {
  private MergeReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
