package lantu.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import lantu.seal.Vault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** Copies the file of a closed database, byte for byte below the engine's encryption. */
final class DatabaseCopy {
  private static final int PART = 64 * 1024;

  private final Vault from;
  private final Vault to;

  DatabaseCopy(Vault from, Vault to) {
    this.from = from;
    this.to = to;
  }

  /** Makes the copy, forced to the disk. A file that the key does not open stays what it is. */
  void make(Path file, Path target, FileSteps steps) throws IOException {
    boolean ours = Keys.encrypted(file) == from.sealed();
    steps.before(target);
    Files.deleteIfExists(target);
    try (FileChannel in = channel(file, "r", ours ? from : Vault.PLAIN);
        FileChannel out = channel(target, "rw", ours ? to : Vault.PLAIN)) {
      ByteBuffer buffer = ByteBuffer.allocate(PART);
      long size = in.size();
      for (long at = 0; at < size; ) {
        // Never more than there is: below the encryption, a short read is a failure.
        buffer.clear().limit((int) Math.min(PART, size - at));
        if (in.read(buffer, at) < 0) {
          throw new EOFException(file.toString());
        }
        buffer.flip();
        while (buffer.hasRemaining()) {
          at += out.write(buffer, at);
        }
      }
      steps.before(target);
      out.force(true);
    }
  }

  private static FileChannel channel(Path file, String mode, Vault vault) throws IOException {
    FileChannel base = FilePath.get(file.toString()).open(mode);
    if (!vault.sealed()) {
      return base;
    }
    char[] password = vault.databasePassword();
    byte[] key = FilePathEncrypt.getPasswordBytes(password);
    Arrays.fill(password, '\0');
    return new FileEncrypt(file.toString(), key, base);
  }
}
