package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lantu.assess.EntryDates;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Plans;
import lantu.plan.Series;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.slide.Situation;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T02:00:00.123456Z"), ZoneOffset.UTC);
  private static final PlanId DEMO = PlanId.of("demo");

  private final InMemoryStore store = new InMemoryStore(CLOCK);
  private final Reviews reviews = new Reviews(store, DEMO, MESSAGES);
  private PlanSession session;
  private Plan plan;

  @BeforeEach
  void open() {
    plan = SamplePlan.of(PlanJson.shipped(), DEMO, MESSAGES);
    store.add(plan, new Authorship("测试", null));
    session = new PlanSession(store, store, DEMO, () -> "张三");
  }

  private FigureKey cell(int year) {
    return new FigureKey(
        IndicatorCode.of("I12"), plan.district().code(), PlanYear.of(year), Series.ACTUAL);
  }

  @Test
  void aProposalChangesThePlanInMemoryOnlyAndKeepsStatusAndSource() {
    WhatIf whatIf = WhatIf.on(plan).propose(cell(2024), "2.5");

    assertThat(whatIf.original()).isSameAs(plan);
    assertThat(whatIf.plan().figure(cell(2024)).orElseThrow().value()).isEqualTo("2.5");
    assertThat(whatIf.plan().figure(cell(2024)).orElseThrow().source())
        .isEqualTo(plan.figure(cell(2024)).orElseThrow().source());
    assertThat(whatIf.proposals())
        .containsExactly(
            new Proposal(
                cell(2024), plan.figure(cell(2024)).orElseThrow().value(), new BigDecimal("2.5")));
    Plans.assertSame(session.plan(), plan);
  }

  @Test
  void blankTextOrWhatStandsThereTakesAProposalBack() {
    WhatIf whatIf = WhatIf.on(plan).propose(cell(2024), "2.5");
    String there = String.valueOf(plan.figure(cell(2024)).orElseThrow().value());

    assertThat(whatIf.propose(cell(2024), " ").isEmpty()).isTrue();
    assertThat(whatIf.propose(cell(2024), there).isEmpty()).isTrue();
    assertThat(whatIf.without(cell(2024)).edit()).isEmpty();
  }

  @Test
  void theVerdictsThatChangeAreTold() {
    WhatIf whatIf = WhatIf.on(plan).propose(cell(2024), "2.5");

    List<ChangedVerdicts.Change> changes =
        new ChangedVerdicts(MESSAGES)
            .of(whatIf, CutOff.endOf(PlanYear.of(2024)), EntryDates.UNKNOWN);

    assertThat(changes)
        .extracting(ChangedVerdicts.Change::sentence)
        .containsExactly("新增绿地面积：▼ 滞后 → ● 符合预期");
    assertThat(
            new ChangedVerdicts(MESSAGES)
                .of(WhatIf.on(plan), CutOff.endOf(PlanYear.of(2024)), EntryDates.UNKNOWN))
        .isEmpty();
  }

  @Test
  void whatIsNoNumberOrInAClosedYearIsRefused() {
    refused("number.notANumber", () -> WhatIf.on(plan).propose(cell(2024), "很多"));
    session.apply(
        CloseYear.closed(plan, PlanYear.of(2024), "已核定", "张三", LocalDate.of(2026, 1, 1)), null);
    refused("work.yearClosed", () -> WhatIf.on(session.plan()).propose(cell(2024), "2.5"));
  }

  @Test
  void acceptedProposalsAreOneStepWithTheMeetingAsItsReason() {
    WhatIf whatIf =
        WhatIf.on(plan)
            .propose(cell(2024), "2.5")
            .propose(cell(2025), "3")
            .propose(cell(2023), "1");

    JournalEntry entry = reviews.accept(session, whatIf, " 第三次推进会 ");

    assertThat(session.journal()).hasSize(4);
    assertThat(session.journal().subList(0, 3))
        .allSatisfy(
            one -> {
              assertThat(one.batch()).isEqualTo(entry.number());
              assertThat(one.why()).isEqualTo("采纳推演：第三次推进会");
            });
    Plans.assertSame(session.plan(), whatIf.plan());
    session.undo("撤销");
    Plans.assertSame(session.plan(), plan);
  }

  @Test
  void nothingIsAcceptedWithoutAMeetingOrAProposal() {
    WhatIf whatIf = WhatIf.on(plan).propose(cell(2024), "2.5");
    refused("work.review.noMeeting", () -> reviews.accept(session, whatIf, "  "));
    refused("work.review.nothingProposed", () -> reviews.accept(session, WhatIf.on(plan), "会"));
    store.refuseNext(new Refusal("store.uncertain"));
    refused("store.uncertain", () -> reviews.accept(session, whatIf, "会"));
    Plans.assertSame(session.plan(), plan);
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void aScenarioComesBackOnAPlanThatHasMovedOn() {
    WhatIf whatIf = WhatIf.on(plan).propose(cell(2024), "2.5").propose(cell(2025), "3");
    Scenario kept = reviews.keepScenario(" 乐观 ", whatIf, "张三", CLOCK);
    assertThat(kept.name()).isEqualTo("乐观");
    assertThat(kept.madeAt()).isEqualTo(Instant.parse("2026-11-28T02:00:00.123Z"));
    session.apply(EnterFigure.typed(plan, cell(2025), "3"), null);
    session.apply(EnterFigure.typed(session.plan(), cell(2024), "9"), null);

    WhatIf.Taken taken = WhatIf.take(session.plan(), reviews.scenario("乐观").proposals());

    assertThat(taken.left()).isEmpty();
    assertThat(taken.whatIf().proposals())
        .containsExactly(new Proposal(cell(2024), new BigDecimal("9"), new BigDecimal("2.5")));
    Edit edit = taken.whatIf().edit().orElseThrow();
    session.apply(edit, null);
    assertThat(session.plan().figure(cell(2024)).orElseThrow().value()).isEqualTo("2.5");
  }

  @Test
  void whatIsGoneFromThePlanIsLeftOutAndNamed() {
    Proposal gone =
        new Proposal(
            new FigureKey(
                IndicatorCode.of("gone"), plan.district().code(), PlanYear.of(2024), Series.ACTUAL),
            null,
            BigDecimal.ONE);

    WhatIf.Taken taken = WhatIf.take(plan, List.of(gone));

    assertThat(taken.whatIf().isEmpty()).isTrue();
    assertThat(taken.left()).containsExactly(gone);
  }

  @Test
  void aMissingFigureCanBeProposedAndIsMissingNoMore() {
    FigureKey missing = cell(2024);
    Plan without = plan.with(missing, new Figure(missing, null, DataStatus.MISSING, null, "未统计"));

    WhatIf whatIf = WhatIf.on(without).propose(missing, "1");

    assertThat(whatIf.plan().figure(missing).orElseThrow().status()).isNull();
    assertThat(whatIf.proposals().getFirst().original()).isNull();
  }

  @Test
  void namesThatCannotBeAreRefusedAndTheDefaultAgendaStays() {
    Situation now =
        new Situation(plan, CutOff.endOf(PlanYear.of(2024)), EntryDates.UNKNOWN, MESSAGES);
    List<AgendaItem> items = List.of(AgendaItem.of(PageKind.TALK));

    refused("work.review.noName", () -> reviews.keepAgenda(" ", items));
    refused("work.review.longName", () -> reviews.keepAgenda("长".repeat(101), items));
    refused("work.review.reservedName", () -> reviews.keepAgenda("默认议程", items));
    refused("work.review.noItems", () -> reviews.keepAgenda("短会", List.of()));
    refused("work.review.unknownAgenda", () -> reviews.agenda(now, "短会"));
    refused("work.review.noScenarios", () -> reviews.scenario("乐观"));
    reviews.keepAgenda("短会", items);
    assertThat(reviews.agendas(now)).hasSize(2);
    assertThat(reviews.agenda(now, "短会").items()).isEqualTo(items);
    reviews.dropAgenda("短会");
    assertThat(reviews.agendas(now)).hasSize(1);
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(MESSAGES.sentence(refusal)).doesNotContain("{");
            });
  }
}
