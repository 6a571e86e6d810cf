package lantu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lantu.gate.Intake;
import lantu.gate.OfficeGate;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The Word document of the office's own that lends reports their styles, head and foot. It stands
 * in the workspace; it is read anew for every report.
 */
public final class WordTemplate {
  /** Its name in the folder of templates. */
  static final String FILE = "word.docx";

  private static final String PUT_AWAY = "word.off.docx";

  /** In MB. */
  private static final int LARGEST = 20;

  private final @Nullable Path folder;

  WordTemplate(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Whether there is one; without it, reports look as the standard says. */
  public boolean there() {
    return folder != null && Files.exists(folder.resolve(FILE));
  }

  /**
   * Its content; empty if there is none.
   *
   * @throws Refusal {@code gate.*} if it must not be opened
   */
  public Optional<byte[]> content() {
    return folder != null && there()
        ? Optional.of(checked(folder.resolve(FILE)))
        : Optional.empty();
  }

  /**
   * The content of a document from anywhere.
   *
   * @throws Refusal {@code gate.*} if it must not be opened
   */
  static byte[] checked(Path file) {
    byte[] bytes = Intake.bytes(file, LARGEST);
    OfficeGate.check(bytes, String.valueOf(file.getFileName()));
    return bytes;
  }

  /**
   * Keeps a document as the template, in place of the one before it.
   *
   * @throws Refusal {@code report.noFolder}, or if it cannot be written
   */
  void keep(byte[] content) {
    Path own = own();
    try {
      Files.createDirectories(own);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", own);
    }
    WholeFile.write(own.resolve(FILE), out -> out.write(content));
  }

  /**
   * Puts it away beside its place, so that reports look as the standard says.
   *
   * @throws Refusal {@code work.template.kept} if it cannot be moved
   */
  public void putAway() {
    if (!there()) {
      return;
    }
    Path file = own().resolve(FILE);
    try {
      Files.move(file, own().resolve(PUT_AWAY), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refusal(e, "work.template.kept", file);
    }
  }

  private Path own() {
    if (folder == null) {
      throw new IllegalStateException("no folder");
    }
    return folder;
  }
}
