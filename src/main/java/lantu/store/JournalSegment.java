package lantu.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import lantu.seal.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The records in the bytes of one file of the operation journal. A record is a mark, the length of
 * its content, the CRC32C of what follows, the content, and the SHA-256 over the hash of the record
 * before and the content; numbers are big-endian. In a workspace with a password the mark is
 * another one, and content and SHA-256 are sealed together; the length is that of what is sealed.
 *
 * @param records those that are whole, in order, up to the first that is not
 * @param length bytes up to the end of the last of them
 * @param hash of the last of them; empty for none
 * @param fault what follows them
 */
record JournalSegment(List<JournalRecord> records, int length, String hash, Fault fault) {
  private static final int MARK = 0x4C545231;
  private static final int SEALED_MARK = 0x4C545331;
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

  static JournalSegment of(byte[] bytes, Vault vault) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Frames frames = new Frames(buffer, vault);
    List<JournalRecord> records = new ArrayList<>();
    String hash = "";
    int at = 0;
    while (at < bytes.length) {
      Frame frame = frames.at(at);
      JournalRecord record = frame == null ? null : record(frame.content);
      if (frame == null || record == null) {
        return new JournalSegment(records, at, hash, frames.fault(at));
      }
      String before = record instanceof JournalRecord.Base base ? base.previous() : hash;
      String kept = frame.hash;
      if (!kept.equals(chained(before, frame.content))
          || (records.isEmpty() != record instanceof JournalRecord.Base)) {
        return new JournalSegment(records, at, hash, Fault.BROKEN);
      }
      records.add(record);
      hash = kept;
      at += frame.length;
    }
    return new JournalSegment(records, at, hash, Fault.NONE);
  }

  /** A record as it stands in the file behind a record of that hash. */
  static byte[] framed(String before, JournalRecord record, Vault vault) {
    byte[] content = record.bytes();
    byte[] hash = chained(before, content).getBytes(StandardCharsets.US_ASCII);
    byte[] body =
        vault.seal(ByteBuffer.allocate(content.length + HASH).put(content).put(hash).array());
    return ByteBuffer.allocate(HEAD + body.length)
        .putInt(vault.sealed() ? SEALED_MARK : MARK)
        .putInt(vault.sealed() ? body.length : content.length)
        .putInt(checksum(body))
        .put(body)
        .array();
  }

  /** All records as they stand in a file of another vault. */
  byte[] framed(Vault vault) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String before = "";
    for (JournalRecord record : records) {
      String previous = record instanceof JournalRecord.Base base ? base.previous() : before;
      bytes.writeBytes(framed(previous, record, vault));
      before = chained(previous, record.bytes());
    }
    return bytes.toByteArray();
  }

  /** Whether a file begins as a sealed segment does. */
  static boolean sealed(byte[] start) {
    return start.length >= Integer.BYTES && ByteBuffer.wrap(start).getInt() == SEALED_MARK;
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

  /** A record that is whole as far as its checksum says, and open. */
  private static final class Frame {
    private final byte[] content;
    private final String hash;
    private final int length;

    /** The length is that of all of it, in bytes. */
    Frame(byte[] content, String hash, int length) {
      this.content = content;
      this.hash = hash;
      this.length = length;
    }
  }

  /** The records in some bytes, by where they begin. */
  private record Frames(ByteBuffer buffer, Vault vault) {
    /** The record that begins there; null if none does, or none that the key opens. */
    @Nullable Frame at(int at) {
      byte[] body = body(at);
      if (body == null) {
        return null;
      }
      try {
        byte[] open = vault.open(body);
        int content = open.length - HASH;
        return content < 0
            ? null
            : new Frame(
                Arrays.copyOf(open, content),
                new String(open, content, HASH, StandardCharsets.US_ASCII),
                HEAD + body.length);
      } catch (IOException e) {
        return null;
      }
    }

    /** What stands there, where no record begins. */
    Fault fault(int from) {
      if (vault.sealed() && body(from) != null) {
        // It was finished, so it is not torn: it was changed, or sealed with another key.
        return Fault.BROKEN;
      }
      for (int at = from + 1; at <= buffer.limit() - HEAD - HASH; at++) {
        Frame frame = at(at);
        if (frame != null && record(frame.content) != null) {
          return Fault.BROKEN;
        }
      }
      return Fault.TORN;
    }

    private byte @Nullable [] body(int at) {
      if (buffer.limit() - at < HEAD + HASH
          || buffer.getInt(at) != (vault.sealed() ? SEALED_MARK : MARK)) {
        return null;
      }
      int said = buffer.getInt(at + Integer.BYTES);
      int most = buffer.limit() - at - HEAD - (vault.sealed() ? 0 : HASH);
      if (said < 0 || said > most) {
        return null;
      }
      byte[] body = new byte[vault.sealed() ? said : said + HASH];
      buffer.get(at + HEAD, body);
      return checksum(body) == buffer.getInt(at + 2 * Integer.BYTES) ? body : null;
    }
  }

  private static @Nullable JournalRecord record(byte[] content) {
    try {
      return JournalRecord.read(content);
    } catch (IOException e) {
      return null;
    }
  }

  private static int checksum(byte[] body) {
    CRC32C sum = new CRC32C();
    sum.update(body);
    return (int) sum.getValue();
  }
}
