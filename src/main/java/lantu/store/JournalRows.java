package lantu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import org.jspecify.annotations.Nullable;

/** Rows of table edit, the journal. */
final class JournalRows {
  private JournalRows() {}

  static JournalEntry planAdded(Sql sql, PlanProfile plan, Authorship by) throws SQLException {
    return insert(sql, plan.id(), by, JournalEntry.What.PLAN_ADDED, null, null, plan.title());
  }

  static JournalEntry figureSet(Sql sql, PlanId plan, Edit.SetFigure edit, Authorship by)
      throws SQLException {
    return insert(
        sql,
        plan,
        by,
        JournalEntry.What.FIGURE_SET,
        edit.key(),
        readable(edit.before()),
        readable(edit.after()));
  }

  static List<JournalEntry> newestFirst(Sql sql, PlanId plan) throws SQLException {
    return sql.query(
        "SELECT * FROM edit WHERE plan_id = ? ORDER BY number DESC", JournalRows::entry, plan);
  }

  /** Whether this very entry is in the journal. */
  static boolean contains(Sql sql, JournalEntry entry) throws SQLException {
    return sql.query("SELECT * FROM edit WHERE number = ?", JournalRows::entry, entry.number())
        .contains(entry);
  }

  private static JournalEntry insert(
      Sql sql,
      PlanId plan,
      Authorship by,
      JournalEntry.What what,
      @Nullable FigureKey key,
      @Nullable String before,
      @Nullable String after)
      throws SQLException {
    sql.update(
        "INSERT INTO edit (plan_id, made_at, who, what, indicator, area, year_no, series,"
            + " old_value, new_value, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        plan,
        OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC),
        by.who(),
        what,
        key == null ? null : key.indicator(),
        key == null ? null : key.area(),
        key == null ? null : key.year(),
        key == null ? null : key.series(),
        before,
        after,
        by.why());
    return sql.query(
            "SELECT * FROM edit WHERE plan_id = ? ORDER BY number DESC LIMIT 1",
            JournalRows::entry,
            plan)
        .getFirst();
  }

  private static JournalEntry entry(Sql.Row row) throws SQLException {
    String indicator = row.optionalText("indicator");
    FigureKey key =
        indicator == null
            ? null
            : new FigureKey(
                IndicatorCode.of(indicator),
                AreaCode.of(row.text("area")),
                row.year("year_no"),
                row.constant("series", Series.class));
    return new JournalEntry(
        row.number("number"),
        row.object("made_at", OffsetDateTime.class).toInstant(),
        row.text("who"),
        row.constant("what", JournalEntry.What.class),
        row.number("number"),
        null,
        key,
        row.optionalText("old_value"),
        row.optionalText("new_value"),
        row.optionalText("why"));
  }

  /** The figure in one line: value, then status, source and note where there are any. */
  private static @Nullable String readable(@Nullable Figure figure) {
    if (figure == null) {
      return null;
    }
    DataStatus status = figure.status();
    StringBuilder line =
        new StringBuilder(figure.value() == null ? "—" : figure.value().toPlainString());
    append(line, status == null ? null : status.name());
    append(line, figure.source());
    append(line, figure.note());
    return line.toString();
  }

  private static void append(StringBuilder line, @Nullable String part) {
    if (part != null) {
      line.append(" | ").append(part);
    }
  }
}
