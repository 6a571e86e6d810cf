package guilty.edition;

/** Breaks a rule on purpose: edition reaches for the shell. */
public final class EditionReaching {
  private EditionReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
