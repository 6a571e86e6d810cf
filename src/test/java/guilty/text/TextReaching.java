package guilty.text;

/** Breaks a rule on purpose: text reaches for the shell. */
public final class TextReaching {
  private TextReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
