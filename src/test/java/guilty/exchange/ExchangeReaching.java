package guilty.exchange;

/** Breaks a rule on purpose: exchange reaches for the shell. */
public final class ExchangeReaching {
  private ExchangeReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
