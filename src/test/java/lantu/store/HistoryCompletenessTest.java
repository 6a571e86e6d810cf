package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.SamplePlans;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.AddPlan;
import lantu.work.ExportPlan;
import lantu.work.PlanSession;
import lantu.work.RevertEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No row changes without a journal row that explains it: the rows of every table are compared
 * before and after each way there is to change a plan. A row is explained by a new journal row of
 * the same plan whose kind of change writes that table and which names what the row is about.
 */
@BesideWindows
final class HistoryCompletenessTest {
  private static final String JOURNAL = "EDIT";

  /** Tables that each kind of change may write; a plan that is added may write them all. */
  private static final Map<JournalEntry.What, Set<String>> WRITES =
      Map.of(
          JournalEntry.What.FIGURE_SET, Set.of("FIGURE"),
          JournalEntry.What.INDICATOR_SET,
              Set.of(
                  "INDICATOR",
                  "TARGET",
                  "ADJUSTMENT",
                  "ASSIGNMENT",
                  "INDICATOR_MEASURE",
                  "INDICATOR_DEPARTMENT",
                  "INDICATOR_BREAK",
                  "RELATION"),
          JournalEntry.What.RULES_SET, Set.of("ASSESSMENT_RULES", "STATUS_LABEL"),
          JournalEntry.What.VERDICT_SET, Set.of("MANUAL_VERDICT"),
          JournalEntry.What.SIGN_OFF_SET, Set.of("SIGN_OFF"),
          JournalEntry.What.PROJECT_SET,
              Set.of(
                  "PROJECT",
                  "PROJECT_MEASURE",
                  "PROJECT_INVESTMENT",
                  "PROJECT_MILESTONE",
                  "PROJECT_DEPARTMENT",
                  "PROJECT_INDICATOR"),
          JournalEntry.What.OUTLINE_SET,
              Set.of(
                  "CHAPTER",
                  "SECTION",
                  "MEASURE",
                  "EXHIBIT",
                  "SOURCE",
                  "INDICATOR",
                  "TARGET",
                  "INDICATOR_MEASURE",
                  "PROJECT",
                  "PROJECT_MEASURE",
                  "SECTION_TEXT"),
          JournalEntry.What.CLOSED_YEAR_SET, Set.of("CLOSED_YEAR"),
          JournalEntry.What.SECTION_TEXT_SET, Set.of("SECTION_TEXT"),
          JournalEntry.What.EVIDENCE_SET, Set.of("EVIDENCE"));

  @TempDir Path folder;

  /** The rows after the last work that was explained; nothing else changes them in between. */
  private Map<String, Set<String>> last = Map.of();

  @BeforeEach
  void open() {
    Steps.withPlan(folder).close();
  }

