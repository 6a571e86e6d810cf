package lantu.ui.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantu.text.Messages;

/** Asks before files in a folder are replaced, which the system's dialog for folders does not. */
public final class Replacing {
  private Replacing() {}

  /** Whether none of the files is there yet, or the reader agrees to replace those that are. */
  public static boolean agreed(
      DialogService dialogs, Messages messages, Path folder, List<Path> files) {
    List<String> there =
        files.stream()
            .filter(Files::exists)
            .map(file -> String.valueOf(file.getFileName()))
            .toList();
    return there.isEmpty()
        || dialogs.confirm(
            messages.get(
                "dialog.replaceSeveral",
                folder,
                String.join(messages.get("dialog.replaceSeveral.and"), there)),
            messages.get("dialog.replace.verb"));
  }
}
