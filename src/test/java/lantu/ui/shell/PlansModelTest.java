package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.plan.Authorship;
import lantu.plan.PlanId;
import lantu.search.SearchIndex;
import lantu.ui.dialog.RecordingDialogs;
import lantu.value.Refusal;
import lantu.work.AddPlan;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;
import org.junit.jupiter.api.Test;

/** A plan that takes long to read, or to be made searchable, does not hold the window. */
@BesideWindows
class PlansModelTest {
  private static final PlanId REAL = PlanJson.shipped().profile().id();

  private final InMemoryStore store = new InMemoryStore(Bench.CLOCK);
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final Slow jobs = new Slow();
  private final PlanServices services = Bench.services(store, dialogs, jobs);
  private final List<PlanId> shown = new ArrayList<>();
  private final PlansModel plans = new PlansModel(services, Bench.MESSAGES, shown::add);

  private void twoPlans() {
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    services.adding().sample();
  }

  @Test
  void theSearchIsThatOfThePlanAsItIsWhenTheIndexIsReady() {
    twoPlans();
    PlanSession session = services.desk().session(REAL);
    ShellModel model = new ShellModel(session, Bench.MESSAGES, dialogs, Bench.ZONE);
    List<SearchIndex> ready = new ArrayList<>();

    model.searchIndex(List.of(), jobs, ready::add);
    Edit.SetFigure edit = (Edit.SetFigure) Bench.setGdpGrowth(session, "123.45");
    session.apply(edit, null);
    jobs.go();
    assertThat(ready).isEmpty();
    jobs.go();

    assertThat(ready).hasSize(1);
    assertThat(ready.getFirst().find("123.45")).isNotEmpty();
    model.searchIndex(List.of(), jobs, ready::add);
    assertThat(ready).hasSize(2).containsOnly(ready.getFirst());
  }

  @Test
  void aPlanIsShownOnceItIsRead() {
    twoPlans();
    plans.open(REAL);
    assertThat(shown).isEmpty();
    assertThat(plans.work().notice().get()).isEqualTo("正在打开规划，请稍候…");

    jobs.go();

    assertThat(shown).containsExactly(REAL);
    assertThat(plans.work().notice().get()).isEmpty();
    plans.open(REAL);
    assertThat(shown).containsExactly(REAL, REAL);
  }

  @Test
  void thePlanAskedForLastIsShownAndNoOther() {
    twoPlans();
    plans.open(REAL);
    plans.open(AddPlan.SAMPLE);

    jobs.go();

    assertThat(shown).containsExactly(AddPlan.SAMPLE);
  }

  @Test
  void aPlanThatCannotBeReadIsTold() {
    twoPlans();
    plans.open(REAL);
    jobs.fails = true;
    jobs.go();

    assertThat(shown).isEmpty();
    assertThat(dialogs.said()).singleElement().asString().startsWith("error: ");
    assertThat(plans.work().notice().get()).isEmpty();
  }

  @Test
  void whatTheReaderWaitsForIsStoppedFromWhereItIsShown() {
    List<Runnable> cancelled = new ArrayList<>();
    JobRunner waiting =
        new JobRunner() {
          @Override
          public <T> RunningJob start(Job<T> job, Callback<T> callback) {
            callback.progress(1, 2, "一半");
            cancelled.add(callback::cancelled);
            return () -> cancelled.getFirst().run();
          }
        };
    PlansModel model =
        new PlansModel(Bench.services(store, dialogs, waiting), Bench.MESSAGES, shown::add);
    model.work().alone("正在恢复，请稍候…", "什么也没有改动", progress -> REAL, shown::add);
    assertThat(model.work().running().get()).as("the bar below, which a dialog covers").isEmpty();
    assertThat(dialogs.held()).containsExactly("正在恢复，请稍候…");

    dialogs.stopHeld();

    assertThat(dialogs.held()).containsExactly("正在恢复，请稍候…", "end");
    assertThat(model.work().notice().get()).isEqualTo("什么也没有改动");
    assertThat(shown).isEmpty();
  }

  /** Holds what is to be done beside the rest until it is told to go. */
  private static final class Slow implements JobRunner {
    private final List<Runnable> held = new ArrayList<>();
    private final DirectRunner direct = new DirectRunner();
    private boolean fails;

    @Override
    public <T> RunningJob start(Job<T> job, Callback<T> callback) {
      return direct.start(job, callback);
    }

    @Override
    public <T> RunningJob startBeside(Job<T> job, Callback<T> callback) {
      held.add(
          () -> {
            if (fails) {
              callback.failed(new Refusal("work.unknownPlan", "x", "y"));
            } else {
              direct.start(job, callback);
            }
          });
      return () -> {};
    }

    void go() {
      List<Runnable> now = List.copyOf(held);
      held.clear();
      now.forEach(Runnable::run);
    }
  }
}
