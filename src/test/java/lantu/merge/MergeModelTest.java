package lantu.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import lantu.edit.Edit;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.SamplePlans;
import lantu.value.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/**
 * Two people change copies of a plan in any way and take each other's in: both end with the same
 * plan, and what only one of them changed is in it as that one left it.
 */
class MergeModelTest {
  /** What somebody does; the numbers choose among what there is then. */
  record Step(boolean first, Changes.What what, int one, int two) {}

  @Provide
  Arbitrary<List<Step>> ofContents() {
    return steps(Changes.What.TITLE);
  }

  @Provide
  Arbitrary<List<Step>> ofEverything() {
    return steps(Changes.What.DELETE_PART);
  }

  private static Arbitrary<List<Step>> steps(Changes.What last) {
    EnumSet<Changes.What> kinds = EnumSet.range(Changes.What.FIGURE, last);
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 40);
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(kinds), choice, choice)
        .as(Step::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(24);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void bothEndWithTheSamePlanAndNoChangeOfOneSideIsLost(
      @ForAll("ofContents") List<Step> early,
      @ForAll("ofContents") List<Step> steps,
      @ForAll("ofContents") List<Step> later,
      @ForAll int luck) {
    Copy first = new Copy("甲", SamplePlans.everyKind());
    run(early, first, first);
    Copy second = first.opened("乙");
    Plan base = first.plan();
    run(steps, first, second);
    Plan mine = first.plan();
    Plan theirs = second.plan();

    Map<String, Side> chosen = choices(first.with(second), luck);
    PlanMerge merge = first.with(second).with(chosen);
    Optional<Edit> edit = first.merge(second, chosen);

    assertNothingOfOneSideIsLost(base, mine, theirs, first.plan(), merge);
    edit.ifPresent(
        one ->
            assertThat(Copy.told(one.inverse().applyTo(first.plan()))).isEqualTo(Copy.told(mine)));
    catchUp(first, second);

    // Each goes on, and they meet again the other way round.
    run(later, first, second);
    Map<String, Side> again = choices(second.with(first), luck + 1);
    second.merge(first, again);
    catchUp(second, first);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void theOutlineMergesToo(
      @ForAll("ofEverything") List<Step> early,
      @ForAll("ofEverything") List<Step> steps,
      @ForAll int luck) {
    Copy first = new Copy("甲", SamplePlans.everyKind());
    run(early, first, first);
    Copy second = first.opened("乙");
    run(steps, first, second);
    Plan mine = first.plan();

    Optional<Edit> edit = first.merge(second, choices(first.with(second), luck));

    edit.ifPresent(
        one ->
            assertThat(Copy.told(one.inverse().applyTo(first.plan()))).isEqualTo(Copy.told(mine)));
    catchUp(first, second);
  }

  @Test
  void twoProjectsOfOneCodeCanBothStay() {
    Copy first = new Copy("甲", SamplePlans.everyKind());
    Copy second = first.opened("乙");
    ProjectCode code = ProjectCode.of("P90");
    first.apply(added(first.plan(), Project.named(code, "甲的项目", null, 1, null, null)));
    second.apply(added(second.plan(), Project.named(code, "乙的项目", null, 1, null, null)));
    PlanMerge merge = first.with(second);
    MergeCell cell = merge.open().getFirst();
    assertThat(merge.open()).hasSize(1);
    assertThat(cell.canStayTwice()).isTrue();
    String before = first.told();

    Edit edit = first.merge(second, Map.of(cell.code(), Side.BOTH)).orElseThrow();

    assertThat(names(first)).containsSequence("P90 甲的项目", "P90-2 乙的项目");
    assertThat(Copy.told(edit.inverse().applyTo(first.plan()))).isEqualTo(before);
    catchUp(first, second);
    assertThat(names(second)).contains("P90 甲的项目", "P90-2 乙的项目");
  }

  private static List<String> names(Copy copy) {
    return copy.plan().projects().stream().map(one -> one.code() + " " + one.name()).toList();
  }

  private static Edit added(Plan plan, Project project) {
    return new Edit.PlaceProject(plan.projects().size(), null, project);
  }

  @Test
  void nothingElseCanStayTwice() {
    Copy first = new Copy("甲", SamplePlans.everyKind());
    Copy second = first.opened("乙");
    Project there = first.plan().projects().getFirst();
    first.apply(new Edit.SetProject(there, there.draft().name("甲").project()));
    second.apply(new Edit.SetProject(there, there.draft().name("乙").project()));
    PlanMerge merge = first.with(second);
    String code = merge.open().getFirst().code();

    assertThatThrownBy(() -> merge.with(Map.of(code, Side.BOTH)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("merge.notBoth"));
  }

  /** The one that was taken in takes the merged plan: there is nothing left to decide. */
  private static void catchUp(Copy ahead, Copy behind) {
    PlanMerge merge = behind.with(ahead);
    assertThat(merge.open()).isEmpty();
    behind.merge(ahead, Map.of());
    assertThat(behind.told()).isEqualTo(ahead.told());
    assertThat(ahead.with(behind).edit()).isEmpty();
  }

  private static void run(List<Step> steps, Copy first, Copy second) {
    int number = 0;
    for (Step step : steps) {
      Copy copy = step.first() ? first : second;
      new Changes(copy.plan(), (step.first() ? "甲" : "乙") + ++number)
          .make(step.what(), step.one(), step.two())
          .ifPresent(copy::apply);
    }
  }

  /**
   * Decides every conflict by luck. Decisions that make no plan together are refused; those that
   * leave everything as it is here always make one.
   */
  private static Map<String, Side> choices(PlanMerge merge, int luck) {
    Map<String, Side> chosen = decided(merge, cell -> (cell.code().hashCode() + luck) % 2 == 0);
    try {
      merge.with(chosen).edit();
      return chosen;
    } catch (Refusal refusal) {
      assertThat(refusal.key()).isEqualTo("merge.apart");
      return decided(merge, cell -> true);
    }
  }

  /** Decides every conflict, and what comes up with the decisions. */
  private static Map<String, Side> decided(PlanMerge merge, Predicate<MergeCell> here) {
    Map<String, Side> chosen = new HashMap<>();
    PlanMerge now = merge;
    while (!now.open().isEmpty()) {
      for (MergeCell cell : now.open()) {
        boolean mine = cell.reason() == MergeCell.Reason.NOT_TOGETHER || here.test(cell);
        Side other =
            cell.canStayTwice() && cell.code().hashCode() % 3 != 0 ? Side.BOTH : Side.THEIRS;
        chosen.put(cell.code(), mine ? Side.MINE : other);
      }
      now = merge.with(chosen);
    }
    return chosen;
  }

  private static void assertNothingOfOneSideIsLost(
      Plan base, Plan mine, Plan theirs, Plan merged, PlanMerge merge) {
    Set<Object> decided = new HashSet<>();
    merge.cells().stream()
        .filter(cell -> cell.state() == MergeCell.State.CONFLICT)
        .forEach(cell -> cell.covers().forEach(id -> decided.add(id.key())));
    Set<FigureKey> keys = new TreeSet<>();
    for (Plan plan : List.of(base, mine, theirs, merged)) {
      plan.figures().stream().map(Figure::key).forEach(keys::add);
    }
    for (FigureKey key : keys) {
      List<Optional<Figure>> values = new ArrayList<>();
      for (Plan plan : List.of(base, mine, theirs)) {
        values.add(plan.figure(key));
      }
      Optional<Figure> now = merged.figure(key);
      assertThat(now).isIn(values.get(1), values.get(2));
      if (decided.contains(key) || Objects.equals(values.get(1), values.get(2))) {
        continue;
      }
      if (decided.contains(key.indicator())) {
        // Its figures stay or go with an indicator that one side has removed, but none that was
        // entered since.
        values.stream()
            .skip(1)
            .filter(value -> value.isPresent() && !value.equals(values.getFirst()))
            .forEach(entered -> assertThat(now).as("%s", key).isEqualTo(entered));
        continue;
      }
      assertThat(now)
          .as("%s", key)
          .isEqualTo(values.get(0).equals(values.get(1)) ? values.get(2) : values.get(1));
      assertThat(values.get(0)).as("%s", key).isIn(values.get(1), values.get(2));
    }
  }
}
