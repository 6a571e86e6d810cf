package lantu.gate;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lantu.text.PlainText;
import lantu.value.Refusal;

/**
 * The entries of an archive as its directory has them, held against the entries themselves: they
 * fill the archive without overlap and without room between them for one that the directory does
 * not name.
 */
final class ZipEntries {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int IN_DIRECTORY = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;

  /** What may follow an entry: its sum and sizes, if they were not known beforehand. */
  private static final int LONGEST_TRAILER = 24;

  private static final int LONGEST_DIRECTORY = 32 * 1024 * 1024;
  private static final long ELSEWHERE = 0xFFFFFFFFL;
  private static final int LOCKED = 1;
  private static final int DEFLATED = 8;

  /**
   * An entry.
   *
   * @param start where its packed bytes begin
   * @param sum the CRC-32 of what it unpacks to
   */
  record Entry(
      String name, boolean stored, long begin, long start, long packed, long size, long sum) {
    long end() {
      return start + packed;
    }
  }

  private final ZipBytes archive;
  private final String name;
  private final ZipLimits limits;

  private ZipEntries(ZipBytes archive, String name, ZipLimits limits) {
    this.archive = archive;
    this.name = name;
    this.limits = limits;
  }

  /** The entries in the directory's order. */
  static List<Entry> of(ZipBytes archive, String name, ZipLimits limits) throws IOException {
    try {
      return new ZipEntries(archive, name, limits).read();
    } catch (EOFException e) {
      throw new Refusal(e, "gate.zip.damaged", name);
    }
  }

  private List<Entry> read() throws IOException {
    long endAt = end();
    ByteBuffer end = at(endAt, END_LENGTH);
    int count = end.getShort(10) & 0xFFFF;
    long length = end.getInt(12) & ELSEWHERE;
    long start = end.getInt(16) & ELSEWHERE;
    if (count > limits.parts()) {
      throw new Refusal("gate.zip.parts", name, limits.parts());
    }
    if (end.getShort(4) != 0
        || end.getShort(8) != end.getShort(10)
        || start + length != endAt
        || length > LONGEST_DIRECTORY) {
      throw damaged();
    }
    List<Entry> entries = entries(at(start, (int) length), count);
    refuseGaps(entries, start);
    return entries;
  }

  /** Where the directory's end record lies; its comment reaches to the archive's end. */
  private long end() throws IOException {
    long size = archive.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer tail = at(size - length, length);
    for (int i = length - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END && (tail.getShort(i + 20) & 0xFFFF) == length - i - END_LENGTH) {
        return size - length + i;
      }
    }
    throw damaged();
  }

  private List<Entry> entries(ByteBuffer directory, int count) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (directory.capacity() - at < DIRECTORY_LENGTH || directory.getInt(at) != IN_DIRECTORY) {
        throw damaged();
      }
      int nameLength = directory.getShort(at + 28) & 0xFFFF;
      int more = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
      if (directory.capacity() - at < DIRECTORY_LENGTH + nameLength + more) {
        throw damaged();
      }
      byte[] bytes = new byte[nameLength];
      directory.get(at + DIRECTORY_LENGTH, bytes);
      Entry entry = entry(directory, at, bytes);
      // Windows knows no case: there the second would replace the first.
      if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
        throw new Refusal("gate.zip.twice", name, PlainText.clean(entry.name()));
      }
      entries.add(entry);
      at += DIRECTORY_LENGTH + nameLength + more;
    }
    if (at != directory.capacity()) {
      throw damaged();
    }
    return entries;
  }

  private Entry entry(ByteBuffer directory, int at, byte[] bytes) throws IOException {
    int flags = directory.getShort(at + 8);
    int method = directory.getShort(at + 10);
    long packed = directory.getInt(at + 20) & ELSEWHERE;
    long size = directory.getInt(at + 24) & ELSEWHERE;
    long begin = directory.getInt(at + 42) & ELSEWHERE;
    if ((flags & LOCKED) != 0) {
      throw new Refusal("gate.zip.locked", name);
    }
    if ((method != 0 && method != DEFLATED)
        || packed == ELSEWHERE
        || size == ELSEWHERE
        || begin == ELSEWHERE) {
      throw damaged();
    }
    ByteBuffer local = at(begin, LOCAL_LENGTH);
    int nameLength = local.getShort(26) & 0xFFFF;
    int more = local.getShort(28) & 0xFFFF;
    if (local.getInt(0) != LOCAL
        || local.getShort(8) != method
        || (local.getShort(6) & LOCKED) != 0
        || !Arrays.equals(archive.at(begin + LOCAL_LENGTH, nameLength), bytes)) {
      throw damaged();
    }
    String part = new String(bytes, StandardCharsets.UTF_8);
    if (leadsOut(part)) {
      throw new Refusal("gate.zip.path", name, PlainText.clean(part));
    }
    long start = begin + LOCAL_LENGTH + nameLength + more;
    long sum = directory.getInt(at + 16) & ELSEWHERE;
    return new Entry(part, method == 0, begin, start, packed, size, sum);
  }

  /** Whether a name could reach outside the folder that the archive would be unpacked into. */
  private static boolean leadsOut(String part) {
    return part.isEmpty()
        || part.startsWith("/")
        || part.chars().anyMatch(sign -> sign < ' ' || sign == '\\' || sign == ':')
        || Arrays.stream(part.split("/", -1))
            .anyMatch(step -> step.equals("..") || step.equals("."));
  }

  private void refuseGaps(List<Entry> entries, long directory) {
    long reached = 0;
    List<Entry> inOrder = entries.stream().sorted(Comparator.comparingLong(Entry::begin)).toList();
    for (Entry entry : inOrder) {
      boolean first = reached == 0;
      if (entry.begin() < reached || entry.begin() - reached > (first ? 0 : LONGEST_TRAILER)) {
        throw damaged();
      }
      reached = entry.end();
    }
    if (reached > directory || directory - reached > LONGEST_TRAILER) {
      throw damaged();
    }
  }

  private ByteBuffer at(long position, int length) throws IOException {
    return ByteBuffer.wrap(archive.at(position, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private Refusal damaged() {
    return new Refusal("gate.zip.damaged", name);
  }
}
