package guilty.review;

/** Breaks a rule on purpose: review reaches for the shell. */
public final class ReviewReaching {
  private ReviewReaching() {}

  /** The forbidden reach. */
  static final Class<?> REACH = guilty.ui.shell.Shell.class;
}
