package guilty.store;

/** Breaks a rule on purpose: store reaches for the shell. */
public final class StoreReaching {
  private StoreReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
