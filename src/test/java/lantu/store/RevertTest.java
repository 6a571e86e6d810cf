package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.withPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.HistoryFilter;
import lantu.work.HistoryLine;
import lantu.work.HistoryWords;
import lantu.work.PlanSession;
import lantu.work.RevertEdits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the journal keeps is enough to take any change back, and only what is safe is taken back.
 */
@BesideWindows
final class RevertTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder;

  private Workspace workspace;
  private PlanSession session;
  private RevertEdits revert;

  @BeforeEach
  void open() {
    workspace = withPlan(folder);
    session = new PlanSession(workspace, workspace, SamplePlans.ID, () -> "李四");
    revert = new RevertEdits(session, Messages.chinese());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  static Stream<Edit> everyKind() {
    return EditsTest.everyKind();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void anEditOfAnyKindIsTakenBackAsOneNewStepWithItsReason(Edit edit) {
    Plan before = session.plan();
    session.apply(edit, null);
    List<Long> numbers = newest(edit.parts().size());

    JournalEntry done = revert.revert(numbers, "录错");

    Plan stored = workspace.load(SamplePlans.ID);
    EditsTest.assertSameButForOrder(stored, before);
    List<JournalEntry> journal = session.journal();
    assertThat(journal).hasSize(1 + 2 * edit.parts().size());
    assertThat(journal.stream().filter(entry -> entry.batch() == done.number()))
        .hasSize(edit.parts().size())
        .allSatisfy(
            entry ->
                assertThat(entry.why())
                    .startsWith("撤回第 ")
                    .contains(numbers.getFirst().toString())
                    .endsWith(" 条：录错"));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aRevertIsUndoneInOneStep(Edit edit) {
    session.apply(edit, null);
    Plan changed = workspace.load(SamplePlans.ID);
    revert.revert(newest(edit.parts().size()), null);

    session.undo("撤销");

    Plan stored = workspace.load(SamplePlans.ID);
    EditsTest.assertSameButForOrder(stored, changed);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void theJournalReadsWithoutConstants(Edit edit) {
    session.apply(edit, null);

    for (JournalEntry entry : session.journal()) {
      HistoryLine line = words().line(entry);
      assertThat(line.what()).isNotEmpty().doesNotContain("_");
      assertThat(line.old() + line.now())
          .doesNotContain(
              "END_OF_PERIOD",
              "LEVEL ",
              "ASSIGNED",
              "onTrack",
              "FINAL",
              "ACHIEVED",
              "LOW",
              "confidence");
    }
  }

  @Test
  void whereALaterEditChangedTheSameThingTheRevertIsRefusedAndNamesIt() {
    set(null, "1");
    Figure two = new Figure(Steps.cell(2024), new BigDecimal("2"), DataStatus.FLASH, null, null);
    session.apply(new Edit.SetFigure(two.key(), Steps.figure(2024, "1"), two), null);
    List<Long> numbers = newest(2);
    Plan before = workspace.load(SamplePlans.ID);

    refused("work.revert.later", () -> revert.revert(List.of(numbers.get(1)), "录错"));
    assertThatThrownBy(() -> revert.revert(List.of(numbers.get(1)), "录错"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(Messages.chinese().sentence(refusal))
                    .contains("第 " + numbers.getFirst() + " 条（李四）", "现在是“2 | 快报”"));

    assertThat(workspace.load(SamplePlans.ID).figures()).isEqualTo(before.figures());
    assertThat(session.journal()).hasSize(3);
    assertThat(session.canRedo()).isFalse();
  }

  @Test
  void togetherWithTheLaterEditTheEarlierOneIsTakenBack() {
    set(null, "1");
    set("1", "2");
    Steps.set(workspace, 2023, null, "8");
    PlanSession fresh = new PlanSession(workspace, workspace, SamplePlans.ID, () -> "李四");
    List<Long> numbers = fresh.journal().stream().map(JournalEntry::number).toList();

    new RevertEdits(fresh, Messages.chinese())
        .revert(List.of(numbers.get(2), numbers.get(1)), null);

    assertThat(Steps.value(workspace, 2024)).isNull();
    assertThat(Steps.value(workspace, 2023)).isEqualTo("8");
  }

  @Test
  void aRevertCanItselfBeReverted() {
    set(null, "1");
    revert.revert(newest(1), null);

    revert.revert(newest(1), null);

    assertThat(Steps.value(workspace, 2024)).isEqualTo("1");
  }

  @Test
  void whatCannotBeTakenBackIsRefusedInASentence() {
    long added = newest(1).getFirst();

    refused("work.revert.nothing", () -> revert.revert(List.of(), null));
    refused("work.revert.unknown", () -> revert.revert(List.of(4711L), null));
    refused("work.revert.plan", () -> revert.revert(List.of(added), null));
    refused("work.controlCharacters", () -> revert.revert(List.of(added), "\u0007"));
  }

  @Test
  void anEntryOfAnOlderVersionWithoutItsChangeIsRefused() throws Exception {
    set(null, "1");
    long number = newest(1).getFirst();
    workspace.close();
    try (var database = new DatabaseFile(folder, Vault.PLAIN).connect();
        var statement = database.createStatement()) {
      statement.execute("UPDATE edit SET content = NULL WHERE number = " + number);
    }
    open();

    refused("work.revert.noContent", () -> revert.revert(List.of(number), null));
  }

  @Test
  void theFilterNarrowsByPersonDayObjectSeriesAndText() {
    set(null, "1");
    List<HistoryLine> lines = words().lines(session.journal());
    LocalDate day = lines.getFirst().entry().at().atZone(ZONE).toLocalDate();

    assertThat(count(lines, HistoryFilter.ALL)).isEqualTo(2);
    assertThat(count(lines, new HistoryFilter("李四", null, null, null, null, null))).isEqualTo(1);
    assertThat(count(lines, new HistoryFilter(null, day, day, null, null, null))).isEqualTo(2);
    assertThat(count(lines, new HistoryFilter(null, day.plusDays(1), null, null, null, null)))
        .isZero();
    assertThat(count(lines, new HistoryFilter(null, null, day.minusDays(1), null, null, null)))
        .isZero();
    assertThat(count(lines, new HistoryFilter(null, null, null, "k02", null, null))).isEqualTo(1);
    assertThat(count(lines, new HistoryFilter(null, null, null, "指标1", null, null))).isEqualTo(1);
    assertThat(count(lines, new HistoryFilter(null, null, null, null, Series.ACTUAL, null)))
        .isEqualTo(1);
    assertThat(count(lines, new HistoryFilter(null, null, null, null, Series.PLANNED, null)))
        .isZero();
    assertThat(count(lines, new HistoryFilter(null, null, null, null, null, "装入"))).isEqualTo(1);
  }

  private static long count(List<HistoryLine> lines, HistoryFilter filter) {
    return lines.stream().filter(line -> filter.takes(line, ZONE)).count();
  }

  private HistoryWords words() {
    return new HistoryWords(session.plan(), Messages.of(Locale.CHINA), ZONE);
  }

  private void set(@Nullable String before, String after) {
    Figure then = before == null ? null : Steps.figure(2024, before);
    Figure now = Steps.figure(2024, after);
    session.apply(new Edit.SetFigure(now.key(), then, now), null);
  }

  private List<Long> newest(int count) {
    return session.journal().stream().limit(count).map(JournalEntry::number).toList();
  }
}
