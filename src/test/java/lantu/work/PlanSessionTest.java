package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

class PlanSessionTest {
  private static final FigureKey CELL =
      new FigureKey(
          IndicatorCode.of("I04"), AreaCode.of("hongkou"), PlanYear.of(2021), Series.ACTUAL);

  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
  private final PlanSession session = open();

  private PlanSession open() {
    FirstStart.prepare(store, "张三", "首次启动");
    return new PlanSession(store, store, PlanId.of("hongkou-14fyp"), () -> "张三");
  }

  private void type(String text) {
    session.apply(EnterFigure.typed(session.plan(), CELL, text), null);
  }

  /** As when a large table is pasted: one cell again and again, in one change. */
  private static Edit longChange(Plan plan) {
    List<Edit> parts = new ArrayList<>();
    Figure before = plan.figure(CELL).orElse(null);
    for (int i = 1; i <= 600; i++) {
      Figure after = new Figure(CELL, BigDecimal.valueOf(i), null, null, null);
      parts.add(new Edit.SetFigure(CELL, before, after));
      before = after;
    }
    return Edit.of(parts);
  }

  @Test
  void aLongChangeIsWrittenElsewhereAndNothingIsAskedOfTheSessionMeanwhile() {
    List<String> order = new ArrayList<>();
    session.onChange(plan -> order.add("told"));
    session.writesLongChanges(
        work -> {
          order.add("elsewhere");
          assertThatThrownBy(() -> type("7"))
              .isInstanceOfSatisfying(
                  Refusal.class,
                  refusal -> assertThat(refusal.key()).isEqualTo("work.change.writing"));
          work.run();
        });
    type("5");
    assertThat(order).containsExactly("told");

    session.apply(longChange(session.plan()), null);

    assertThat(order).containsExactly("told", "elsewhere", "told");
    assertThat(session.plan().figure(CELL).orElseThrow().value()).isEqualByComparingTo("600");
    session.undo("撤销");
    assertThat(session.plan().figure(CELL).orElseThrow().value()).isEqualByComparingTo("5");
  }

  @Test
  void aLongChangeThatIsStoppedHasNotBeenMade() {
    type("5");
    session.writesLongChanges(
        work -> {
          throw new CancellationException();
        });

    assertThatThrownBy(() -> session.apply(longChange(session.plan()), null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.change.stopped"));

    assertThat(session.refused()).isFalse();
    assertThat(session.plan().figure(CELL).orElseThrow().value()).isEqualByComparingTo("5");
    type("6");
    assertThat(store.load(PlanId.of("hongkou-14fyp")).figure(CELL).orElseThrow().value())
        .isEqualByComparingTo("6");
  }

  @Test
  void undoAndRedoWalkThroughEveryState() {
    Random random = new Random(7);
    Deque<List<Figure>> before = new ArrayDeque<>();
    Deque<List<Figure>> after = new ArrayDeque<>();
    for (int i = 0; i < 400; i++) {
      switch (random.nextInt(3)) {
        case 0 -> {
          before.push(session.plan().figures());
          after.clear();
          type(random.nextInt(5) == 0 ? "" : "" + random.nextInt(1000));
        }
        case 1 -> {
          List<Figure> now = session.plan().figures();
          assertThat(session.undo("撤销").isPresent()).isEqualTo(!before.isEmpty());
          if (!before.isEmpty()) {
            after.push(now);
            assertThat(session.plan().figures()).isEqualTo(before.pop());
          }
        }
        default -> {
          List<Figure> now = session.plan().figures();
          assertThat(session.redo("重做").isPresent()).isEqualTo(!after.isEmpty());
          if (!after.isEmpty()) {
            before.push(now);
            assertThat(session.plan().figures()).isEqualTo(after.pop());
          }
        }
      }
      assertThat(store.load(PlanId.of("hongkou-14fyp")).figures())
          .isEqualTo(session.plan().figures());
    }
  }

  @Test
  void aRefusedEditIsNeitherShownNorStacked() {
    store.refuseNext(new Refusal("store.writeFailed"));
    assertThatThrownBy(() -> type("5")).isInstanceOf(Refusal.class);
    assertThat(session.plan().figure(CELL)).isEmpty();
    assertThat(session.canUndo()).isFalse();
    assertThat(session.savedAt()).isEmpty();
  }

  @Test
  void everyStepIsInTheJournalAndHeard() {
    List<Plan> heard = new ArrayList<>();
    session.onChange(heard::add);
    type("5");
    session.undo("撤销");
    session.redo("重做");
    assertThat(session.journal()).hasSize(4);
    assertThat(session.journal().getFirst().why()).isEqualTo("重做");
    assertThat(heard).hasSize(3);
    assertThat(session.savedAt()).isPresent();
  }

  @Test
  void typingANewValueKeepsStatusSourceAndNote() {
    session.apply(
        EnterFigure.given(session.plan(), CELL, "1", DataStatus.FLASH, "统计局", "首报"), null);
    type("２");
    assertThat(session.plan().figure(CELL))
        .hasValueSatisfying(
            figure -> {
              assertThat(figure.value()).isEqualByComparingTo("2");
              assertThat(figure.status()).isEqualTo(DataStatus.FLASH);
              assertThat(figure.source()).isEqualTo("统计局");
            });
  }

  @Test
  void aMissingFigureNeedsItsReason() {
    assertThatThrownBy(
            () -> EnterFigure.given(session.plan(), CELL, "", DataStatus.MISSING, null, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("work.missingNeedsReason"));
    session.apply(
        EnterFigure.given(session.plan(), CELL, "", DataStatus.MISSING, null, "部门未报"), null);
    assertThat(session.plan().figure(CELL)).map(Figure::note).contains("部门未报");
  }

  @Test
  void cellsAreFoundByTheWordsOnScreen() {
    FindCell find = new FindCell(session.plan(), Messages.chinese());
    assertThat(find.cell("4", "全区", "２０２１年", "实际")).isEqualTo(CELL);
    assertThat(find.year("2035")).isEqualTo(PlanYear.of(2035));
    assertThatThrownBy(() -> find.year("2030")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> find.year("2021.5")).isInstanceOf(Refusal.class);
  }
}
