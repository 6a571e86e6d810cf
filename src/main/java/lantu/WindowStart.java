package lantu;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A start of the window, as the system or a user calls it.
 *
 * @param workspace the workspace folder; null for the usual one
 * @param file to open in it; null for none
 */
record WindowStart(@Nullable Path workspace, @Nullable Path file) {
  private static final String WORKSPACE = "--workspace";

  /** What is handed to the program by a double click. */
  private static final List<String> FILES = List.of(".lantu");

  /**
   * Reads the arguments: nothing, {@code --workspace DIR} or {@code --workspace=DIR}, a file, or
   * both. Empty for anything else, which is a command.
   */
  static Optional<WindowStart> of(String... arguments) {
    Path workspace = null;
    Path file = null;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      String folder = "";
      if (argument.startsWith(WORKSPACE + "=")) {
        folder = argument.substring(WORKSPACE.length() + 1);
      } else if (argument.equals(WORKSPACE) && i + 1 < arguments.length) {
        i++;
        folder = arguments[i];
      } else if (file == null && named(argument)) {
        file = Path.of(argument).toAbsolutePath();
        continue;
      }
      if (workspace != null || folder.isBlank() || folder.startsWith("-")) {
        return Optional.empty();
      }
      workspace = Path.of(folder);
    }
    return Optional.of(new WindowStart(workspace, file));
  }

  private static boolean named(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return !argument.startsWith("-") && FILES.stream().anyMatch(name::endsWith);
  }
}
