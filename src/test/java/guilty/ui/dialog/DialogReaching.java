package guilty.ui.dialog;

/** Breaks a rule on purpose: ui.dialog reaches for the shell. */
public final class DialogReaching {
  private DialogReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
