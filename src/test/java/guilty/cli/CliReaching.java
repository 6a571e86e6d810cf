package guilty.cli;

/** Breaks a rule on purpose: cli reaches for the shell. */
public final class CliReaching {
  private CliReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
