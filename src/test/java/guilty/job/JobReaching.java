package guilty.job;

/** Breaks a rule on purpose: job reaches for the shell. */
public final class JobReaching {
  private JobReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
