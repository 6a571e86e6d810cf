package guilty.ui.chart;

/** Breaks a rule on purpose: ui.chart reaches for the shell. */
public final class ChartReaching {
  private ChartReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
