package guilty.slide;

/** Breaks a rule on purpose: slide reaches for the shell. */
public final class SlideReaching {
  private SlideReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
