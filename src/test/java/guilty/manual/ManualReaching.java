package guilty.manual;

/** Breaks a rule on purpose: manual reaches for the shell. */
public final class ManualReaching {
  private ManualReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
