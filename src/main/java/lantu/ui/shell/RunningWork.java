package lantu.ui.shell;

/**
 * Work under way, as the status bar tells it.
 *
 * @param message what it is doing
 * @param share how much of it is done, 0 to 1; negative if that cannot be told
 */
record RunningWork(String message, double share) {
  static final double UNKNOWN = -1;
}
