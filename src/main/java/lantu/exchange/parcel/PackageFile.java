package lantu.exchange.parcel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lantu.exchange.PackageJson;
import lantu.exchange.PlanJson;
import lantu.plan.Evidence;
import lantu.seal.SealedInput;
import lantu.seal.SealedOutput;
import lantu.value.Refusal;
import lantu.value.Sha256;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/** Writes and reads package files. */
public final class PackageFile {
  /** How package files end, without the dot. */
  public static final String EXTENSION = "lantu";

  private PackageFile() {}

  /** Gives the content of a file behind a figure. */
  @FunctionalInterface
  public interface Source {
    /** Opens it; whoever asks closes it. */
    InputStream open(Evidence evidence) throws IOException;
  }

  /** Takes the content of a file behind a figure; has to read it to its end. */
  @FunctionalInterface
  public interface Taker {
    /** Takes one, by its name in the package without the folder. */
    void take(String storedName, InputStream content) throws IOException;
  }

  /**
   * Writes a package. When this returns the file is whole on its disk: it was read back and every
   * entry was what it should be.
   *
   * @param password seals it; null for a file that anyone can open. It is not changed
   * @throws Refusal {@code file.*} or {@code parcel.*}; the old file is then as it was
   */
  public static void write(Path file, Parcel parcel, Source files, char @Nullable [] password) {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put(PackageZip.PLAN, PlanJson.write(parcel.plan()));
    documents.put(PackageZip.HISTORY, PackageJson.write(parcel.steps()));
    Map<String, PackageJson.Entry> entries = new LinkedHashMap<>();
    documents.forEach(
        (name, bytes) -> entries.put(name, new PackageJson.Entry(bytes.length, Sha256.of(bytes))));
    for (Evidence one : parcel.files()) {
      entries.put(
          PackageZip.EVIDENCE + one.storedName(), new PackageJson.Entry(one.size(), one.hash()));
    }
    byte[] manifest =
        PackageJson.write(
            new PackageJson.Manifest(
                parcel.made(),
                parcel.by(),
                parcel.plan().profile().id().value(),
                parcel.plan().profile().title(),
                parcel.steps().size(),
                parcel.head(),
                entries,
                parcel.missing()));
    Seal seal = password == null ? null : Seal.with(password);
    WholeFile.write(
        file,
        out -> {
          BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
          if (seal == null) {
            zip(buffered, manifest, documents, parcel, files);
          } else {
            seal.write(buffered);
            SealedOutput sealed = new SealedOutput(seal, buffered);
            zip(sealed, manifest, documents, parcel, files);
            sealed.close();
          }
          buffered.flush();
        },
        written -> {
          if (!proved(written, parcel, password)) {
            throw new Refusal("parcel.notProved", file);
          }
        });
  }

  private static void zip(
      OutputStream out, byte[] manifest, Map<String, byte[]> documents, Parcel parcel, Source files)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, PackageZip.MANIFEST, manifest);
    for (Map.Entry<String, byte[]> one : documents.entrySet()) {
      put(zip, one.getKey(), one.getValue());
    }
    for (Evidence one : parcel.files()) {
      zip.putNextEntry(new ZipEntry(PackageZip.EVIDENCE + one.storedName()));
      try (InputStream in = files.open(one)) {
        in.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Whether what stands on the disk is what was to be written. */
  private static boolean proved(Path written, Parcel parcel, char @Nullable [] password) {
    try {
      Parcel read = read(written, password);
      return read.steps().equals(parcel.steps())
          && Arrays.equals(PlanJson.write(read.plan()), PlanJson.write(parcel.plan()))
          && read.files().size() == parcel.files().size();
    } catch (Refusal e) {
      return false;
    }
  }

  /** Whether a file is sealed with a password. */
  public static boolean sealed(Path file) {
    try (InputStream in = opened(file)) {
      return Arrays.equals(in.readNBytes(Seal.MAGIC.length), Seal.MAGIC);
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }

  /**
   * Reads a package whole; every entry has been found to be what the manifest says.
   *
   * @param password null where the file is not sealed. It is not changed
   * @throws Refusal {@code parcel.*}, {@code gate.*} or {@code exchange.*}: what is wrong with it
   */
  public static Parcel read(Path file, char @Nullable [] password) {
    return new PackageReading(name(file)).read(file, password, (stored, content) -> {});
  }

  /** Reads a package once more and hands on the files in it; refuses as {@link #read}. */
  public static void files(Path file, char @Nullable [] password, Taker taker) {
    new PackageReading(name(file)).read(file, password, taker);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The zip in a file, without its seal. */
  static InputStream unsealed(Path file, char @Nullable [] password) throws IOException {
    PushbackInputStream in = new PushbackInputStream(opened(file), Seal.MAGIC.length);
    byte[] start = in.readNBytes(Seal.MAGIC.length);
    if (!Arrays.equals(start, Seal.MAGIC)) {
      in.unread(start);
      return in;
    }
    if (password == null) {
      in.close();
      throw new Refusal("parcel.needsPassword", name(file));
    }
    try {
      return new BufferedInputStream(new SealedInput(Seal.read(in, password, name(file)), in));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static InputStream opened(Path file) {
    try {
      return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Refusal(e, "gate.noFile", file);
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }
}
