package lantu.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a sealed file begins: a line that says what it is, the id of the key, and what makes the
 * file's own key.
 */
public final class SealHeader {
  static final int SALT = 32;
  private static final byte[] MAGIC = "LANTU-VAULT 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int ID = 8;
  private static final int LENGTH = MAGIC.length + ID + SALT;

  private final String id;
  private final byte[] salt;

  SealHeader(String id, byte[] salt) {
    this.id = id;
    this.salt = salt;
  }

  /** By what the key is known, 16 hexadecimal digits. */
  public String id() {
    return id;
  }

  byte[] salt() {
    return salt;
  }

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH)
        .put(MAGIC)
        .put(HexFormat.of().parseHex(id))
        .put(salt)
        .array();
  }

  /**
   * The header with which a stream begins; empty if it begins with none, and part of it is read.
   */
  static Optional<SealHeader> of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LENGTH);
    if (bytes.length < LENGTH || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
      return Optional.empty();
    }
    return Optional.of(
        new SealHeader(
            HexFormat.of().formatHex(bytes, MAGIC.length, MAGIC.length + ID),
            Arrays.copyOfRange(bytes, MAGIC.length + ID, LENGTH)));
  }

  /** The header of a file; empty if it is not sealed. */
  public static Optional<SealHeader> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }
}
