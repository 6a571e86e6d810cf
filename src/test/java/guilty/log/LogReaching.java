package guilty.log;

/** Breaks a rule on purpose: the log reaches for the shell. */
public final class LogReaching {
  private LogReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
