package lantu.exchange.parcel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.security.GeneralSecurityException;
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
record Scrypt(int n, int r, int p) {
  /** 64 MiB and some tenths of a second on an office computer. */
  static final Scrypt USUAL = new Scrypt(1 << 16, 8, 2);

  private static final int WORDS = 16;
  private static final long MOST_MEMORY = 256L << 20;

  /** Checks that it is neither weak nor more than a computer can take. */
  Scrypt {
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

  /** Salsa20/8 in place. */
  private static void salsa(int[] b) {
    int[] x = b.clone();
    for (int i = 0; i < 4; i++) {
      quarter(x, 0, 4, 8, 12);
      quarter(x, 5, 9, 13, 1);
      quarter(x, 10, 14, 2, 6);
      quarter(x, 15, 3, 7, 11);
      quarter(x, 0, 1, 2, 3);
      quarter(x, 5, 6, 7, 4);
      quarter(x, 10, 11, 8, 9);
      quarter(x, 15, 12, 13, 14);
    }
    for (int i = 0; i < WORDS; i++) {
      b[i] += x[i];
    }
  }

  private static void quarter(int[] x, int a, int b, int c, int d) {
    x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
    x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
    x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
    x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
  }
}
