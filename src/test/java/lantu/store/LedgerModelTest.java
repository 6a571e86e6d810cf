package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.plan.Chapter;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.SamplePlans;
import lantu.plan.Section;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.EditIndicator;
import lantu.work.EditOutline;
import lantu.work.EditProject;
import lantu.work.IndicatorRemoval;
import lantu.work.OpenWorkspace;
import lantu.work.OutlineChange;
import lantu.work.OutlineLevels;
import lantu.work.OutlinePart;
import lantu.work.OutlineRemoval;
import lantu.work.OutlineSpot;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.SessionMarks;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Changes to the outline, to indicators and to projects, undo, redo and restarts in any order do to
 * the database what they would do to a tree of names: where each thing stands is told by titles,
 * never by numbers, so that a reference that does not follow its part shows. A refused step does
 * nothing, and undo goes on after a restart where the session ended.
 */
class LedgerModelTest {
  private static final Messages MESSAGES = Messages.chinese();

  /** What a reader does; the numbers choose among what there is then. */
  sealed interface Step {
    record Change(What what, int first, int second) implements Step {}

    record Undo() implements Step {}

    record Redo() implements Step {}

    record Restart() implements Step {}
  }

  /** Kinds of changes. */
  enum What {
    ADD_PART,
    RENAME_PART,
    MOVE_PART,
    PROMOTE,
    DEMOTE,
    DELETE_PART,
    DELETE_PART_INTO,
    CLOSE_GAPS,
    NAME_INDICATOR,
    LINK_MEASURE,
    SPLIT,
    REMOVE_INDICATOR,
    ADD_PROJECT,
    STAGE,
    PLACE_PROJECT,
    SERVE,
    REMOVE_PROJECT
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1000);
    // What moves others along comes more often: the way it goes depends on what stands where.
    Arbitrary<What> changes =
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.of(
                    What.MOVE_PART,
                    What.PROMOTE,
                    What.DEMOTE,
                    What.DELETE_PART_INTO,
                    What.PLACE_PROJECT)),
            Tuple.of(2, Arbitraries.of(What.values())));
    return Arbitraries.<Step>frequencyOf(
            Tuple.of(12, Combinators.combine(changes, choice, choice).as(Step.Change::new)),
            Tuple.of(3, Arbitraries.create(Step.Undo::new)),
            Tuple.of(2, Arbitraries.create(Step.Redo::new)),
            Tuple.of(1, Arbitraries.create(Step.Restart::new)))
        .list()
        .ofMinSize(8)
        .ofMaxSize(40);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void theDatabaseDoesWhatATreeOfNamesWouldDo(@ForAll("steps") List<Step> steps)
      throws IOException {
    Path folder = Files.createTempDirectory("lantu-ledger");
    try (Store store = new Store(folder)) {
      for (Step step : steps) {
        store.run(step);
        assertThat(NameModel.of(store.session.plan()).told())
            .as("after %s", step)
            .isEqualTo(store.now);
        assertThat(store.session.canUndo()).as("after %s", step).isEqualTo(!store.done.isEmpty());
        assertThat(store.session.canRedo()).as("after %s", step).isEqualTo(!store.undone.isEmpty());
      }
      assertThat(NameModel.of(store.workspace.load(SamplePlans.ID)).told()).isEqualTo(store.now);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A step that was made, with all that was told before and after it. */
  private record Made(Edit edit, List<String> before, List<String> after) {
    Made takenBack() {
      return new Made(edit.inverse(), /* before= */ after, /* after= */ before);
    }
  }

  /** A workspace with the small plan, a session on it, and what is expected of both. */
  private static final class Store implements AutoCloseable {
    private final Path folder;
    private Workspace workspace;
    private PlanSession session;
    private List<String> now;
    private final Deque<Made> done = new ArrayDeque<>();
    private final Deque<Made> undone = new ArrayDeque<>();
    private final List<Made> log = new ArrayList<>();
    private int begun;
    private int begunBefore;
    private int own;
    private int names;

    Store(Path folder) {
      this.folder = folder;
      this.workspace = Steps.withPlan(folder);
      this.session = begin();
      this.now = NameModel.of(session.plan()).told();
    }

    private PlanSession begin() {
      Settings settings = Settings.open(folder.resolve("settings.properties"), Clock.systemUTC());
      return new PlanDesk(
              new OpenWorkspace(workspace, workspace, workspace, workspace, () -> {}),
              () -> "张三",
              SessionMarks.in(settings))
          .session(SamplePlans.ID);
    }

    void run(Step step) {
      switch (step) {
        case Step.Change change -> change(change);
        case Step.Undo undo -> {
          assertThat(session.undo("撤销").isPresent()).isEqualTo(!done.isEmpty());
          if (!done.isEmpty()) {
            Made made = done.pop();
            undone.push(made);
            now = made.before();
            log.add(made.takenBack());
            own--;
            begun = own < 0 ? begunBefore : begun;
          }
        }
        case Step.Redo redo -> {
          assertThat(session.redo("重做").isPresent()).isEqualTo(!undone.isEmpty());
          if (!undone.isEmpty()) {
            Made made = undone.pop();
            done.push(made);
            now = made.after();
            log.add(made);
            own++;
          }
        }
        case Step.Restart restart -> restart();
      }
    }

    /** What can be undone is what was made since the last session began; see LastSessionTest. */
    private void restart() {
      workspace.close();
      workspace = Workspace.open(folder, new EditJson());
      session = begin();
      done.clear();
      undone.clear();
      for (Made made : log.subList(begun, log.size())) {
        if (!done.isEmpty() && made.edit().equals(done.peek().edit().inverse())) {
          undone.push(done.pop());
        } else if (!undone.isEmpty() && made.edit().equals(undone.peek().edit())) {
          done.push(undone.pop());
        } else {
          done.push(made);
          undone.clear();
        }
      }
      begunBefore = begun;
      own = 0;
    }

    private void change(Step.Change change) {
      NameModel model = NameModel.of(session.plan());
      try {
        Optional<Edit> edit =
            new Changes(session.plan(), model, "甲" + ++names)
                .make(change.what(), change.first(), change.second());
        if (edit.isEmpty()) {
          return;
        }
        session.apply(edit.get(), "改");
        Made made = new Made(edit.get(), now, model.told());
        if (own <= 0) {
          own = 0;
          begun = log.size();
        }
        own++;
        done.push(made);
        undone.clear();
        log.add(made);
        now = made.after();
      } catch (Refusal refused) {
        assertThat(MESSAGES.sentence(refused)).doesNotContain("{");
      }
    }

    @Override
    public void close() {
      workspace.close();
    }
  }

  /** One change of each kind, to the plan by the product's use cases and to the model by name. */
  private record Changes(Plan plan, NameModel model, String name) {
    Optional<Edit> make(What what, int first, int second) {
      OutlinePart part = pick(parts(), first);
      return switch (what) {
        case ADD_PART -> {
          OutlineSpot spot = spot(part, second);
          OutlineChange change =
              editing()
                  .add(
                      spot.side() == OutlineSpot.Side.LAST_IN
                          ? part.kind().inner().orElseThrow()
                          : part.kind(),
                      spot,
                      name);
          model.add(name, spot);
          yield Optional.of(change.edit());
        }
        case RENAME_PART -> {
          model.rename(part, name);
          yield Optional.of(editing().rename(part, name).edit());
        }
        case MOVE_PART -> {
          Optional<OutlineSpot> spot =
              second % 2 == 0 ? editing().above(part) : editing().below(part);
          Optional<Edit> edit = spot.map(to -> editing().move(part, to).edit());
          spot.ifPresent(to -> model.move(part, to));
          yield edit;
        }
        case PROMOTE -> {
          Edit edit = new OutlineLevels(plan, MESSAGES).promote(part).edit();
          model.promote(part);
          yield Optional.of(edit);
        }
        case DEMOTE -> {
          Edit edit = new OutlineLevels(plan, MESSAGES).demote(part).edit();
          model.demote(part);
          yield Optional.of(edit);
        }
        case DELETE_PART -> {
          // A text that is lost is not what is tried here.
          if (!new OutlineRemoval(plan, MESSAGES, part).texts().isEmpty()) {
            yield Optional.empty();
          }
          Edit edit = editing().delete(part).edit();
          model.remove(part, null);
          yield Optional.of(edit);
        }
        case DELETE_PART_INTO -> {
          OutlineRemoval removal = new OutlineRemoval(plan, MESSAGES, part);
          if (removal.places().isEmpty()) {
            yield Optional.empty();
          }
          OutlinePart to = pick(removal.places(), second);
          model.remove(part, to);
          yield Optional.of(removal.into(to, true).edit());
        }
        case CLOSE_GAPS -> Optional.of(editing().closeGaps(null).edit());
        default -> Optional.of(ofThings(what, first, second));
      };
    }

    private Edit ofThings(What what, int first, int second) {
      Indicator indicator = pick(plan.indicators(), first);
      String code = indicator.code().value();
      return switch (what) {
        case NAME_INDICATOR -> {
          NameModel.thing(model.indicators, code).name = name;
          yield new Edit.SetIndicator(indicator, indicator.draft().name(name).indicator());
        }
        case LINK_MEASURE -> {
          List<MeasureRef> measures = new ArrayList<>(indicator.measures());
          MeasureRef ref = pick(plan.outline().measures(), second).ref();
          if (!measures.remove(ref)) {
            measures.add(ref);
          }
          model.link(code, OutlinePart.measure(ref));
          yield new Edit.SetIndicator(indicator, indicator.draft().measures(measures).indicator());
        }
        case SPLIT -> {
          String part = EditIndicator.nextCode(plan, code + "-");
          model.split(code, part, name);
          yield EditIndicator.split(plan, indicator, part, name);
        }
        case REMOVE_INDICATOR -> {
          IndicatorRemoval removal = new IndicatorRemoval(plan, indicator);
          Edit edit = removal.edit(null);
          model.removeIndicator(code, removal.figures().size());
          yield edit;
        }
        case ADD_PROJECT -> {
          String fresh = EditProject.nextCode(plan);
          Section section = pick(plan.outline().sections(), second);
          model.addProject(fresh, OutlinePart.section(section.number()));
          yield EditProject.added(plan, fresh, name, null, section.number());
        }
        default -> ofProjects(what, first, second);
      };
    }

    private Edit ofProjects(What what, int first, int second) {
      Project project = pick(plan.projects(), first);
      String code = project.code().value();
      return switch (what) {
        case STAGE -> {
          NameModel.thing(model.projects, code).name = name;
          yield EditProject.changed(project, project.draft().stage(name));
        }
        case SERVE -> {
          IndicatorCode served = pick(plan.indicators(), second).code();
          List<IndicatorCode> all = new ArrayList<>(project.indicators());
          List<String> serves = NameModel.thing(model.projects, code).serves;
          if (!all.remove(served)) {
            all.add(served);
          }
          if (!serves.remove(served.value())) {
            serves.add(served.value());
          }
          yield EditProject.changed(project, project.draft().indicators(all));
        }
        case REMOVE_PROJECT -> {
          model.projects.remove(code);
          yield EditProject.removed(plan, project.code());
        }
        default -> {
          OutlinePart part =
              pick(
                  parts().stream().filter(one -> one.kind() != OutlinePart.Kind.CHAPTER).toList(),
                  second);
          MeasureRef ref =
              part.kind() == OutlinePart.Kind.MEASURE
                  ? new MeasureRef(part.number(), part.ordinal())
                  : null;
          model.place(code, part);
          yield EditProject.changed(project, project.draft().section(part.number()).measure(ref));
        }
      };
    }

    private static OutlineSpot spot(OutlinePart part, int choice) {
      boolean inside = choice % 3 == 0 && part.kind().inner().isPresent();
      return new OutlineSpot(
          inside
              ? OutlineSpot.Side.LAST_IN
              : choice % 3 == 1 ? OutlineSpot.Side.BEFORE : OutlineSpot.Side.AFTER,
          part);
    }

    private List<OutlinePart> parts() {
      List<OutlinePart> parts = new ArrayList<>();
      for (Chapter chapter : plan.outline().chapters()) {
        parts.add(OutlinePart.chapter(chapter.number()));
        for (Section section : chapter.sections()) {
          parts.add(OutlinePart.section(section.number()));
          section.measures().forEach(one -> parts.add(OutlinePart.measure(one.ref())));
        }
      }
      return parts;
    }

    private EditOutline editing() {
      return new EditOutline(plan, MESSAGES);
    }

    private static <T> T pick(List<T> all, int choice) {
      if (all.isEmpty()) {
        throw new Refusal("work.outline.gone");
      }
      return all.get(choice % all.size());
    }
  }
}
