package lantu.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantu.gate.EvidenceGate;
import lantu.plan.Evidence;
import lantu.seal.Vault;
import lantu.value.Refusal;
import lantu.value.Sha256;
import lantu.value.WholeFile;

/**
 * The files behind the figures. Each lies in the workspace's folder {@code evidence} under the hash
 * of its content, so that the same file is there once however often it is named. A file that was
 * taken in is never deleted, since the journal can bring back every figure that names it. Any
 * thread may call.
 */
public final class EvidenceFiles {
  /** The folder's name in the workspace. */
  public static final String FOLDER = "evidence";

  /** What an office hands in; programs and scripts, which opening would run, are not among it. */
  private static final Set<String> KINDS =
      new TreeSet<>(
          Set.of(
              "pdf", "ofd", "doc", "docx", "wps", "xls", "xlsx", "et", "csv", "tsv", "txt", "rtf",
              "ppt", "pptx", "dps", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "zip", "eml",
              "msg"));

  private static final long MEGABYTE = 1024L * 1024;
  private static final long LARGEST = 100 * MEGABYTE;

  /** Where files lie open while they are looked at, in a workspace that is encrypted. */
  private static final String VIEW = "view";

  private final Path folder;
  private final Path views;
  private final Vault vault;

  /** The files of a workspace, by its folder and how its files stand on the disk. */
  public EvidenceFiles(Path workspace, Vault vault) {
    this.folder = workspace.resolve(FOLDER);
    this.views = workspace.resolve(VIEW);
    this.vault = vault;
  }

  /** How a file that a figure names stands in the workspace. */
  public enum State {
    /** It is there with the content that was taken in. */
    SOUND,
    /** It is not there. */
    MISSING,
    /** It is there with another content. */
    CHANGED
  }

  /**
   * Copies a file into the workspace; on return it is on disk whole.
   *
   * @return what a figure is to name
   * @throws Refusal {@code work.evidence.*} if it is no file, empty, larger than 100 MB or of a
   *     kind that is not taken, or cannot be read or written, or {@code gate.*} if it holds a
   *     program; nothing is then left behind
   */
  public Evidence take(Path file) {
    String name = String.valueOf(file.getFileName());
    long size = size(file, name);
    if (!KINDS.contains(Evidence.extension(name))) {
      throw new Refusal("work.evidence.kind", name, String.join("、", KINDS));
    }
    if (size == 0) {
      throw new Refusal("work.evidence.empty", name);
    }
    if (size > LARGEST) {
      throw new Refusal(
          "work.evidence.tooLarge", name, (size + MEGABYTE - 1) / MEGABYTE, LARGEST / MEGABYTE);
    }
    EvidenceGate.check(file);
    try {
      Evidence evidence = new Evidence(name, Sha256.of(file), size);
      copy(() -> Files.newInputStream(file), evidence);
      return evidence;
    } catch (IOException e) {
      throw new Refusal(e, "work.evidence.unreadable", name);
    }
  }

  /** How the file stands; its whole content is read. */
  public State state(Evidence evidence) {
    Path file = path(evidence);
    if (!Files.isRegularFile(file)) {
      return State.MISSING;
    }
    try {
      boolean sized = vault.sealed() || Files.size(file) == evidence.size();
      return sized && Sha256.of(vault.in(Files.newInputStream(file))).equals(evidence.hash())
          ? State.SOUND
          : State.CHANGED;
    } catch (IOException e) {
      return State.CHANGED;
    }
  }

  /**
   * The file, to be looked at. In a workspace that is encrypted it is a copy that anyone can read,
   * until {@link #clearViews}.
   *
   * @throws Refusal {@code work.evidence.missing} or {@code work.evidence.changed}, or {@code
   *     file.*} if the copy cannot be written
   */
  public Path sound(Evidence evidence) {
    Path file = checked(evidence);
    return vault.sealed() ? view(evidence, file) : file;
  }

