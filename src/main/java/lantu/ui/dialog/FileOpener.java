package lantu.ui.dialog;

import java.nio.file.Path;

/** Shows a file in whatever program the system has for its kind. */
@FunctionalInterface
public interface FileOpener {
  /**
   * Has a file opened; returns at once.
   *
   * @throws lantu.value.Refusal {@code dialog.notOpened} if the system starts nothing
   */
  void open(Path file);
}
