package lantu.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals with keys that come from the one data key of a workspace, each for one purpose. */
final class KeyVault implements Vault {
  static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int CHUNK = 64 * 1024;
  private static final String MAC = "HmacSHA256";

  private final String id;
  private final byte[] data;
  private final SecretKey records;
  private final byte[] files;
  private final SecureRandom random = new SecureRandom();

  /** Keeps the data key, which nobody else may change. */
  KeyVault(String id, byte[] data) {
    this.id = id;
    this.data = data;
    this.records = new SecretKeySpec(derived(data, text("lantu records 1")), "AES");
    this.files = derived(data, text("lantu files 1"));
  }

  /** The data key, to be wrapped. */
  byte[] data() {
    return data.clone();
  }

  @Override
  public boolean sealed() {
    return true;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public InputStream in(InputStream file) throws IOException {
    boolean ours = false;
    try {
      SealHeader header =
          SealHeader.of(file).orElseThrow(() -> new IOException("the file is not sealed"));
      if (!header.id().equals(id)) {
        throw new ForeignSealException(header.id());
      }
      ours = true;
      return new SealedInput(chunks(header), file);
    } finally {
      if (!ours) {
        file.close();
      }
    }
  }

  @Override
  public OutputStream out(OutputStream file) throws IOException {
    byte[] salt = new byte[SealHeader.SALT];
    random.nextBytes(salt);
    SealHeader header = new SealHeader(id, salt);
    file.write(header.bytes());
    return new SealedOutput(chunks(header), file);
  }

  private Chunks chunks(SealHeader header) {
    byte[] bytes = header.bytes();
    SecretKey own = new SecretKeySpec(derived(files, header.salt()), "AES");
    return new Chunks() {
      @Override
      public int chunk() {
        return CHUNK;
      }

      @Override
      public byte[] run(int mode, int number, boolean last, byte[] text, int length)
          throws GeneralSecurityException {
        // The key is the file's own, so that the chunk's place is nonce enough.
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).put((byte) (last ? 1 : 0)).array();
        Cipher cipher = cipher(mode, own, nonce);
        cipher.updateAAD(bytes);
        return cipher.doFinal(text, 0, length);
      }
    };
  }

  @Override
  public byte[] seal(byte[] bytes) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, records, nonce).doFinal(bytes);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(byte[] sealed) throws IOException {
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE);
      return cipher(Cipher.DECRYPT_MODE, records, nonce)
          .doFinal(sealed, NONCE, Math.max(0, sealed.length - NONCE));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IOException("not what was sealed", e);
    }
  }

  @Override
  public char[] databasePassword() {
    return HexFormat.of().formatHex(derived(data, text("lantu database 1"))).toCharArray();
  }

  static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * Chunks.TAG, nonce));
    return cipher;
  }

  private static byte[] derived(byte[] key, byte[] purpose) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(purpose);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] text(String purpose) {
    return purpose.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return "vault " + id;
  }
}
