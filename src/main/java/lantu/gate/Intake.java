package lantu.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.value.Refusal;

/** Reads files from outside, never more of them than is allowed. */
public final class Intake {
  private static final int MEGABYTE = 1024 * 1024;

  private Intake() {}

  /**
   * The bytes of a file. A device, a pipe or a folder is refused unopened; a file that grows while
   * it is read is cut off by the same limit.
   *
   * @param most the largest size that is read, in MB, 1–1024
   * @throws Refusal {@code gate.noFile}, {@code gate.large} or {@code gate.unreadable}
   */
  public static byte[] bytes(Path file, int most) {
    if (!Files.isRegularFile(file)) {
      throw new Refusal("gate.noFile", file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > (long) most * MEGABYTE) {
        throw new Refusal("gate.large", name(file), most);
      }
      return bytes(in, name(file), most);
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }

  /**
   * The bytes of a stream, at most {@code most} MB and one.
   *
   * @param name what the sentence calls it
   * @throws Refusal {@code gate.large}
   */
  public static byte[] bytes(InputStream in, String name, int most) throws IOException {
    byte[] bytes = in.readNBytes(most * MEGABYTE + 1);
    if (bytes.length > most * MEGABYTE) {
      throw new Refusal("gate.large", name, most);
    }
    return bytes;
  }

  /** The name of a file for a sentence. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
