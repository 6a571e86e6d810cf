package guilty.value;

/** Breaks a rule on purpose: value reaches for the shell. */
public final class ValueReaching {
  private ValueReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
