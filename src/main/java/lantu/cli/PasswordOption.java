package lantu.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A password in the first line of a file, so that it stands in no list of commands. */
final class PasswordOption {
  private static final long LONGEST = 4096;

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.package.password}")
  @Nullable Path file;

  /** The password; null for none. Whoever gets it wipes it. */
  char @Nullable [] password() {
    return file == null ? null : firstLine(file);
  }

  /**
   * The first line of a file.
   *
   * @throws Refusal {@code cli.package.passwordFile} if it has none or cannot be read
   */
  static char[] firstLine(Path from) {
    try {
      if (Files.size(from) > LONGEST) {
        throw new Refusal("cli.package.passwordFile", from);
      }
      String text = Files.readString(from, StandardCharsets.UTF_8);
      String line = text.lines().findFirst().orElse("");
      String password = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (password.isEmpty()) {
        throw new Refusal("cli.package.passwordFile", from);
      }
      return password.toCharArray();
    } catch (CharacterCodingException e) {
      throw new Refusal(e, "cli.package.passwordFile", from);
    } catch (IOException e) {
      throw new Refusal(e, "cli.package.passwordFile", from);
    }
  }
}
