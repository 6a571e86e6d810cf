package lantu.exchange.parcel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lantu.seal.Chunks;
import lantu.seal.Scrypt;
import lantu.value.Refusal;
import lantu.value.Sha256;

/** What a password does to a package: the header of the sealed file, and the key of its chunks. */
final class Seal implements Chunks {
  /** How a sealed file begins. */
  static final byte[] MAGIC = "LANTU-SEALED 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int CHUNK = 64 * 1024;
  private static final int KEY = 32;
  private static final int CHECK = 16;
  private static final int LONGEST_HEADER = 4096;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final byte[] header;
  private final byte[] check;
  private final SecretKeySpec key;
  private final byte[] nonce;
  private final int chunk;

  private Seal(byte[] header, byte[] derived, byte[] nonce, int chunk) {
    this.header = header;
    this.key = new SecretKeySpec(derived, 0, KEY, "AES");
    this.check = check(header, derived);
    this.nonce = nonce;
    this.chunk = chunk;
    Arrays.fill(derived, (byte) 0);
  }

  /** A new seal with a password. */
  static Seal with(char[] password) {
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[16];
    byte[] nonce = new byte[7];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    Scrypt cost = Scrypt.USUAL;
    ObjectNode header = MAPPER.createObjectNode();
    header.put("kdf", "scrypt").put("n", cost.n()).put("r", cost.r()).put("p", cost.p());
    header.put("salt", HexFormat.of().formatHex(salt));
    header.put("cipher", "AES-256-GCM").put("chunk", CHUNK);
    header.put("nonce", HexFormat.of().formatHex(nonce));
    byte[] bytes = header.toString().getBytes(StandardCharsets.UTF_8);
    return new Seal(bytes, derived(cost, password, salt), nonce, CHUNK);
  }

  /**
   * Reads the header of a sealed file, behind the magic.
   *
   * @throws Refusal {@code parcel.password} if the password is not the one it was sealed with,
   *     {@code parcel.damaged} if the header is not what was written
   */
  static Seal read(InputStream from, char[] password, String name) throws IOException {
    DataInputStream in = new DataInputStream(from);
    int length = in.readInt();
    if (length < 2 || length > LONGEST_HEADER) {
      throw new Refusal("parcel.damaged", name);
    }
    byte[] header = in.readNBytes(length);
    byte[] hash = in.readNBytes(32);
    byte[] check = in.readNBytes(CHECK);
    if (!Arrays.equals(hash, Sha256.digest().digest(header))) {
      throw new Refusal("parcel.damaged", name);
    }
    Seal seal = of(header, password, name);
    if (!MessageDigest.isEqual(check, seal.check)) {
      throw new Refusal("parcel.password", name);
    }
    return seal;
  }

  private static Seal of(byte[] header, char[] password, String name) throws IOException {
    JsonNode read = MAPPER.readTree(header);
    try {
      if (!"scrypt".equals(read.path("kdf").asText())
          || !"AES-256-GCM".equals(read.path("cipher").asText())) {
        throw new Refusal("parcel.newer", name);
      }
      Scrypt cost =
          new Scrypt(read.path("n").asInt(), read.path("r").asInt(), read.path("p").asInt());
      byte[] salt = HexFormat.of().parseHex(read.path("salt").asText());
      byte[] nonce = HexFormat.of().parseHex(read.path("nonce").asText());
      int chunk = read.path("chunk").asInt();
      if (nonce.length != 7 || salt.length < 8 || chunk < 1024 || chunk > 1 << 20) {
        throw new Refusal("parcel.damaged", name);
      }
      return new Seal(header, derived(cost, password, salt), nonce, chunk);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "parcel.damaged", name);
    }
  }

  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.write(MAGIC);
    out.writeInt(header.length);
    out.write(header);
    out.write(Sha256.digest().digest(header));
    out.write(check);
  }

  @Override
  public int chunk() {
    return chunk;
  }

  @Override
  public byte[] run(int mode, int number, boolean last, byte[] text, int length)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] iv =
        ByteBuffer.allocate(12).put(nonce).putInt(number).put((byte) (last ? 1 : 0)).array();
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, iv));
    cipher.updateAAD(header);
    return cipher.doFinal(text, 0, length);
  }

  private static byte[] derived(Scrypt cost, char[] password, byte[] salt) {
    if (password.length == 0) {
      throw new Refusal("parcel.noPassword");
    }
    return cost.derive(password, salt, 2 * KEY);
  }

  private static byte[] check(byte[] header, byte[] derived) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived, KEY, KEY, "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(header), CHECK);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
