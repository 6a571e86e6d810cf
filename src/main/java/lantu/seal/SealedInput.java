package lantu.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/**
 * Breaks the seal of what is read, chunk by chunk; no byte of a chunk is handed on before the whole
 * chunk is found to be what was written. A file that was cut short fails too.
 */
public final class SealedInput extends InputStream {
  private final Chunks seal;
  private final PushbackInputStream in;
  private byte[] chunk = new byte[0];
  private int at;
  private int number;
  private boolean last;

  /** Reads behind the header; closing it closes the stream. */
  public SealedInput(Chunks seal, InputStream in) {
    this.seal = seal;
    this.in = new PushbackInputStream(in, 1);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (at == chunk.length) {
      if (last) {
        return -1;
      }
      next();
    }
    int some = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, into, from, some);
    at += some;
    return some;
  }

  private void next() throws IOException {
    byte[] sealed = in.readNBytes(seal.chunk() + Chunks.TAG);
    int more = in.read();
    if (more >= 0) {
      in.unread(more);
    }
    last = more < 0;
    try {
      chunk = seal.run(Cipher.DECRYPT_MODE, number, last, sealed, sealed.length);
    } catch (GeneralSecurityException e) {
      throw new IOException("a chunk is not what was written", e);
    }
    number = Math.addExact(number, 1);
    at = 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
