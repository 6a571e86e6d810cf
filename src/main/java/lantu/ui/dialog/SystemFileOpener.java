package lantu.ui.dialog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lantu.value.Refusal;

/** Opens files by the command that each system has for it. */
public final class SystemFileOpener implements FileOpener {
  private final String system;

  /** For a system by its name, as the property {@code os.name} has it. */
  public SystemFileOpener(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  @Override
  public void open(Path file) {
    try {
      new ProcessBuilder(command(file.toAbsolutePath()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new Refusal(e, "dialog.notOpened", file);
    }
  }

  /** The command for a file, without a shell in between, so that its name is taken as it is. */
  List<String> command(Path file) {
    if (system.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
  }
}
