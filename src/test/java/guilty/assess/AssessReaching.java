package guilty.assess;

/** Breaks a rule on purpose: assess reaches for the shell. */
public final class AssessReaching {
  private AssessReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
