package guilty.ui.control;

/** Breaks a rule on purpose: ui.control reaches for the shell. */
public final class ControlReaching {
  private ControlReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
