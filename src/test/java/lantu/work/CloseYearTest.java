package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.AreaCode;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseYearTest {
  private static final PlanYear YEAR = PlanYear.of(2024);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private final PlanSession session =
      InMemoryStore.sessionOf(SamplePlans.everyKind(), Clock.systemUTC());

  @ParameterizedTest
  @EnumSource(Series.class)
  void noFigureOfAClosedYearChangesAndTheSentenceSaysWhoWhenAndWhy(Series series) {
    close();
    FigureKey key = cell(series);
    Plan before = session.plan();

    assertThatThrownBy(() -> session.apply(EnterFigure.typed(before, key, "7"), null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(Messages.chinese().sentence(refusal))
                    .contains("2024 年", "王五", "2025-03-01", "年报已上报", "没有改动"));

    assertThat(session.plan()).isSameAs(before);
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void figuresOfOtherYearsCanStillBeChanged() {
    close();
    FigureKey other = new FigureKey(code(), district(), PlanYear.of(2023), Series.ACTUAL);
    session.apply(EnterFigure.typed(session.plan(), other, "7"), null);
    assertThat(session.plan().figure(other)).isPresent();
  }

  @Test
  void anEditMadeBeforeTheYearWasClosedIsNotUndoneUntilItIsOpenAgain() {
    FigureKey key = cell(Series.ACTUAL);
    session.apply(EnterFigure.typed(session.plan(), key, "7"), null);
    Edit.SetFigure made = new Edit.SetFigure(key, null, session.plan().figure(key).orElseThrow());
    close();
    refused("work.yearClosed", () -> session.apply(made.inverse(), null));
    assertThat(session.plan().figure(key)).isPresent();

    session.apply(CloseYear.reopened(session.plan(), YEAR, "市局修订"), "市局修订");
    session.apply(made.inverse(), null);
    assertThat(session.plan().figure(key)).isEmpty();
  }

  @Test
  void closingAndOpeningAreJournaledWithTheirReasonsAndUndone() {
    close();
    session.apply(CloseYear.reopened(session.plan(), YEAR, "市局修订"), "市局修订");
    JournalEntry opened = session.journal().getFirst();
    assertThat(opened.what()).isEqualTo(JournalEntry.What.CLOSED_YEAR_SET);
    assertThat(opened.subject()).isEqualTo("2024");
    assertThat(opened.oldValue()).isEqualTo("年报已上报 | 王五 | 2025-03-01");
    assertThat(opened.newValue()).isNull();
    assertThat(opened.why()).isEqualTo("市局修订");

    session.undo("撤销");
    assertThat(session.plan().closedYear(YEAR)).contains(new ClosedYear(YEAR, "王五", "年报已上报", DAY));
    session.undo("撤销");
    assertThat(session.plan().closedYear(YEAR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void withoutAReasonNothingIsClosedOrOpened(String why) {
    refused("work.closeNeedsReason", () -> CloseYear.closed(session.plan(), YEAR, why, "王五", DAY));
    close();
    refused("work.reopenNeedsReason", () -> CloseYear.reopened(session.plan(), YEAR, why));
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2026, 2035})
  void onlyTheYearsFromTheBaseToTheLastAreClosed(int year) {
    Plan plan = session.plan();
    refused(
        "work.notAPlanYear", () -> CloseYear.closed(plan, PlanYear.of(year), "年报已上报", "王五", DAY));
  }

  @Test
  void aYearIsClosedOnceAndOnlyAClosedOneIsOpened() {
    refused("work.yearNotClosed", () -> CloseYear.reopened(session.plan(), YEAR, "市局修订"));
    close();
    refused(
        "work.yearClosedAlready", () -> CloseYear.closed(session.plan(), YEAR, "再次", "王五", DAY));
  }

  private void close() {
    session.apply(CloseYear.closed(session.plan(), YEAR, " 年报已上报 ", "王五", DAY), "年报已上报");
  }

  private static FigureKey cell(Series series) {
    return new FigureKey(code(), district(), YEAR, series);
  }

  private static IndicatorCode code() {
    return IndicatorCode.of("K02");
  }

  private static AreaCode district() {
    return AreaCode.of("district");
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Messages.of(Locale.ENGLISH).sentence(refusal)).doesNotContain("{");
              assertThat(Messages.chinese().sentence(refusal)).doesNotContain("{");
            });
  }
}
