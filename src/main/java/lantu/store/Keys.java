package lantu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lantu.seal.KeyFile;
import lantu.seal.PasswordSource;
import lantu.seal.Vault;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The key file of a workspace and its second copy. The first one counts; the copy is there for the
 * case that the disk has lost the first.
 */
final class Keys {
  static final String NAME = "lantu.key";
  static final String COPY = "lantu.key.copy";
  private static final String BESIDE = "lantu-*.key";
  private static final int LONGEST = 4096;

  /** How an encrypted database of the engine begins. */
  private static final byte[] DATABASE = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

  private Keys() {}

  /** Whether a workspace has a password; false where there is no workspace yet. */
  static boolean there(Path folder) {
    return Files.exists(folder.resolve(NAME)) || Files.exists(folder.resolve(COPY));
  }

  /**
   * How the files of a workspace stand; asks for the password if it has one.
   *
   * @throws Refusal {@code store.password.needed} or {@code store.password.wrong} once no more
   *     passwords come, or as {@link #file}
   */
  static Vault unlocked(Path folder, PasswordSource passwords) {
    if (!there(folder)) {
      if (sealed(folder)) {
        throw new Refusal("store.key.missing", folder, NAME);
      }
      return Vault.PLAIN;
    }
    KeyFile key = file(folder);
    for (int wrong = 0; ; wrong++) {
      char[] password = passwords.password(wrong);
      if (password == null) {
        throw new Refusal(wrong == 0 ? "store.password.needed" : "store.password.wrong", folder);
      }
      Optional<Vault> vault = key.unlock(password);
      Arrays.fill(password, '\0');
      if (vault.isPresent()) {
        return vault.get();
      }
    }
  }

  /**
   * The key file that counts.
   *
   * @throws Refusal {@code store.password.none} if there is none, {@code store.key.damaged} if no
   *     copy is what was written, {@code store.key.newer} if this program does not know its kind
   */
  static KeyFile file(Path folder) {
    if (!there(folder)) {
      throw new Refusal("store.password.none", folder);
    }
    IOException damage = new IOException("no copy can be read");
    for (String name : List.of(NAME, COPY)) {
      byte[] bytes = bytes(folder.resolve(name));
      if (bytes != null) {
        try {
          return KeyFile.read(bytes).orElseThrow(() -> new Refusal("store.key.newer", folder));
        } catch (IOException e) {
          damage.addSuppressed(e);
        }
      }
    }
    throw new Refusal(damage, "store.key.damaged", folder, NAME);
  }

  /** Puts a key file in the place of the one before, both copies. */
  static void keep(Path folder, KeyFile key, FileSteps steps) throws IOException {
    steps.replace(folder.resolve(NAME), key.bytes());
    steps.replace(folder.resolve(COPY), key.bytes());
  }

  /**
   * Makes both copies what the one that counts is.
   *
   * @return whether one was damaged or gone
   */
  static boolean heal(Path folder) {
    byte[] good = file(folder).bytes();
    boolean healed = false;
    try {
      for (String name : List.of(NAME, COPY)) {
        if (!Arrays.equals(bytes(folder.resolve(name)), good)) {
          FileSteps.REAL.replace(folder.resolve(name), good);
          healed = true;
        }
      }
    } catch (IOException e) {
      throw new Refusal(e, "store.readOnlyFolder", folder);
    }
    return healed;
  }

  private static byte @Nullable [] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST);
    } catch (IOException e) {
      return null;
    }
  }

  /** The name of a key file outside of its workspace. */
  static String besideName(String id) {
    return BESIDE.replace("*", id);
  }

  /** Whether the key file of some workspace lies in a folder. */
  static boolean anyBeside(Path folder) throws IOException {
    try (DirectoryStream<Path> keys = Files.newDirectoryStream(folder, BESIDE)) {
      return keys.iterator().hasNext();
    }
  }

  /** The key file that lies beside a sealed file and opens it, by whatever name. */
  static Optional<KeyFile> beside(Path file) throws IOException {
    String id = Sealing.sealedBy(file);
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(file.resolveSibling("."), "*.key{,.copy}")) {
      for (Path one : all) {
        byte[] bytes = bytes(one);
        Optional<KeyFile> key = bytes == null ? Optional.empty() : read(bytes);
        if (key.isPresent() && key.get().id().equals(id)) {
          return key;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<KeyFile> read(byte[] bytes) {
    try {
      return KeyFile.read(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether what is in a workspace without a key file needs one. */
  private static boolean sealed(Path folder) {
    Path database = folder.resolve("lantu.mv.db");
    try {
      if (Files.exists(database)) {
        return encrypted(database);
      }
      List<Path> segments = OperationJournal.segments(folder.resolve(OperationJournal.FOLDER));
      return !segments.isEmpty() && JournalSegment.sealed(start(segments.getLast()));
    } catch (IOException e) {
      // Whoever opens it finds out why it cannot be read.
      return false;
    }
  }

  /** Whether a file is a database that the engine has encrypted. */
  static boolean encrypted(Path database) throws IOException {
    return Arrays.equals(start(database), DATABASE);
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(DATABASE.length);
    }
  }
}
