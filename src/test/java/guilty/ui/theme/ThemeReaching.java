package guilty.ui.theme;

/** Breaks a rule on purpose: ui.theme reaches for the shell. */
public final class ThemeReaching {
  private ThemeReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
