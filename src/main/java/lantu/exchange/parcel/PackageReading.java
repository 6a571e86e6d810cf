package lantu.exchange.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.exchange.PackageJson;
import lantu.plan.CellEvidence;
import lantu.plan.Evidence;
import lantu.plan.Plan;
import lantu.value.Refusal;
import lantu.value.Sha256;
import org.jspecify.annotations.Nullable;

/** One reading of a package from front to back, each entry held against the manifest. */
final class PackageReading {
  private final String name;
  private final Map<String, byte[]> documents = new HashMap<>();
  private final Map<String, PackageJson.Entry> read = new LinkedHashMap<>();

  PackageReading(String name) {
    this.name = name;
  }

  Parcel read(Path file, char @Nullable [] password, PackageFile.Taker taker) {
    try (InputStream in = PackageFile.unsealed(file, password)) {
      PackageZip.read(in, name, (entry, content) -> entry(entry, content, taker));
    } catch (IOException e) {
      throw new Refusal(e, "parcel.damaged", name);
    }
    byte[] first = documents.get(PackageZip.MANIFEST);
    if (first == null) {
      throw new Refusal("parcel.foreign", name);
    }
    PackageJson.Manifest manifest = PackageJson.manifest(name, first);
    read.remove(PackageZip.MANIFEST);
    if (!read.equals(manifest.entries())
        || !documents.containsKey(PackageZip.PLAN)
        || !documents.containsKey(PackageZip.HISTORY)) {
      throw new Refusal("parcel.damaged", name);
    }
    return parcel(manifest);
  }

  private void entry(String entry, InputStream content, PackageFile.Taker taker)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    long[] size = {0};
    try (InputStream counted = new Counting(content, digest, size)) {
      if (entry.startsWith(PackageZip.EVIDENCE)) {
        taker.take(entry.substring(PackageZip.EVIDENCE.length()), counted);
        counted.transferTo(OutputStream.nullOutputStream());
      } else {
        documents.put(entry, counted.readAllBytes());
      }
    }
    String hash = Sha256.text(digest);
    if (entry.startsWith(PackageZip.EVIDENCE) && !entry.startsWith(PackageZip.EVIDENCE + hash)) {
      throw new Refusal("parcel.damaged", name);
    }
    read.put(entry, new PackageJson.Entry(size[0], hash));
  }

  private Parcel parcel(PackageJson.Manifest manifest) {
    Plan plan = PackageJson.plan(name, document(PackageZip.PLAN));
    Parcel parcel =
        new Parcel(
            plan,
            PackageJson.history(name, document(PackageZip.HISTORY)),
            manifest.made(),
            manifest.by(),
            files(plan),
            manifest.missing());
    if (!parcel.head().equals(manifest.head())) {
      throw new Refusal("parcel.damaged", name);
    }
    return parcel;
  }

  private byte[] document(String entry) {
    byte[] bytes = documents.get(entry);
    return bytes == null ? new byte[0] : bytes;
  }

  /** The files that the plan names and the package has, each content once. */
  private List<Evidence> files(Plan plan) {
    Map<String, Evidence> named = new LinkedHashMap<>();
    for (CellEvidence cell : plan.evidence()) {
      cell.files().forEach(one -> named.putIfAbsent(one.storedName(), one));
    }
    List<Evidence> files = new ArrayList<>();
    named.forEach(
        (stored, one) -> {
          if (read.containsKey(PackageZip.EVIDENCE + stored)) {
            files.add(one);
          }
        });
    return files;
  }

  /** Counts and hashes what is read; closing it leaves the zip open. */
  private static final class Counting extends DigestInputStream {
    private final long[] size;

    Counting(InputStream in, MessageDigest digest, long[] size) {
      super(in, digest);
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      size[0] += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      size[0] += Math.max(0, some);
      return some;
    }

    @Override
    public void close() {}
  }
}
