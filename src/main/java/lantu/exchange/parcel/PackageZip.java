package lantu.exchange.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import lantu.value.Refusal;

/**
 * The one place that takes the zip of a package apart. It goes through the file once from front to
 * back and never makes a file name of what stands in it: an entry has one of the known names, once,
 * and is no larger and no more compressed than such a package can have.
 */
final class PackageZip {
  static final String MANIFEST = "manifest.json";
  static final String PLAN = "plan.json";
  static final String HISTORY = "steps.json";
  static final String EVIDENCE = "evidence/";

  private static final Pattern STORED = Pattern.compile("evidence/[0-9a-f]{64}(\\.[a-z0-9]{1,8})?");
  private static final long MEGABYTE = 1024L * 1024;
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 8L * 1024 * MEGABYTE;

  /** Below this a ratio says nothing. */
  private static final long SMALL = 16 * MEGABYTE;

  private static final long MOST_RATIO = 200;

  private PackageZip() {}

  /** Takes an entry; has to read it to its end. */
  @FunctionalInterface
  interface Visitor {
    void entry(String name, InputStream content) throws IOException;
  }

  /**
   * Hands on every entry in its order.
   *
   * @param name of the file, for the reader
   * @throws Refusal {@code parcel.hostile} if there is an entry that is in no package, twice, too
   *     large or too much compressed; {@code parcel.damaged} if the zip cannot be read to its end
   */
  static void read(InputStream from, String name, Visitor visitor) {
    Counted packed = new Counted(from);
    Set<String> seen = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      Limits limits = new Limits(zip, packed, name);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName();
        if (!known(part) || !seen.add(part) || seen.size() > MOST_ENTRIES) {
          throw new Refusal("parcel.hostile", name);
        }
        limits.begin(part);
        visitor.entry(part, limits);
        limits.transferTo(OutputStream.nullOutputStream());
      }
      // What comes behind the entries is read too: it is sealed with them.
      packed.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException | IllegalArgumentException e) {
      throw new Refusal(e, "parcel.damaged", name);
    } catch (IOException e) {
      throw new Refusal(e, "parcel.damaged", name);
    }
    if (seen.isEmpty()) {
      throw new Refusal("parcel.foreign", name);
    }
  }

  private static boolean known(String name) {
    return name.equals(MANIFEST)
        || name.equals(PLAN)
        || name.equals(HISTORY)
        || STORED.matcher(name).matches();
  }

  /** The most bytes that an entry may have. */
  static long most(String name) {
    return MEGABYTE
        * switch (name) {
          case MANIFEST -> 8;
          case PLAN -> 128;
          case HISTORY -> 256;
          default -> 100;
        };
  }

  /** How many bytes of the file have been read. */
  private static final class Counted extends FilterInputStream {
    private long read;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      read += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = in.read(into, from, length);
      read += Math.max(0, some);
      return some;
    }
  }

  /** What is in an entry, as long as it keeps within the limits. */
  private static final class Limits extends InputStream {
    private final ZipInputStream zip;
    private final Counted packed;
    private final String name;
    private long total;
    private long entry;
    private long most;

    Limits(ZipInputStream zip, Counted packed, String name) {
      this.zip = zip;
      this.packed = packed;
      this.name = name;
    }

    void begin(String part) {
      entry = 0;
      most = PackageZip.most(part);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = zip.read(into, from, length);
      if (some > 0) {
        entry += some;
        total += some;
        if (entry > most
            || total > MOST_BYTES
            || (total > SMALL && total / MOST_RATIO > packed.read)) {
          throw new Refusal("parcel.hostile", name);
        }
      }
      return some;
    }
  }
}
