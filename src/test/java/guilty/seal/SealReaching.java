package guilty.seal;

/** Breaks a rule on purpose: the seal reaches for the shell. */
public final class SealReaching {
  private SealReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
