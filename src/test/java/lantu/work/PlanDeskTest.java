package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import lantu.assess.EntryDates;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportWriter;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDeskTest {
  private static final PlanId REAL = PlanJson.shipped().profile().id();

  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
  private final PlanDesk desk =
      new PlanDesk(new OpenWorkspace(store, store, store, store, () -> {}), () -> "测试");
  private final AddPlan adding = new AddPlan(store, () -> "测试", Messages.chinese());

  @TempDir private Path folder;

  @Test
  void aPlanKeepsItsSession() {
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    adding.sample();

    PlanSession session = desk.session(REAL);
    assertThat(desk.session(AddPlan.SAMPLE)).isNotSameAs(session);
    assertThat(desk.session(REAL)).isSameAs(session);
  }

  @Test
  void aPlanThatWasReadElsewhereIsTakenUnlessAllWasForgottenMeanwhile() {
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    PlanDesk.Reading late = desk.reading(REAL);
    PlanSession before = late.read();
    desk.forgetSessions();
    late.take(before);
    assertThat(desk.holds(REAL)).isFalse();

    PlanDesk.Reading reading = desk.reading(REAL);
    PlanSession read = reading.read();
    reading.take(read);
    assertThat(desk.holds(REAL)).isTrue();
    assertThat(desk.session(REAL)).isSameAs(read);

    PlanDesk.Reading again = desk.reading(REAL);
    again.take(again.read());
    assertThat(desk.session(REAL)).isSameAs(read);
  }

  @Test
  void thePlanUsedLastComesFirstWhileItIsThere() {
    assertThatThrownBy(() -> desk.first(Optional.empty())).isInstanceOf(Refusal.class);
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    adding.sample();

    assertThat(desk.first(Optional.of("demo"))).isEqualTo(AddPlan.SAMPLE);
    assertThat(desk.first(Optional.of("gone"))).isEqualTo(REAL);
    assertThat(desk.first(Optional.empty())).isEqualTo(REAL);
  }

  @Test
  void theSyntheticPlanIsAddedOnceAndTheJournalSaysSo() {
    assertThat(adding.sample().demo()).isTrue();

    assertThat(store.entries(AddPlan.SAMPLE))
        .singleElement()
        .satisfies(entry -> assertThat(entry.why()).isEqualTo("生成演示数据"));
    assertThatThrownBy(adding::sample)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("store.planExists"));
  }

  @Test
  void aPlanFromAFileIsNamedWithItsFileInTheJournal() {
    Path file = folder.resolve("规划.json");
    ExportPlan.to(file, PlanJson.shipped());

    adding.from(file);

    assertThat(store.entries(REAL).getFirst().why()).isEqualTo("导入规划文件 规划.json");
  }

  @Test
  void theRegisterIsWrittenFileByFileWithItsProgress() {
    PlanReports register = reports();
    Plan plan = PlanJson.shipped();
    Path one = folder.resolve("甲.a");
    Path other = folder.resolve("乙.b");
    Heard heard = new Heard(99);

    assertThat(write(List.of(one, other), plan, heard)).containsExactly(one, other);

    assertThat(one).hasContent("a");
    assertThat(other).hasContent("b");
    assertThat(heard.words).containsExactly("0/2 正在写入 甲.a", "1/2 正在写入 乙.b", "2/2 已全部写入");
    assertThat(register.fileName(plan, ReportChoice.register(plan), List::of, "a"))
        .isEqualTo("指标一览表-虹口区“十四五”-2021-2025.a");
  }

  @Test
  void stoppedBetweenTwoFilesItKeepsTheFirst() {
    Path one = folder.resolve("甲.a");
    Path other = folder.resolve("乙.b");

    assertThatThrownBy(() -> write(List.of(one, other), PlanJson.shipped(), new Heard(1)))
        .isInstanceOf(CancellationException.class);

    assertThat(one).hasContent("a");
    assertThat(other).doesNotExist();
  }

  private static List<Path> write(List<Path> files, Plan plan, Progress progress) {
    return reports()
        .write(plan, ReportChoice.register(plan), EntryDates.UNKNOWN, List::of, files, progress)
        .files();
  }

  private static PlanReports reports() {
    return new PlanReports(
        new ReportExport(List.of(new Plain("a"), new Plain("b"))),
        ReportTemplates.shipped(Messages.chinese()),
        new InMemoryStore(Clock.systemUTC()),
        Messages.chinese(),
        Clock.systemUTC());
  }

  private record Plain(String format) implements ReportWriter {
    @Override
    public void write(Report report, Path file) {
      WholeFile.write(file, out -> out.write(format.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Hears the progress; asks to stop after so many reports. */
  private static final class Heard implements Progress {
    private final List<String> words = new ArrayList<>();
    private final int stopAfter;

    Heard(int stopAfter) {
      this.stopAfter = stopAfter;
    }

    @Override
    public void report(long done, long total, String message) {
      words.add(done + "/" + total + " " + message);
    }

    @Override
    public boolean cancelled() {
      return words.size() >= stopAfter;
    }
  }
}
