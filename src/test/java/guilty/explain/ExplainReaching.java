package guilty.explain;

/** Breaks a rule on purpose: explain reaches for the shell. */
public final class ExplainReaching {
  private ExplainReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
