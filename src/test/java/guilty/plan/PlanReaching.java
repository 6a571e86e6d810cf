package guilty.plan;

/** Breaks a rule on purpose: plan reaches for the shell. */
public final class PlanReaching {
  private PlanReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
