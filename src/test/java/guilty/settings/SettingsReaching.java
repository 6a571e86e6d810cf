package guilty.settings;

/** Breaks a rule on purpose: settings reaches for the shell. */
public final class SettingsReaching {
  private SettingsReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
