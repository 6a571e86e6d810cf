package lantu.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of the operation journal. */
sealed interface JournalRecord {
  /** What a record begins with; the numbers are for ever. */
  byte STEP = 0;

  /** The same of the first record of a segment. */
  byte BASE = 1;

  /** The same of something kept beside a plan. */
  byte KEPT = 2;

  /** Running number through all segments, from 1. */
  long sequence();

  /** How far the database is once the record has been carried out. */
  EditChain.Head head();

  /** Why a segment began. */
  enum Reason {
    /** The database was new, with nothing in it. */
    CREATED,
    /** The database was there and had no journal, or not this one. */
    FOUND,
    /** A verified backup was made, from which on this segment is enough. */
    BACKED_UP,
    /** A backup was restored. */
    RESTORED,
    /** A damaged database was rebuilt. */
    REBUILT
  }

  /**
   * The first record of a segment.
   *
   * @param previous hash of the last record of the segment before; empty for none
   * @param backup name of the backup that was restored or made; null for none
   */
  record Base(
      long sequence, EditChain.Head head, Reason reason, String previous, @Nullable String backup)
      implements JournalRecord {}

  /**
   * A step that was acknowledged: the rows of table edit that it added.
   *
   * @param plan the plan that was taken in, as a document; null for a step of changes
   */
  record Step(long sequence, EditChain.Head head, List<JournalRow> rows, @Nullable String plan)
      implements JournalRecord {}

  /**
   * Something that was kept beside a plan or dropped, which was acknowledged.
   *
   * @param head as of the record before, since it is no change of a plan
   */
  record Kept(long sequence, EditChain.Head head, Keeping keeping) implements JournalRecord {}

  /** The record as bytes. */
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeByte(
          switch (this) {
            case Step _ -> STEP;
            case Base _ -> BASE;
            case Kept _ -> KEPT;
          });
      out.writeLong(sequence());
      out.writeLong(head().number());
      Bytes.text(out, head().hash());
      switch (this) {
        case Base base -> {
          Bytes.text(out, base.reason().name());
          Bytes.text(out, base.previous());
          Bytes.optional(out, base.backup());
        }
        case Step step -> {
          out.writeInt(step.rows().size());
          for (JournalRow row : step.rows()) {
            row.write(out);
          }
          Bytes.optional(out, step.plan());
        }
        case Kept kept -> KeepingBytes.write(out, kept.keeping());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The record that was written.
   *
   * @throws IOException if the bytes are none
   */
  static JournalRecord read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    byte kind = in.readByte();
    long sequence = in.readLong();
    EditChain.Head head = new EditChain.Head(in.readLong(), Bytes.text(in));
    if (kind == KEPT) {
      return new Kept(sequence, head, KeepingBytes.read(in));
    }
    if (kind == BASE) {
      try {
        return new Base(
            sequence, head, Reason.valueOf(Bytes.text(in)), Bytes.text(in), Bytes.optional(in));
      } catch (IllegalArgumentException e) {
        throw new IOException(e);
      }
    }
    int count = in.readInt();
    List<JournalRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(JournalRow.read(in));
    }
    return new Step(sequence, head, List.copyOf(rows), Bytes.optional(in));
  }
}
