package guilty.work;

/** Breaks a rule on purpose: work reaches for the shell. */
public final class WorkReaching {
  private WorkReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
