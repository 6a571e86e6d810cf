package lantu.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.edition.Rewrite;
import lantu.plan.PlanId;
import lantu.value.Refusal;

/** Rows of the tables that keep one plan's rewritten paragraphs and editions of reports. */
final class EditionRows {
  /** Characters of a piece of an exported plan. */
  private static final int PIECE = 50_000;

  private static final String PUBLIC = "PUBLIC";

  private final Sql sql;
  private final PlanId plan;

  EditionRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<Rewrite> rewrites(String report) throws SQLException {
    List<Rewrite> rewrites = new ArrayList<>();
    for (Rewrite head :
        sql.query(
            "SELECT * FROM report_rewrite WHERE plan_id = ? AND report = ? ORDER BY paragraph",
            row ->
                new Rewrite(
                    report,
                    row.text("paragraph"),
                    row.text("text"),
                    List.of(),
                    row.text("who"),
                    row.object("made_at", OffsetDateTime.class).toInstant()),
            plan,
            report)) {
      rewrites.add(
          new Rewrite(
              report,
              head.paragraph(),
              head.text(),
              sql.query(
                  "SELECT * FROM report_rewrite_fact WHERE plan_id = ? AND report = ?"
                      + " AND paragraph = ? ORDER BY position",
                  row -> new Rewrite.Under(row.text("name"), row.text("content")),
                  plan,
                  report,
                  head.paragraph()),
              head.who(),
              head.at()));
    }
    return rewrites;
  }

  void replace(Rewrite rewrite) throws SQLException {
    drop(rewrite.report(), rewrite.paragraph());
    sql.insert(
        "report_rewrite",
        plan,
        rewrite.report(),
        rewrite.paragraph(),
        rewrite.text(),
        rewrite.who(),
        OffsetDateTime.ofInstant(rewrite.at(), ZoneOffset.UTC));
    List<Rewrite.Under> under = rewrite.under();
    for (int i = 0; i < under.size(); i++) {
      sql.insert(
          "report_rewrite_fact",
          plan,
          rewrite.report(),
          rewrite.paragraph(),
          i,
          under.get(i).name(),
          under.get(i).content());
    }
  }

  void drop(String report, String paragraph) throws SQLException {
    sql.update(
        "DELETE FROM report_rewrite WHERE plan_id = ? AND report = ? AND paragraph = ?",
        plan,
        report,
        paragraph);
  }

  List<Edition> editions() throws SQLException {
    List<Edition> editions = new ArrayList<>();
    for (Edition head :
        sql.query(
            "SELECT * FROM report_edition WHERE plan_id = ? ORDER BY number DESC",
            row ->
                new Edition(
                    row.integer("number"),
                    row.text("report"),
                    row.text("title"),
                    row.text("audience").equals(PUBLIC),
                    row.text("who"),
                    row.object("made_at", OffsetDateTime.class).toInstant(),
                    row.number("entry"),
                    row.text("plan_hash"),
                    List.of()),
            plan)) {
      editions.add(
          new Edition(
              head.number(),
              head.report(),
              head.title(),
              head.open(),
              head.who(),
              head.at(),
              head.entry(),
              head.planHash(),
              sql.query(
                  "SELECT * FROM report_edition_file WHERE plan_id = ? AND edition = ?"
                      + " ORDER BY position",
                  row ->
                      new EditionFile(
                          row.text("file_name"), row.number("file_size"), row.text("hash")),
                  plan,
                  head.number())));
    }
    return editions;
  }

  void insert(Edition edition, String exported) throws SQLException {
    if (exported(edition.number()).isPresent()) {
      throw new Refusal("store.editionThere", edition.number());
    }
    sql.insert(
        "report_edition",
        plan,
        edition.number(),
        edition.report(),
        edition.title(),
        edition.open() ? PUBLIC : "WHOLE",
        edition.who(),
        OffsetDateTime.ofInstant(edition.at(), ZoneOffset.UTC),
        edition.entry(),
        edition.planHash());
    for (int i = 0; i * PIECE < exported.length(); i++) {
      sql.insert(
          "report_edition_plan",
          plan,
          edition.number(),
          i,
          exported.substring(i * PIECE, Math.min(exported.length(), (i + 1) * PIECE)));
    }
    List<EditionFile> files = edition.files();
    for (int i = 0; i < files.size(); i++) {
      sql.insert(
          "report_edition_file",
          plan,
          edition.number(),
          i,
          files.get(i).name(),
          files.get(i).size(),
          files.get(i).hash());
    }
  }

  Optional<String> exported(int edition) throws SQLException {
    List<String> pieces =
        sql.query(
            "SELECT content FROM report_edition_plan WHERE plan_id = ? AND edition = ?"
                + " ORDER BY position",
            row -> row.text("content"),
            plan,
            edition);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join("", pieces));
  }
}
