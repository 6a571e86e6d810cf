package lantu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantu.edit.Edit;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.ExhibitKind;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.PlanId;
import lantu.plan.Section;
import lantu.value.Refusal;

/** Rows of the tables chapter, section, measure and exhibit of one plan. */
final class OutlineRows {
  /** Where the new outline stands while what refers to the old one moves over; beyond any plan. */
  private static final int ASIDE = 10_000;

  /** Tables with a column of section numbers. */
  private static final List<String> TO_SECTION =
      List.of("source", "indicator", "target", "project", "section_text");

  /** Tables that refer to a measure. */
  private static final List<String> TO_MEASURE = List.of("indicator_measure", "project_measure");

  private final Sql sql;
  private final PlanId plan;

  OutlineRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  /** A row that belongs to a parent, until all are there. */
  private record Child<K, T>(K parent, T value) {}

  Outline load() throws SQLException {
    return new Outline(chapters(), exhibits());
  }

  void insert(Outline outline) throws SQLException {
    insert(outline, 0);
    insertExhibits(outline);
  }

  /**
   * Puts the edit's outline in the place of the one there is; refuses if it is not as the edit says
   * it was. The new one is written beside the old one, what refers to a section or measure is led
   * over, and then both steps are made once more down to the numbers that are meant: so every
   * reference holds at every moment, and the engine checks each.
   */
  void replace(Edit.SetOutline edit) throws SQLException {
    if (!load().equals(edit.before())) {
      throw new Refusal("store.outlineChangedMeanwhile");
    }
    for (Chapter chapter : edit.after().chapters()) {
      requireBelow(chapter.number());
      for (Section section : chapter.sections()) {
        requireBelow(section.number());
      }
    }
    sql.update("DELETE FROM exhibit WHERE plan_id = ?", plan);
    insert(edit.after(), ASIDE);
    lead(edit);
    sql.update("DELETE FROM chapter WHERE plan_id = ? AND number < ?", plan, ASIDE);
    insert(edit.after(), 0);
    for (List<String> tables : List.of(TO_SECTION, TO_MEASURE)) {
      for (String table : tables) {
        sql.update(
            "UPDATE " + table + " SET section = section - ? WHERE plan_id = ? AND section > ?",
            ASIDE,
            plan,
            ASIDE);
      }
    }
    sql.update("DELETE FROM chapter WHERE plan_id = ? AND number > ?", plan, ASIDE);
    insertExhibits(edit.after());
  }

  private void lead(Edit.SetOutline edit) throws SQLException {
    for (Map.Entry<Integer, Integer> section : edit.places().sections().entrySet()) {
      for (String table : TO_SECTION) {
        sql.update(
            "UPDATE " + table + " SET section = ? WHERE plan_id = ? AND section = ?",
            section.getValue() + ASIDE,
            plan,
            section.getKey());
      }
    }
    for (Map.Entry<MeasureRef, MeasureRef> measure : edit.places().measures().entrySet()) {
      for (String table : TO_MEASURE) {
        sql.update(
            "UPDATE "
                + table
                + " SET section = ?, ordinal = ? WHERE plan_id = ? AND section = ? AND ordinal = ?",
            measure.getValue().section() + ASIDE,
            measure.getValue().ordinal(),
            plan,
            measure.getKey().section(),
            measure.getKey().ordinal());
      }
    }
  }

  private static void requireBelow(int number) {
    if (number >= ASIDE) {
      throw new Refusal("work.outlineNumber", number);
    }
  }

  private void insert(Outline outline, int aside) throws SQLException {
    for (Chapter chapter : outline.chapters()) {
      sql.insert("chapter", plan, chapter.number() + aside, chapter.title());
      for (Section section : chapter.sections()) {
        sql.insert(
            "section", plan, section.number() + aside, chapter.number() + aside, section.title());
        for (Measure measure : section.measures()) {
          sql.insert(
              "measure", plan, section.number() + aside, measure.ref().ordinal(), measure.title());
        }
      }
    }
  }

  private void insertExhibits(Outline outline) throws SQLException {
    List<Exhibit> exhibits = outline.exhibits();
    for (int i = 0; i < exhibits.size(); i++) {
      Exhibit exhibit = exhibits.get(i);
      sql.insert(
          "exhibit", plan, i, exhibit.kind(), exhibit.label(), exhibit.title(), exhibit.section());
    }
  }

  private List<Chapter> chapters() throws SQLException {
    Map<Integer, List<Measure>> measures =
        group(
            "SELECT * FROM measure WHERE plan_id = ? ORDER BY section, ordinal",
            row -> {
              int section = row.integer("section");
              return new Child<>(
                  section,
                  new Measure(new MeasureRef(section, row.integer("ordinal")), row.text("title")));
            });
    Map<Integer, List<Section>> sections =
        group(
            "SELECT * FROM section WHERE plan_id = ? ORDER BY number",
            row -> {
              int number = row.integer("number");
              return new Child<>(
                  row.integer("chapter"),
                  new Section(number, row.text("title"), measures.getOrDefault(number, List.of())));
            });
    return sql.query(
        "SELECT * FROM chapter WHERE plan_id = ? ORDER BY number",
        row -> {
          int number = row.integer("number");
          return new Chapter(number, row.text("title"), sections.getOrDefault(number, List.of()));
        },
        plan);
  }

  private List<Exhibit> exhibits() throws SQLException {
    return sql.query(
        "SELECT * FROM exhibit WHERE plan_id = ? ORDER BY position",
        row ->
            new Exhibit(
                row.constant("kind", ExhibitKind.class),
                row.text("label"),
                row.text("title"),
                row.integer("section")),
        plan);
  }

  private <K extends Comparable<K>, T> Map<K, List<T>> group(
      String statement, Sql.Mapper<Child<K, T>> mapper) throws SQLException {
    Map<K, List<T>> groups = new TreeMap<>();
    for (Child<K, T> child : sql.query(statement, mapper, plan)) {
      groups.computeIfAbsent(child.parent(), key -> new ArrayList<>()).add(child.value());
    }
    return groups;
  }
}
