package guilty.ui.shell;

/** Something nobody below may see. */
public final class Shell {
  private Shell() {}
}
