package lantu.ui.dialog;

/** What a dialog shows and what has a name of its own, which the dialog's window bears. */
@FunctionalInterface
public interface Titled {
  /** The name, in words. */
  String title();
}
