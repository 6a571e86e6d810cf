package lantu.seal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * scrypt, the memory-hard key derivation of RFC 7914, over the platform's HMAC-SHA256.
 *
 * @param n cost in memory and time, a power of two
 * @param r size of a block
 * @param p how often, one after the other
 */
public record Scrypt(int n, int r, int p) {
  /** 64 MiB and some tenths of a second on an office computer. */
  public static final Scrypt USUAL = new Scrypt(1 << 16, 8, 2);

  private static final int WORDS = 16;
  private static final long MOST_MEMORY = 256L << 20;

  /**
   * Checks that it is neither weak nor more than a computer can take.
   *
   * @throws IllegalArgumentException if it is
   */
  public Scrypt {
    if (n < 2
        || Integer.bitCount(n) != 1
        || r < 1
        || r > 64
        || p < 1
        || p > 16
        || 128L * n * r > MOST_MEMORY) {
      throw new IllegalArgumentException("no usable cost");
    }
  }

  /**
   * The key that a password gives, whatever way its letters are composed.
   *
   * @param password at least one character. It is not changed
   * @param length of the key in bytes
   */
  public byte[] derive(char[] password, byte[] salt, int length) {
    String normal = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    byte[] bytes = normal.getBytes(StandardCharsets.UTF_8);
    try {
      return derive(bytes, salt, length);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** The key that a password gives. */
  byte[] derive(byte[] password, byte[] salt, int length) {
    byte[] blocks = pbkdf2(password, salt, p * 128 * r);
    for (int i = 0; i < p; i++) {
      mix(blocks, i * 128 * r);
    }
    byte[] key = pbkdf2(password, blocks, length);
    Arrays.fill(blocks, (byte) 0);
    return key;
  }

  /** PBKDF2-HMAC-SHA256 of one round. */
  private static byte[] pbkdf2(byte[] password, byte[] salt, int length) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(password, "HmacSHA256"));
      ByteBuffer out = ByteBuffer.allocate(length + mac.getMacLength());
      for (int block = 1; out.position() < length; block++) {
        mac.update(salt);
        mac.update(ByteBuffer.allocate(4).putInt(block).flip());
        out.put(mac.doFinal());
      }
      return Arrays.copyOf(out.array(), length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** scryptROMix over one block in place. */
  private void mix(byte[] bytes, int offset) {
    int words = 32 * r;
    IntBuffer view =
        ByteBuffer.wrap(bytes, offset, 128 * r).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int[] x = new int[words];
    view.get(0, x);
    int[][] v = new int[n][];
    int[] y = new int[words];
    for (int i = 0; i < n; i++) {
      v[i] = x.clone();
      blockMix(x, y);
      int[] swap = x;
      x = y;
      y = swap;
    }
    for (int i = 0; i < n; i++) {
      int[] chosen = v[x[words - WORDS] & (n - 1)];
      for (int w = 0; w < words; w++) {
        x[w] ^= chosen[w];
      }
      blockMix(x, y);
      int[] swap = x;
      x = y;
      y = swap;
    }
    view.put(0, x);
  }

  private void blockMix(int[] from, int[] to) {
    int[] x = Arrays.copyOfRange(from, from.length - WORDS, from.length);
    for (int i = 0; i < 2 * r; i++) {
      for (int w = 0; w < WORDS; w++) {
        x[w] ^= from[i * WORDS + w];
      }
      salsa(x);
      System.arraycopy(x, 0, to, (i / 2 + (i % 2) * r) * WORDS, WORDS);
    }
  }

  /** Salsa20/8 in place; written out, since all the time goes here. */
  private static void salsa(int[] b) {
    int x0 = b[0];
    int x1 = b[1];
    int x2 = b[2];
    int x3 = b[3];
    int x4 = b[4];
    int x5 = b[5];
    int x6 = b[6];
    int x7 = b[7];
    int x8 = b[8];
    int x9 = b[9];
    int x10 = b[10];
    int x11 = b[11];
    int x12 = b[12];
    int x13 = b[13];
    int x14 = b[14];
    int x15 = b[15];
    for (int i = 0; i < 4; i++) {
      x4 ^= Integer.rotateLeft(x0 + x12, 7);
      x8 ^= Integer.rotateLeft(x4 + x0, 9);
      x12 ^= Integer.rotateLeft(x8 + x4, 13);
      x0 ^= Integer.rotateLeft(x12 + x8, 18);
      x9 ^= Integer.rotateLeft(x5 + x1, 7);
      x13 ^= Integer.rotateLeft(x9 + x5, 9);
      x1 ^= Integer.rotateLeft(x13 + x9, 13);
      x5 ^= Integer.rotateLeft(x1 + x13, 18);
      x14 ^= Integer.rotateLeft(x10 + x6, 7);
      x2 ^= Integer.rotateLeft(x14 + x10, 9);
      x6 ^= Integer.rotateLeft(x2 + x14, 13);
      x10 ^= Integer.rotateLeft(x6 + x2, 18);
      x3 ^= Integer.rotateLeft(x15 + x11, 7);
      x7 ^= Integer.rotateLeft(x3 + x15, 9);
      x11 ^= Integer.rotateLeft(x7 + x3, 13);
      x15 ^= Integer.rotateLeft(x11 + x7, 18);
      x1 ^= Integer.rotateLeft(x0 + x3, 7);
      x2 ^= Integer.rotateLeft(x1 + x0, 9);
      x3 ^= Integer.rotateLeft(x2 + x1, 13);
      x0 ^= Integer.rotateLeft(x3 + x2, 18);
      x6 ^= Integer.rotateLeft(x5 + x4, 7);
      x7 ^= Integer.rotateLeft(x6 + x5, 9);
      x4 ^= Integer.rotateLeft(x7 + x6, 13);
      x5 ^= Integer.rotateLeft(x4 + x7, 18);
      x11 ^= Integer.rotateLeft(x10 + x9, 7);
      x8 ^= Integer.rotateLeft(x11 + x10, 9);
      x9 ^= Integer.rotateLeft(x8 + x11, 13);
      x10 ^= Integer.rotateLeft(x9 + x8, 18);
      x12 ^= Integer.rotateLeft(x15 + x14, 7);
      x13 ^= Integer.rotateLeft(x12 + x15, 9);
      x14 ^= Integer.rotateLeft(x13 + x12, 13);
      x15 ^= Integer.rotateLeft(x14 + x13, 18);
    }
    b[0] += x0;
    b[1] += x1;
    b[2] += x2;
    b[3] += x3;
    b[4] += x4;
    b[5] += x5;
    b[6] += x6;
    b[7] += x7;
    b[8] += x8;
    b[9] += x9;
    b[10] += x10;
    b[11] += x11;
    b[12] += x12;
    b[13] += x13;
    b[14] += x14;
    b[15] += x15;
  }
}
