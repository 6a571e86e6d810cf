package lantu.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/**
 * Seals what is written, chunk by chunk; {@link #close} writes the last one and leaves the stream
 * below open.
 */
public final class SealedOutput extends OutputStream {
  private final Chunks seal;
  private final OutputStream out;
  private final byte[] chunk;
  private int filled;
  private int number;
  private boolean finished;

  /** Writes behind the header. */
  public SealedOutput(Chunks seal, OutputStream out) {
    this.seal = seal;
    this.out = out;
    this.chunk = new byte[seal.chunk()];
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == chunk.length) {
        put(false);
      }
      int some = Math.min(length - done, chunk.length - filled);
      System.arraycopy(bytes, from + done, chunk, filled, some);
      filled += some;
      done += some;
    }
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      finished = true;
      put(true);
      out.flush();
    }
  }

  private void put(boolean last) throws IOException {
    try {
      out.write(seal.run(Cipher.ENCRYPT_MODE, number, last, chunk, filled));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    number = Math.addExact(number, 1);
    filled = 0;
  }
}