  /** Under its own name, in a folder of its own, since two files may have the same name. */
  private Path view(Evidence evidence, Path file) {
    Path place = views.resolve(evidence.hash()).resolve(evidence.name());
    try {
      Files.createDirectories(place.resolveSibling("."));
      if (!Files.exists(place)) {
        WholeFile.write(
            place, out -> pour(vault.in(Files.newInputStream(file)), Sha256.digest(), out));
        protect(place, true);
      }
      return place;
    } catch (IOException e) {
      throw new Refusal(e, "work.evidence.unreadable", evidence.name());
    }
  }

  /** Deletes the copies that were looked at; what another program still shows goes later. */
  public void clearViews() {
    if (Files.isDirectory(views)) {
      try (Stream<Path> all = Files.walk(views)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          var _ = one.toFile().setWritable(true);
          Files.delete(one);
        }
      } catch (IOException e) {
        // The next start deletes them.
      }
    }
  }

  private Path checked(Evidence evidence) {
    return switch (state(evidence)) {
      case SOUND -> path(evidence);
      case MISSING -> throw new Refusal("work.evidence.missing", evidence.name());
      case CHANGED -> throw new Refusal("work.evidence.changed", evidence.name());
    };
  }

  /**
   * Puts a file that is missing or was changed back in its place.
   *
   * @param file has to have the content that was taken in, whatever it is called now
   * @throws Refusal {@code work.evidence.other} if it has another content, or as {@link #take}
   */
  public void bringBack(Evidence evidence, Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (size(file, name) != evidence.size() || !Sha256.of(file).equals(evidence.hash())) {
        throw new Refusal("work.evidence.other", name, evidence.name());
      }
      copy(() -> Files.newInputStream(file), evidence);
    } catch (IOException e) {
      throw new Refusal(e, "work.evidence.unreadable", name);
    }
  }

  /** Opens the file, found to be sound, to be read. */
  InputStream open(Evidence evidence) throws IOException {
    return vault.in(Files.newInputStream(checked(evidence)));
  }

  /**
   * Takes in a file that comes with a plan; where it is there already, that one stays.
   *
   * @throws Refusal {@code work.evidence.kind} if it is of a kind that is not taken, {@code
   *     work.evidence.unreadable} if it has another content or cannot be written
   */
  void bringIn(Evidence evidence, InputStream content) {
    if (!KINDS.contains(evidence.extension())) {
      throw new Refusal("work.evidence.kind", evidence.name(), String.join("、", KINDS));
    }
    try {
      copy(() -> content, evidence);
    } catch (IOException e) {
      throw new Refusal(e, "work.evidence.unreadable", evidence.name());
    }
  }

  private static long size(Path file, String name) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new Refusal("work.evidence.unreadable", name);
      }
      return Files.size(file);
    } catch (IOException e) {
      throw new Refusal(e, "work.evidence.unreadable", name);
    }
  }

  /** Copies unless the same is there; what is copied is held against the hash on its way. */
  private void copy(Opening from, Evidence evidence) throws IOException {
    if (state(evidence) == State.SOUND) {
      return;
    }
    Files.createDirectories(folder);
    Path file = path(evidence);
    protect(file, false);
    MessageDigest digest = Sha256.digest();
    WholeFile.write(
        file,
        out -> {
          try (OutputStream sealed = vault.out(out)) {
            pour(from.open(), digest, sealed);
          }
          if (!Sha256.text(digest).equals(evidence.hash())) {
            throw new IOException("the file changed while it was copied");
          }
        });
    protect(file, true);
  }

  /**
   * Programs that open it warn before they write into it; where the disk knows no such mark, the
   * hash still tells.
   */
  private static void protect(Path file, boolean now) {
    if (Files.exists(file)) {
      var _ = file.toFile().setWritable(!now);
    }
  }

  private Path path(Evidence evidence) {
    return folder.resolve(evidence.storedName());
  }

  /** Opens what is to be copied. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static void pour(InputStream from, MessageDigest digest, OutputStream out)
      throws IOException {
    try (InputStream in = new DigestInputStream(from, digest)) {
      in.transferTo(out);
    }
  }
}
