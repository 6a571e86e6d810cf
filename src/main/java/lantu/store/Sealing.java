package lantu.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.seal.SealHeader;
import lantu.seal.Vault;

/** Brings files from one vault into another. */
final class Sealing {
  private Sealing() {}

  /** The id of the key that a file is sealed with; empty if anyone can read it. */
  static String sealedBy(Path file) throws IOException {
    return SealHeader.of(file).map(SealHeader::id).orElse("");
  }

  /** Writes what is in a file as another vault has it. */
  static void pour(Path file, Vault from, OutputStream out, Vault to) throws IOException {
    try (InputStream in = from.in(Files.newInputStream(file));
        OutputStream sealed = to.out(out)) {
      in.transferTo(sealed);
    }
  }

  /** Whether a sealed file is what was written. */
  static boolean whole(Path file, Vault vault) {
    try (InputStream in = vault.in(Files.newInputStream(file))) {
      in.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether two files hold the same, each as its vault has it. */
  static boolean same(Path one, Vault ofOne, Path other, Vault ofOther) throws IOException {
    try (InputStream first = new BufferedInputStream(ofOne.in(Files.newInputStream(one)));
        InputStream second = new BufferedInputStream(ofOther.in(Files.newInputStream(other)))) {
      int next = first.read();
      while (next >= 0 && next == second.read()) {
        next = first.read();
      }
      return next < 0 && second.read() < 0;
    }
  }
}
