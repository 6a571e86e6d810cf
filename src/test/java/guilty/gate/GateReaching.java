package guilty.gate;

/** Breaks a rule on purpose: the gate reaches for the shell. */
public final class GateReaching {
  private GateReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
