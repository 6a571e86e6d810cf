package lantu.seal;

import java.security.GeneralSecurityException;

/** The seal of a file, chunk by chunk. */
public interface Chunks {
  /** Bytes that a sealed chunk has more than what is in it. */
  int TAG = 16;

  /** Bytes in a chunk before it is sealed; only the last one may have fewer. */
  int chunk();

  /**
   * Seals one chunk, or breaks its seal.
   *
   * @param mode of {@link javax.crypto.Cipher}
   * @param number of the chunk in the file, from 0
   * @param last whether the file ends with it
   * @param length how much of the text counts, in bytes
   * @throws GeneralSecurityException if a seal is to be broken that is not this one's
   */
  byte[] run(int mode, int number, boolean last, byte[] text, int length)
      throws GeneralSecurityException;
}
