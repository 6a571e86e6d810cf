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

  /** The record as bytes. */
  default byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeBoolean(this instanceof Base);
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
    boolean base = in.readBoolean();
    long sequence = in.readLong();
    EditChain.Head head = new EditChain.Head(in.readLong(), Bytes.text(in));
    if (base) {
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
