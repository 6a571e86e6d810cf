package lantu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The records in the bytes of one file of the operation journal. A record is a mark, the length of
 * its content, the CRC32C of what follows, the content, and the SHA-256 over the hash of the record
 * before and the content; numbers are big-endian.
 *
 * @param records those that are whole, in order, up to the first that is not
 * @param length bytes up to the end of the last of them
 * @param hash of the last of them; empty for none
 * @param fault what follows them
 */
record JournalSegment(List<JournalRecord> records, int length, String hash, Fault fault) {
  private static final int MARK = 0x4C545231;
  private static final int HEAD = 3 * Integer.BYTES;
  private static final int HASH = 64;

  /** What stands behind the last whole record. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** The beginning of a record that was never finished, so never acknowledged. */
    TORN,
    /** Something that is no record, with records after it that were acknowledged. */
    BROKEN
  }

  static JournalSegment of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    List<JournalRecord> records = new ArrayList<>();
    String hash = "";
    int at = 0;
    while (at < bytes.length) {
      byte[] content = content(buffer, at);
      JournalRecord record = content == null ? null : record(content);
      if (content == null || record == null) {
        return new JournalSegment(records, at, hash, fault(buffer, at + 1));
      }
      String before = record instanceof JournalRecord.Base base ? base.previous() : hash;
      String kept = ascii(bytes, at + HEAD + content.length);
      if (!kept.equals(chained(before, content))
          || (records.isEmpty() != record instanceof JournalRecord.Base)) {
        return new JournalSegment(records, at, hash, Fault.BROKEN);
      }
      records.add(record);
      hash = kept;
      at += HEAD + content.length + HASH;
    }
    return new JournalSegment(records, at, hash, Fault.NONE);
  }

  /** A record as it stands in the file behind a record of that hash. */
  static byte[] framed(String before, JournalRecord record) {
    byte[] content = record.bytes();
    byte[] hash = chained(before, content).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(HEAD + content.length + HASH)
        .putInt(MARK)
        .putInt(content.length)
        .putInt(checksum(content, hash))
        .put(content)
        .put(hash)
        .array();
  }

  static String chained(String before, byte[] content) {
    return Bytes.hash(before.getBytes(StandardCharsets.US_ASCII), content);
  }

  /** The record with which the file begins; null for none. */
  JournalRecord.@Nullable Base base() {
    return !records.isEmpty() && records.getFirst() instanceof JournalRecord.Base base
        ? base
        : null;
  }

  private static Fault fault(ByteBuffer buffer, int from) {
    for (int at = from; at <= buffer.limit() - HEAD - HASH; at++) {
      byte[] content = content(buffer, at);
      if (content != null && record(content) != null) {
        return Fault.BROKEN;
      }
    }
    return Fault.TORN;
  }

  /** The content of a record that begins there; null if none does. */
  private static byte @Nullable [] content(ByteBuffer buffer, int at) {
    if (buffer.limit() - at < HEAD + HASH || buffer.getInt(at) != MARK) {
      return null;
    }
    int length = buffer.getInt(at + Integer.BYTES);
    if (length < 0 || length > buffer.limit() - at - HEAD - HASH) {
      return null;
    }
    byte[] content = new byte[length];
    buffer.get(at + HEAD, content);
    byte[] hash = new byte[HASH];
    buffer.get(at + HEAD + length, hash);
    return checksum(content, hash) == buffer.getInt(at + 2 * Integer.BYTES) ? content : null;
  }

  private static @Nullable JournalRecord record(byte[] content) {
    try {
      return JournalRecord.read(content);
    } catch (IOException e) {
      return null;
    }
  }

  private static int checksum(byte[] content, byte[] hash) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    sum.update(hash);
    return (int) sum.getValue();
  }

  private static String ascii(byte[] bytes, int at) {
    return new String(bytes, at, HASH, StandardCharsets.US_ASCII);
  }
}
