package lantu.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantu.value.Stopping;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes through table edit: each row's hash is taken over the hash of the row before
 * and all that the row says, so that none can be changed, added or taken out unseen.
 */
final class EditChain {
  /** What stands before the first row. */
  static final String START = "";

  private EditChain() {}

  /**
   * How far a database is.
   *
   * @param number of the last row; 0 for none
   * @param hash of the last row; {@link #START} for none
   */
  record Head(long number, String hash) {
    static final Head NONE = new Head(0, START);

    Head after(JournalRow row) {
      return new Head(row.number(), next(hash, row));
    }
  }

  static String next(String before, JournalRow row) {
    return Bytes.hash(before.getBytes(StandardCharsets.US_ASCII), row.bytes());
  }

  static Head head(Sql sql) throws SQLException {
    return sql
        .query(
            "SELECT number, hash FROM edit ORDER BY number DESC FETCH FIRST 1 ROW ONLY",
            row -> new Head(row.number("number"), String.valueOf(row.optionalText("hash"))))
        .stream()
        .findFirst()
        .orElse(Head.NONE);
  }

  /** Gives rows from before there was a chain their hashes. */
  static void fill(Sql sql) throws SQLException {
    if (sql.query("SELECT 1 FROM edit WHERE hash IS NULL FETCH FIRST 1 ROW ONLY", row -> 1)
        .isEmpty()) {
      return;
    }
    String hash = START;
    for (Linked linked : all(sql)) {
      hash = next(hash, linked.row());
      sql.update("UPDATE edit SET hash = ? WHERE number = ?", hash, linked.row().number());
    }
  }

  /** The number of the first row whose hash is not the right one; empty if the chain is whole. */
  static Optional<Long> broken(Sql sql) throws SQLException {
    String hash = START;
    for (Linked linked : all(sql)) {
      Stopping.check();
      hash = next(hash, linked.row());
      if (!Objects.equals(hash, linked.hash())) {
        return Optional.of(linked.row().number());
      }
    }
    return Optional.empty();
  }

  private static List<Linked> all(Sql sql) throws SQLException {
    return sql.query(
        "SELECT * FROM edit ORDER BY number",
        row -> new Linked(JournalRow.read(row), row.optionalText("hash")));
  }

  private record Linked(JournalRow row, @Nullable String hash) {}
}
