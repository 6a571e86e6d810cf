package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.SamplePlans;
import lantu.value.Refusal;
import lantu.work.InMemoryStore;
import lantu.work.PlanAt;
import lantu.work.PlanSession;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The plan as it stood once is what it was then, whatever was done since. */
class PlanAtTest {
  private static final List<Edit> EDITS = EditsTest.everyKind().toList();

  /** What a reader does: one of the changes, typing into a cell, taking back, doing again. */
  sealed interface Step {
    record Change(int edit) implements Step {}

    record Type(int year, int value) implements Step {}

    record Undo() implements Step {}

    record Redo() implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> edit = Arbitraries.integers().between(0, EDITS.size() - 1);
    Arbitrary<Integer> year = Arbitraries.integers().between(2021, 2024);
    Arbitrary<Integer> value = Arbitraries.integers().between(0, 9);
    return Arbitraries.<Step>frequencyOf(
            Tuple.of(8, edit.map(Step.Change::new)),
            Tuple.of(3, Combinators.combine(year, value).as(Step.Type::new)),
            Tuple.of(4, Arbitraries.create(Step.Undo::new)),
            Tuple.of(2, Arbitraries.create(Step.Redo::new)))
        .list()
        .ofMinSize(4)
        .ofMaxSize(16);
  }

  @Property(tries = 8, shrinking = ShrinkingMode.BOUNDED)
  void eachEditionIsThePlanAsItWas(@ForAll("steps") List<Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("lantu-at");
    Map<Long, Plan> editions = new LinkedHashMap<>();
    try {
      try (Workspace workspace = Steps.withPlan(folder)) {
        PlanSession session = session(workspace);
        editions.put(session.journal().getFirst().number(), session.plan());
        for (Step step : steps) {
          take(step, session);
          editions.put(session.journal().getFirst().number(), session.plan());
        }
      }
      try (Workspace again = Workspace.open(folder, new EditJson())) {
        PlanSession session = session(again);
        PlanAt at = new PlanAt(session, ZoneId.systemDefault());
        editions.forEach((number, plan) -> Plans.assertSame(at.after(number), plan));
        Plans.assertSame(again.load(SamplePlans.ID), session.plan());
      }
    } finally {
      delete(folder);
    }
  }

  @Test
  void aDayHasThePlanAsItStoodAtItsEnd() {
    MovingClock clock = new MovingClock(Instant.parse("2026-03-01T10:00:00Z"));
    InMemoryStore store = new InMemoryStore(clock);
    store.add(SamplePlans.everyKind(), new Authorship("张三", null));
    PlanSession session = new PlanSession(store, store, SamplePlans.ID, () -> "张三");
    Plan first = session.plan();
    clock.now = Instant.parse("2026-03-03T15:59:59Z");
    session.apply(type(session, 2021, 4), null);
    Plan second = session.plan();
    clock.now = Instant.parse("2026-03-03T16:00:00Z");
    session.apply(type(session, 2021, 5), null);
    Plan third = session.plan();
    PlanAt at = new PlanAt(session, ZoneId.of("Asia/Shanghai"));

    assertThat(at.first()).isEqualTo(LocalDate.of(2026, 3, 1));
    Plans.assertSame(at.endOf(LocalDate.of(2026, 3, 1)), first);
    Plans.assertSame(at.endOf(LocalDate.of(2026, 3, 2)), first);
    Plans.assertSame(at.endOf(LocalDate.of(2026, 3, 3)), second);
    Plans.assertSame(at.endOf(LocalDate.of(2026, 3, 4)), third);
    Steps.refused("work.planAt.tooEarly", () -> at.endOf(LocalDate.of(2026, 2, 28)));
  }

  private static PlanSession session(Workspace workspace) {
    return new PlanSession(workspace, workspace, SamplePlans.ID, () -> "张三");
  }

  /** A change that does not fit the plan any more is refused and does nothing. */
  private static void take(Step step, PlanSession session) {
    try {
      switch (step) {
        case Step.Change change -> session.apply(EDITS.get(change.edit()), null);
        case Step.Type type -> session.apply(type(session, type.year(), type.value()), "试填");
        case Step.Undo undo -> session.undo("撤销");
        case Step.Redo redo -> session.redo("重做");
      }
    } catch (Refusal refusal) {
      assertThat(session.refused()).isTrue();
    }
  }

  private static Edit type(PlanSession session, int year, int value) {
    return new Edit.SetFigure(
        Steps.cell(year),
        session.plan().figure(Steps.cell(year)).orElse(null),
        Steps.figure(year, Integer.toString(value)));
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path file : all) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A clock that is set by hand. */
  private static final class MovingClock extends Clock {
    private Instant now;

    MovingClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
