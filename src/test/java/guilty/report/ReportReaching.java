package guilty.report;

/** Breaks a rule on purpose: report reaches for the shell. */
public final class ReportReaching {
  private ReportReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