  static Stream<Edit> everyKind() {
    return EditsTest.everyKind();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void anEditUndoRedoAndRevertAreAllExplained(Edit edit) throws SQLException {
    explained(session -> session.apply(edit, "改"), edit.parts().size());
    explained(
        session -> {
          session.apply(edit.inverse(), null);
          session.undo("撤销");
        },
        2 * edit.parts().size());
    explained(
        session -> {
          session.undo("没有可撤销的");
          session.redo("没有可重做的");
        },
        0);
    explained(
        session -> {
          List<Long> numbers =
              session.journal().stream()
                  .limit(3L * edit.parts().size())
                  .map(JournalEntry::number)
                  .toList();
          new RevertEdits(session, Messages.chinese()).revert(numbers, "全部撤回");
        },
        3 * edit.parts().size());
  }

  @Test
  void everyKindOfEditThereIsHasACase() {
    Set<Class<?>> tried = everyKind().map(Edit::getClass).collect(Collectors.toSet());

    assertThat(tried).containsExactlyInAnyOrder(Edit.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void undoPutsEveryRowBackAndTheJournalKeepsJustWhatChanged(Edit edit) throws SQLException {
    Map<String, Set<String>> before = rows();
    Plan plan;
    List<JournalEntry> done;
    List<Edit> kept;
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      plan = workspace.load(SamplePlans.ID);
      workspace.apply(SamplePlans.ID, edit, Steps.SOMEONE);
      done = workspace.entries(SamplePlans.ID).subList(0, edit.parts().size()).reversed();
      kept =
          done.stream()
              .map(entry -> workspace.edit(SamplePlans.ID, entry.number()).orElseThrow())
              .toList();
    }
    Map<String, Set<String>> after = rows();
    assertThat(differing(before, after)).isNotEmpty();

    // The journal's own record, set upon the plan as it was, makes just the rows that are there.
    try (Workspace scratch = Workspace.open(folder.resolve("scratch"), new EditJson())) {
      scratch.add(Edit.of(kept).applyTo(plan), Steps.SOMEONE);
    }
    assertThat(differing(rows(folder.resolve("scratch")), after)).isEmpty();
    for (int i = 0; i < kept.size(); i++) {
      JournalText text = JournalText.of(edit.parts().get(i));
      assertThat(kept.get(i)).isEqualTo(edit.parts().get(i));
      assertThat(done.get(i).oldValue()).isEqualTo(text.oldValue());
      assertThat(done.get(i).newValue()).isEqualTo(text.newValue());
      assertThat(text.oldValue()).isNotEqualTo(text.newValue());
    }

    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      workspace.apply(SamplePlans.ID, Edit.of(kept).inverse(), Steps.SOMEONE);
    }
    assertThat(differing(before, rows())).isEmpty();
  }

  /** The changed rows of all tables but the journal and what belongs to the workspace alone. */
  private static Map<String, Set<String>> differing(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Map<String, Set<String>> differing = changed(before, after);
    differing.remove(JOURNAL);
    differing
        .values()
        .removeIf(lines -> lines.stream().noneMatch(line -> line.contains("PLAN_ID=")));
    return differing;
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void redoIsExplained(Edit edit) throws SQLException {
    explained(
        session -> {
          session.apply(edit, null);
          session.undo("撤销");
          session.redo("重做");
        },
        3 * edit.parts().size());
  }

  @Test
  void aRefusedEditLeavesNoRowOfAnyTable() throws SQLException {
    Figure now = Steps.figure(2024, "2");
    explained(
        session ->
            assertThatThrownBy(
                    () ->
                        session.apply(
                            new Edit.SetFigure(now.key(), Steps.figure(2024, "9"), now), null))
                .isInstanceOf(Refusal.class),
        0);
  }

  @Test
  void aPlanFromAFileAndTheSyntheticOneAreExplained() throws SQLException {
    Path file = folder.resolve("规划.json");
    ExportPlan.to(file, PlanJson.shipped());
    Map<String, Set<String>> before = rows();
    PlanId imported = PlanJson.shipped().profile().id();
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      AddPlan adding = new AddPlan(workspace, () -> "张三", Messages.chinese());
      adding.from(file);
      adding.sample();
    }
    Map<String, Set<String>> after = rows();

    Set<String> plans = Set.of(imported.value(), AddPlan.SAMPLE.value());
    changed(before, after)
        .forEach(
            (table, lines) -> {
              if (!table.equals(JOURNAL)) {
                assertThat(lines)
                    .as(table)
                    .allSatisfy(
                        line ->
                            assertThat(plans).anyMatch(plan -> line.contains("=" + plan + ";")));
              }
            });
    assertThat(changed(before, after).get(JOURNAL))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("WHAT=PLAN_ADDED;", "WHO=张三;"));
    assertThat(rowsWithout(before)).isSubsetOf(rowsWithout(after));
  }

  @Test
  void theJournalItselfIsOnlyAddedTo() throws SQLException {
    Map<String, Set<String>> before = rows();
    for (Edit edit : everyKind().toList()) {
      explained(session -> session.apply(edit, null), edit.parts().size());
      explained(session -> session.apply(edit.inverse(), null), edit.parts().size());
    }

    assertThat(rows().get(JOURNAL)).containsAll(before.getOrDefault(JOURNAL, Set.of()));
  }

  private interface Work {
    void with(PlanSession session);
  }

