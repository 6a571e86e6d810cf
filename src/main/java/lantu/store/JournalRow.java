package lantu.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of table edit with all that it says; the same bytes stand for it in the chain of hashes
 * and in the operation journal.
 *
 * @param number running number in the workspace, from 1
 * @param batch number of the first row of the same step
 * @param year null where the row is about no cell, as are indicator, area and series
 * @param content the change whole; null for none
 */
record JournalRow(
    long number,
    String plan,
    Instant at,
    String who,
    String what,
    long batch,
    @Nullable String subject,
    @Nullable String indicator,
    @Nullable String area,
    @Nullable Integer year,
    @Nullable String series,
    @Nullable String oldValue,
    @Nullable String newValue,
    @Nullable String why,
    @Nullable String content) {

  static JournalRow read(Sql.Row row) throws java.sql.SQLException {
    return new JournalRow(
        row.number("number"),
        row.text("plan_id"),
        row.object("made_at", OffsetDateTime.class).toInstant(),
        row.text("who"),
        row.text("what"),
        row.number("batch"),
        row.optionalText("subject"),
        row.optionalText("indicator"),
        row.optionalText("area"),
        row.optionalInteger("year_no"),
        row.optionalText("series"),
        row.optionalText("old_value"),
        row.optionalText("new_value"),
        row.optionalText("why"),
        row.optionalText("content"));
  }

  static JournalRow read(DataInputStream in) throws IOException {
    return new JournalRow(
        in.readLong(),
        Bytes.text(in),
        Instant.ofEpochSecond(in.readLong(), in.readInt()),
        Bytes.text(in),
        Bytes.text(in),
        in.readLong(),
        Bytes.optional(in),
        Bytes.optional(in),
        Bytes.optional(in),
        in.readBoolean() ? in.readInt() : null,
        Bytes.optional(in),
        Bytes.optional(in),
        Bytes.optional(in),
        Bytes.optional(in),
        Bytes.optional(in));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(number);
    Bytes.text(out, plan);
    out.writeLong(at.getEpochSecond());
    out.writeInt(at.getNano());
    Bytes.text(out, who);
    Bytes.text(out, what);
    out.writeLong(batch);
    Bytes.optional(out, subject);
    Bytes.optional(out, indicator);
    Bytes.optional(out, area);
    out.writeBoolean(year != null);
    if (year != null) {
      out.writeInt(year);
    }
    Bytes.optional(out, series);
    Bytes.optional(out, oldValue);
    Bytes.optional(out, newValue);
    Bytes.optional(out, why);
    Bytes.optional(out, content);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
