package lantu.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How the files of a workspace stand on the disk: as they are, or sealed with the workspace's key.
 * Nothing of the key is in any text of it. Any thread may call.
 */
public interface Vault {
  /** Of a workspace without a password: everything stands as it is. */
  Vault PLAIN = new PlainVault();

  /** Whether there is a key. */
  boolean sealed();

  /** By what its key is known, 16 hexadecimal digits that are no secret; empty for none. */
  String id();

  /**
   * What is in a file; closing it closes the file.
   *
   * @throws ForeignSealException if it is sealed with another key
   * @throws IOException if it cannot be read, or, also later, is not what was written
   */
  InputStream in(InputStream file) throws IOException;

  /**
   * Takes what is to be in a file. Closing it writes the end and leaves the file open; without
   * that, the file is not whole.
   */
  OutputStream out(OutputStream file) throws IOException;

  /** Seals a few bytes. */
  byte[] seal(byte[] bytes);

  /**
   * The bytes that were sealed.
   *
   * @throws IOException if they are not what was sealed with this key
   */
  byte[] open(byte[] sealed) throws IOException;

  /** The password of the database's file, a copy that may be wiped; empty for none. */
  char[] databasePassword();
}
