package lantu.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import lantu.value.Sha256;

/**
 * The data key of a workspace, wrapped with the key that a password gives. The file has a checksum
 * of its own over what anyone may read, so that a file that was damaged is told from a password
 * that is wrong. Nothing of password or key is in any text of it.
 */
public final class KeyFile {
  private static final String FIRST = "LANTU-KEY ";
  private static final int VERSION = 1;
  private static final String KEY = "key=";
  private static final String SUM = "sum=";
  private static final int ID = 8;
  private static final int SALT = 16;
  private static final int NONCE = 12;

  private final String head;
  private final byte[] wrapped;
  private final Map<String, String> fields;

  private KeyFile(String head, byte[] wrapped) {
    this.head = head;
    this.wrapped = wrapped;
    this.fields = fields(head);
  }

  /**
   * A new data key.
   *
   * @param password at least one character. It is not changed
   * @param cost of trying a password
   */
  public static KeyFile create(char[] password, Scrypt cost) {
    return of(hex(ID), random(KeyVault.KEY), password, cost);
  }

  /**
   * The same data key behind another password.
   *
   * @param vault that this file opened
   * @param password at least one character. It is not changed
   * @param cost of trying a password
   */
  public static KeyFile rewrapped(Vault vault, char[] password, Scrypt cost) {
    if (!(vault instanceof KeyVault key)) {
      throw new IllegalArgumentException("there is no key");
    }
    return of(key.id(), key.data(), password, cost);
  }

  private static KeyFile of(String id, byte[] data, char[] password, Scrypt cost) {
    String salt = hex(SALT);
    String head =
        FIRST
            + VERSION
            + "\nkdf=scrypt\nn=%d\nr=%d\np=%d\nsalt=%s\ncipher=AES-256-GCM\nid=%s\nnonce=%s\n"
                .formatted(cost.n(), cost.r(), cost.p(), salt, id, hex(NONCE));
    KeyFile empty = new KeyFile(head, new byte[0]);
    try {
      return new KeyFile(head, empty.run(Cipher.ENCRYPT_MODE, password, data));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(data, (byte) 0);
    }
  }

  /** The file. */
  public byte[] bytes() {
    String text = head + KEY + HexFormat.of().formatHex(wrapped) + "\n";
    return (text + SUM + Sha256.of(text) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads a file.
   *
   * @return empty if it is of a kind that this program does not know
   * @throws IOException if it is not what was written
   */
  public static Optional<KeyFile> read(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.US_ASCII);
    int sum = text.lastIndexOf(SUM);
    int key = text.lastIndexOf(KEY, sum);
    if (!text.startsWith(FIRST)
        || key < 0
        || !text.substring(sum).equals(SUM + Sha256.of(text.substring(0, sum)) + "\n")) {
      throw new IOException("the key file is damaged");
    }
    try {
      KeyFile file =
          new KeyFile(
              text.substring(0, key), HexFormat.of().parseHex(text, key + KEY.length(), sum - 1));
      if (!text.startsWith(FIRST + VERSION + "\n")
          || !"scrypt".equals(file.fields.get("kdf"))
          || !"AES-256-GCM".equals(file.fields.get("cipher"))) {
        return Optional.empty();
      }
      file.cost();
      return Optional.of(file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** By what the data key is known. */
  public String id() {
    return field("id");
  }

  /**
   * What the password opens; takes some tenths of a second and 64 MiB.
   *
   * @param password is not changed
   * @return empty if it is not the password
   */
  public Optional<Vault> unlock(char[] password) {
    if (password.length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new KeyVault(id(), run(Cipher.DECRYPT_MODE, password, wrapped)));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] run(int mode, char[] password, byte[] text) throws GeneralSecurityException {
    byte[] key = cost().derive(password, HexFormat.of().parseHex(field("salt")), KeyVault.KEY);
    try {
      byte[] nonce = HexFormat.of().parseHex(field("nonce"));
      Cipher cipher = KeyVault.cipher(mode, new SecretKeySpec(key, "AES"), nonce);
      cipher.updateAAD(head.getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(text);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private Scrypt cost() {
    return new Scrypt(
        Integer.parseInt(field("n")), Integer.parseInt(field("r")), Integer.parseInt(field("p")));
  }

  private String field(String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new LinkedHashMap<>();
    head.lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(
            line -> {
              int at = line.indexOf('=');
              fields.put(line.substring(0, at), line.substring(at + 1));
            });
    return fields;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static String hex(int length) {
    return HexFormat.of().formatHex(random(length));
  }

  @Override
  public String toString() {
    return "key file " + fields.get("id");
  }
}
