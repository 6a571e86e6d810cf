package guilty.edit;

/** Breaks a rule on purpose: edit reaches for the shell. */
public final class EditReaching {
  private EditReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
