package lantu.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import lantu.value.Refusal;

/**
 * Goes through a zip archive before a parser sees it. What passes has one reading: whether a parser
 * goes by the directory at the end or by the entries as they come, it finds the same ones, none
 * twice, none whose name leads out of a folder, and none that grows beyond what it says of itself.
 *
 * <p>Usage, in front of whatever opens the archive: {@code ZipGate.check(file, ZipLimits.PACKAGE)}.
 */
public final class ZipGate {
  /** From here on an entry's growth is held against the ratio; below it none can do harm. */
  private static final long SMALL = 1024L * 1024;

  private final ZipBytes archive;
  private final String name;
  private final ZipLimits limits;
  private long inflated;

  private ZipGate(ZipBytes archive, String name, ZipLimits limits) {
    this.archive = archive;
    this.name = name;
    this.limits = limits;
  }

  /** Is shown the content of each part as it is unpacked. */
  @FunctionalInterface
  public interface Look {
    /** Looks at a part; need not read to its end. */
    void at(String part, InputStream content) throws IOException;
  }

  /**
   * Checks an archive in a file, of any size; only a piece of it is in memory at a time.
   *
   * @return the names of its parts, in the directory's order
   * @throws Refusal {@code gate.zip.*} or {@code gate.unreadable}
   */
  public static List<String> check(Path file, ZipLimits limits) {
    String name = Intake.name(file);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      return check(ZipBytes.of(open), name, limits, (part, content) -> {});
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }

  /**
   * Checks an archive in memory and shows each part.
   *
   * @param name what sentences call it
   * @return the names of its parts, in the directory's order
   * @throws Refusal {@code gate.zip.*}
   */
  public static List<String> check(byte[] bytes, String name, ZipLimits limits, Look look) {
    try {
      return check(ZipBytes.of(bytes), name, limits, look);
    } catch (IOException e) {
      throw new Refusal(e, "gate.zip.damaged", name);
    }
  }

  private static List<String> check(ZipBytes archive, String name, ZipLimits limits, Look look)
      throws IOException {
    List<ZipEntries.Entry> entries = ZipEntries.of(archive, name, limits);
    ZipGate gate = new ZipGate(archive, name, limits);
    for (ZipEntries.Entry entry : entries) {
      gate.unpack(entry, look);
    }
    return entries.stream().map(ZipEntries.Entry::name).toList();
  }

  private void unpack(ZipEntries.Entry entry, Look look) throws IOException {
    InputStream packed = archive.from(entry.start(), entry.packed());
    Inflater inflater = new Inflater(true);
    try {
      InputStream unpacked =
          entry.stored() ? packed : new InflaterInputStream(packed, inflater, 16 * 1024);
      Counted counted = new Counted(unpacked, entry);
      CheckedInputStream sum = new CheckedInputStream(counted, new CRC32());
      look.at(entry.name(), sum);
      sum.transferTo(OutputStream.nullOutputStream());
      if (counted.size != entry.size()
          || sum.getChecksum().getValue() != entry.sum()
          || packed.read() >= 0
          || inflater.getRemaining() > 0) {
        throw new Refusal("gate.zip.damaged", name);
      }
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      throw new Refusal(e, "gate.zip.damaged", name);
    } finally {
      inflater.end();
    }
  }

  /** Counts what comes out and stops where it is too much. */
  private final class Counted extends InputStream {
    private final InputStream unpacked;
    private final ZipEntries.Entry entry;
    private long size;

    Counted(InputStream unpacked, ZipEntries.Entry entry) {
      this.unpacked = unpacked;
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = unpacked.read(bytes, from, length);
      if (read > 0) {
        size += read;
        inflated += read;
        boolean grows = size > SMALL && size > limits.ratio() * entry.packed();
        if (grows || size > entry.size() || inflated > limits.inflated()) {
          throw new Refusal("gate.zip.inflates", name, limits.megabytes());
        }
      }
      return read;
    }
  }
}
