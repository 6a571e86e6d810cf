package lantu.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.edit.EntryTimes;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.edit.PlanStep;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import org.jspecify.annotations.Nullable;

/** Rows of table edit, the journal, that one step adds. */
final class JournalRows {
  private final Sql sql;
  private final PlanId plan;
  private final Authorship by;
  private final Instant now;
  private final List<JournalRow> rows = new ArrayList<>();
  private EditChain.Head head;

  /** The rows of a step that someone makes now. */
  JournalRows(Sql sql, PlanId plan, Authorship by) throws SQLException {
    this(sql, plan, by, Instant.now());
  }

  /** The rows of a step that someone made at a time, perhaps elsewhere. */
  JournalRows(Sql sql, PlanId plan, Authorship by, Instant at) throws SQLException {
    this.sql = sql;
    this.plan = plan;
    this.by = by;
    this.now = at;
    this.head = EditChain.head(sql);
  }

  /** Adds the entry of a plan that was taken in. */
  void planAdded(PlanProfile profile) throws SQLException {
    add(new JournalText(JournalEntry.What.PLAN_ADDED, null, null, null, profile.title()), null);
  }

  /**
   * Adds the entry of a change.
   *
   * @param content the change whole; null for none
   */
  void add(JournalText text, @Nullable String content) throws SQLException {
    FigureKey key = text.key();
    long number = head.number() + 1;
    JournalRow row =
        new JournalRow(
            number,
            plan.value(),
            now,
            by.who(),
            text.what().name(),
            rows.isEmpty() ? number : rows.getFirst().number(),
            text.subject(),
            key == null ? null : key.indicator().value(),
            key == null ? null : key.area().value(),
            key == null ? null : key.year().value(),
            key == null ? null : key.series().name(),
            text.oldValue(),
            text.newValue(),
            by.why(),
            content);
    head = insert(sql, head, row);
    rows.add(row);
  }

  /** The rows so far. */
  List<JournalRow> rows() {
    return List.copyOf(rows);
  }

  /** The step as it was written, for the operation journal. */
  Change change(@Nullable String added) throws SQLException {
    JournalEntry first =
        sql.query(
                "SELECT * FROM edit WHERE number = ?", JournalRows::entry, rows.getFirst().number())
            .getFirst();
    return new Change(first, head, List.copyOf(rows), added);
  }

  /** Writes a row as it is; returns how far the database then is. */
  static EditChain.Head insert(Sql sql, EditChain.Head before, JournalRow row) throws SQLException {
    EditChain.Head head = before.after(row);
    sql.update(
        "INSERT INTO edit (number, plan_id, made_at, who, what, batch, subject, indicator, area,"
            + " year_no, series, old_value, new_value, why, content, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.number(),
        row.plan(),
        OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC),
        row.who(),
        row.what(),
        row.batch(),
        row.subject(),
        row.indicator(),
        row.area(),
        row.year(),
        row.series(),
        row.oldValue(),
        row.newValue(),
        row.why(),
        row.content(),
        head.hash());
    return head;
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

  /** The change of an entry as it was written; empty where there is none. */
  static Optional<String> content(Sql sql, PlanId plan, long number) throws SQLException {
    return sql
        .query(
            "SELECT content FROM edit WHERE plan_id = ? AND number = ? AND content IS NOT NULL",
            row -> row.text("content"),
            plan,
            number)
        .stream()
        .findFirst();
  }

  /** The changes of each step after an entry, as they were written, in the order of the steps. */
  static List<List<String>> steps(Sql sql, PlanId plan, long after) throws SQLException {
    Map<Long, List<String>> steps = new LinkedHashMap<>();
    sql.query(
            "SELECT batch, content FROM edit"
                + " WHERE plan_id = ? AND number > ? AND content IS NOT NULL ORDER BY number",
            row -> Map.entry(row.number("batch"), row.text("content")),
            plan,
            after)
        .forEach(
            part ->
                steps
                    .computeIfAbsent(part.getKey(), batch -> new ArrayList<>())
                    .add(part.getValue()));
    return List.copyOf(steps.values());
  }

  /** The steps after the last entry that has no change in it, as they were written. */
  static List<PlanStep> history(Sql sql, PlanId plan) throws SQLException {
    Map<Long, PlanStep> steps = new LinkedHashMap<>();
    sql.query(
            "SELECT batch, made_at, who, why, content FROM edit WHERE plan_id = ? AND number >"
                + " (SELECT COALESCE(MAX(number), 0) FROM edit"
                + " WHERE plan_id = ? AND content IS NULL) ORDER BY number",
            row ->
                Map.entry(
                    row.number("batch"),
                    new PlanStep(
                        instant(row),
                        row.text("who"),
                        row.optionalText("why"),
                        List.of(row.text("content")))),
            plan,
            plan)
        .forEach(part -> steps.merge(part.getKey(), part.getValue(), JournalRows::together));
    return List.copyOf(steps.values());
  }

  private static PlanStep together(PlanStep one, PlanStep more) {
    List<String> changes = new ArrayList<>(one.changes());
    changes.addAll(more.changes());
    return new PlanStep(one.at(), one.who(), one.why(), changes);
  }

  /** When each cell was set last, and when the plan came. */
  static EntryTimes entered(Sql sql, PlanId plan) throws SQLException {
    Map<FigureKey, Instant> set = new HashMap<>();
    sql.query(
            "SELECT indicator, area, year_no, series, MAX(made_at) AS made_at FROM edit"
                + " WHERE plan_id = ? AND what = 'FIGURE_SET'"
                + " GROUP BY indicator, area, year_no, series",
            row -> Map.entry(key(row), instant(row)),
            plan)
        .forEach(one -> set.put(one.getKey(), one.getValue()));
    List<Instant> came =
        sql.query(
            "SELECT made_at FROM edit WHERE plan_id = ? AND what = 'PLAN_ADDED' ORDER BY number",
            JournalRows::instant,
            plan);
    return new EntryTimes(set, came.isEmpty() ? null : came.getFirst());
  }

  private static JournalEntry entry(Sql.Row row) throws SQLException {
    return new JournalEntry(
        row.number("number"),
        instant(row),
        row.text("who"),
        row.constant("what", JournalEntry.What.class),
        row.number("batch"),
        row.optionalText("subject"),
        row.optionalText("indicator") == null ? null : key(row),
        row.optionalText("old_value"),
        row.optionalText("new_value"),
        row.optionalText("why"));
  }

  private static FigureKey key(Sql.Row row) throws SQLException {
    return new FigureKey(
        IndicatorCode.of(row.text("indicator")),
        AreaCode.of(row.text("area")),
        row.year("year_no"),
        row.constant("series", Series.class));
  }

  private static Instant instant(Sql.Row row) throws SQLException {
    return row.object("made_at", OffsetDateTime.class).toInstant();
  }
}