  /** Does the work and checks that the new journal rows explain every row that changed. */
  private void explained(Work work, int entries) throws SQLException {
    Map<String, Set<String>> before = last.isEmpty() ? rows() : last;
    List<JournalEntry> added;
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      PlanSession session = new PlanSession(workspace, workspace, SamplePlans.ID, () -> "张三");
      int had = session.journal().size();
      work.with(session);
      added = session.journal().subList(0, session.journal().size() - had);
    }
    last = rows();
    Map<String, Set<String>> changed = changed(before, last);

    assertThat(added).hasSize(entries);
    assertThat(changed.getOrDefault(JOURNAL, Set.of())).hasSize(entries);
    changed.forEach(
        (table, lines) -> {
          if (!table.equals(JOURNAL)) {
            assertThat(lines)
                .as(table)
                .allSatisfy(
                    line -> assertThat(added).anyMatch(entry -> explains(entry, table, line)));
          }
        });
  }

  private static boolean explains(JournalEntry entry, String table, String line) {
    if (!WRITES.getOrDefault(entry.what(), Set.of()).contains(table)
        || !line.contains("PLAN_ID=" + SamplePlans.ID + ";")) {
      return false;
    }
    var key = entry.key();
    if (key != null) {
      return line.contains("INDICATOR=" + key.indicator() + ";")
          && line.contains("AREA=" + key.area() + ";")
          && line.contains("YEAR_NO=" + key.year() + ";")
          && line.contains("SERIES=" + key.series() + ";");
    }
    String subject = entry.subject();
    if (subject == null) {
      return true;
    }
    String first = subject.split(" ", 2)[0];
    return Stream.of("CODE=", "INDICATOR=", "PROJECT=", "RULE=", "YEAR_NO=", "SECTION=")
        .anyMatch(name -> line.contains(name + first + ";"));
  }

  /** Rows that are in one of the two and not in the other, by table. */
  private static Map<String, Set<String>> changed(
      Map<String, Set<String>> before, Map<String, Set<String>> after) {
    Map<String, Set<String>> changed = new TreeMap<>();
    for (String table : after.keySet()) {
      Set<String> old = before.getOrDefault(table, Set.of());
      Set<String> now = after.getOrDefault(table, Set.of());
      Set<String> differ = new TreeSet<>();
      Stream.concat(old.stream(), now.stream())
          .filter(line -> !(old.contains(line) && now.contains(line)))
          .forEach(differ::add);
      if (!differ.isEmpty()) {
        changed.put(table, differ);
      }
    }
    return changed;
  }

  private static Set<String> rowsWithout(Map<String, Set<String>> rows) {
    return rows.entrySet().stream()
        .flatMap(table -> table.getValue().stream().map(line -> table.getKey() + " " + line))
        .collect(Collectors.toSet());
  }

  /** Every row of every table as text, read past the product. */
  private Map<String, Set<String>> rows() throws SQLException {
    return rows(folder);
  }

  private static Map<String, Set<String>> rows(Path folder) throws SQLException {
    Map<String, Set<String>> rows = new TreeMap<>();
    String url = "jdbc:h2:file:" + folder.resolve("lantu") + ";ACCESS_MODE_DATA=r";
    try (Connection connection = DriverManager.getConnection(url, Migration.USER, "")) {
      for (String table : tables(connection.getMetaData())) {
        rows.put(table, lines(connection, table));
      }
    }
    return rows;
  }

  private static List<String> tables(DatabaseMetaData database) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found = database.getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!name.startsWith("flyway")) {
          tables.add(name);
        }
      }
    }
    assertThat(tables).contains(JOURNAL, "FIGURE", "SIGN_OFF");
    return tables;
  }

  /**
   * Without the place of a row among the others, which says nothing about what the row is about.
   */
  private static Set<String> lines(Connection connection, String table) throws SQLException {
    Set<String> lines = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          String column = row.getMetaData().getColumnName(i);
          if (!column.equals("POSITION")) {
            line.append(column).append('=').append(row.getString(i)).append(';');
          }
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }
}
