package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import lantu.edit.Backup;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.job.Job;
import lantu.job.JobRunner;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.seal.MemoryKeeper;
import lantu.seal.PasswordSource;
import lantu.settings.Settings;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.work.InMemoryStore;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.SecondBackup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** 数据安全 over a real workspace. */
class SafetyTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final PlanId ID = PlanJson.shipped().profile().id();

  @TempDir Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final AtomicInteger restored = new AtomicInteger();
  private Workspace workspace;
  private PlanServices services;
  private PlanSession session;
  private SafetyModel model;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    open(Workspace.open(folder, new EditJson()));
  }

  private void open(Workspace opened) {
    workspace = opened;
    if (workspace.plans().isEmpty()) {
      workspace.add(PlanJson.shipped(), new Authorship("测试", null));
    }
    OpenWorkspace open =
        new OpenWorkspace(
            workspace,
            workspace,
            workspace,
            workspace,
            workspace.backups(),
            workspace.notices(),
            workspace.vault(),
            workspace::close);
    PlanServices bench = Bench.services(new InMemoryStore(Bench.CLOCK), dialogs);
    PlanDesk desk = new PlanDesk(open, () -> "测试");
    services =
        new PlanServices(
            desk,
            bench.adding(),
            bench.packages(),
            bench.reports(),
            bench.user(),
            new DirectRunner(),
            dialogs,
            new MemoryKeeper());
    session = desk.session(ID);
    Settings settings = Settings.open(folder.resolve("settings.properties"), Bench.CLOCK);
    model =
        new SafetyModel(
            new PlansModel(services, MESSAGES, plan -> {}),
            new SecondBackup(settings, workspace.backups(), folder),
            MESSAGES,
            Bench.ZONE,
            this::restored);
  }

  private void restored(Runnable then) {
    restored.incrementAndGet();
    then.run();
  }

  @AfterEach
  void close() throws Exception {
    workspace.close();
    FxToolkit.cleanupStages();
  }

  @Test
  void theStatusTellsWhenTheLastGoodBackupWasMade() throws Exception {
    assertThat(model.status().get()).isEqualTo("尚无备份");
    model.start();
    assertThat(model.status().get()).matches("备份 \\d\\d:\\d\\d");
    assertThat(model.worry().get()).isFalse();
    assertThat(dialogs.said()).isEmpty();

    session.apply(Bench.setGdpGrowth(session, "5"), null);
    Files.move(folder.resolve("backups"), folder.resolve("away"));
    Files.writeString(folder.resolve("backups"), "no folder");
    model.hour();
    assertThat(model.status().get()).endsWith("最近一次没有做成");
    assertThat(model.worry().get()).isTrue();
    assertThat(dialogs.said()).isEmpty();

    Files.delete(folder.resolve("backups"));
    Files.move(folder.resolve("away"), folder.resolve("backups"));
    model.hour();
    assertThat(model.list()).hasSize(2);
    assertThat(model.worry().get()).isFalse();
  }

  @Test
  void whatIsUnderWayCanBeStopped() {
    PlanServices slow = Bench.services(new InMemoryStore(Bench.CLOCK), dialogs, new NeverDone());
    Settings settings = Settings.open(folder.resolve("settings.properties"), Bench.CLOCK);
    SafetyModel waiting =
        new SafetyModel(
            new PlansModel(slow, MESSAGES, plan -> {}),
            new SecondBackup(settings, workspace.backups(), folder),
            MESSAGES,
            Bench.ZONE,
            this::restored);
    SafetyPane pane = new SafetyPane(waiting, MESSAGES);
    Button stop = (Button) pane.lookup("#safety-stop");
    assertThat(stop.getParent().isVisible()).isFalse();
    waiting.backUp();
    assertThat(stop.getParent().isVisible()).isTrue();
    stop.fire();
    assertThat(stop.getParent().isVisible()).isFalse();
    assertThat(waiting.told().get()).isEqualTo("已停止，什么也没有改动。");
  }

  /** Ends only by being stopped. */
  private static final class NeverDone implements JobRunner {
    @Override
    public <T> RunningJob start(Job<T> job, Callback<T> callback) {
      return callback::cancelled;
    }
  }

  @Test
  void restoringShowsWhatItChangesAndIsUndoneFromThere() {
    model.start();
    session.apply(Bench.setGdpGrowth(session, "5"), null);
    Plan changed = workspace.load(ID);
    dialogs.answer(true);

    show();

    assertThat(dialogs.said()).hasSize(4);
    assertThat(dialogs.said().get(1)).startsWith("confirm 恢复: 恢复到 ");
    assertThat(dialogs.shown()).get().isInstanceOf(ListView.class);
    assertThat(((ListView<?>) dialogs.shown().orElseThrow()).getItems().toString())
        .contains("年度数据：现在", "地区生产总值", "2021 年", "现在 5 → 恢复后 —");
    assertThat(dialogs.said().get(2)).startsWith("offer 撤销恢复: 已恢复到 ");
    assertThat(dialogs.said().get(3)).startsWith("inform: 已撤销恢复");
    assertThat(restored).hasValue(2);
    assertThat(workspace.load(ID).figures()).isEqualTo(changed.figures());
    assertThat(model.list()).extracting(Backup::occasion).contains(Backup.Occasion.RESTORE);
  }

  @Test
  void theWindowShowsWhatWasRestoredInASessionOfItsOwnAndHoldsTheReaderUntilThen()
      throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    Settings settings = Settings.open(folder.resolve("settings.properties"), Bench.CLOCK);
    MainWindow window = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> shown(stage, settings));
    Scene before = stage.getScene();
    workspace.backups().make(Backup.Occasion.BY_HAND);
    // Where it is shown, an edit is made on the screen's thread.
    WaitForAsyncUtils.waitForAsyncFx(
        60_000, () -> session.apply(Bench.setGdpGrowth(session, "5"), null));
    Plan changed = workspace.load(ID);
    dialogs.answer(true);

    // Restored, and the restoring undone.
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> entry(before, "menu-SAFETY").fire());

    assertThat(dialogs.held())
        .containsExactly(
            "正在恢复，请稍候…", "end", "正在打开规划，请稍候…", "end", "正在恢复，请稍候…", "end", "正在打开规划，请稍候…", "end");
    assertThat(stage.getScene()).isNotSameAs(before).isSameAs(window.scene());
    assertThat(window.session(ID)).isNotSameAs(session);
    assertThat(window.session(ID).plan().figures()).isEqualTo(changed.figures());
  }

  private MainWindow shown(Stage stage, Settings settings) {
    Appearance appearance = MainWindow.rememberedAppearance(settings, Fonts.load());
    MainWindow window =
        new MainWindow(
            stage,
            services,
            MESSAGES,
            settings,
            appearance,
            folder.toString(),
            Bench::screens,
            Bench.reviews(appearance),
            Bench.ZONE);
    window.show();
    return window;
  }

  private static MenuItem entry(Scene scene, String id) {
    return ((MenuButton) scene.lookup("#menu"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @Test
  void whoDoesNotAgreeKeepsTheDataAsTheyAre() {
    model.start();
    session.apply(Bench.setGdpGrowth(session, "5"), null);
    Plan changed = workspace.load(ID);
    dialogs.answer(false);
    show();
    assertThat(dialogs.said()).hasSize(1);
    assertThat(workspace.load(ID).figures()).isEqualTo(changed.figures());
    assertThat(model.list()).hasSize(1);
  }

  @Test
  void theDialogBearsItsName() {
    assertThat(new SafetyPane(model, MESSAGES).title()).isEqualTo("数据安全");
  }

  @Test
  void dataAreVerifiedAndBackedUpByHand() {
    model.backUp();
    assertThat(model.told().get()).isEqualTo("已备份，并验证可以恢复。");
    model.verify();
    assertThat(model.told().get().lines()).hasSize(4).allMatch(line -> line.startsWith("✓"));
  }

  @Test
  void aSecondFolderIsChosenAndAMissingOneShowsInTheStatus(@TempDir Path stick) throws Exception {
    model.start();
    dialogs.choose(stick);
    model.chooseSecond();
    assertThat(model.secondText()).contains("已复制到", stick.toString());
    try (var copies = Files.list(stick)) {
      assertThat(copies).hasSize(1);
    }
    dialogs.choose(folder.resolve("backups"));
    model.chooseSecond();
    assertThat(model.told().get()).contains("在工作区里");
    Files.move(stick, stick.resolveSibling("pulled"));
    session.apply(Bench.setGdpGrowth(session, "6"), null);
    model.hour();
    assertThat(model.status().get()).endsWith("第二备份未完成");
    assertThat(model.worry().get()).isTrue();
    assertThat(dialogs.said()).noneMatch(said -> said.startsWith("error"));
    Files.move(stick.resolveSibling("pulled"), stick);
    model.noSecond();
    assertThat(model.secondText()).contains("没有设置");
    assertThat(model.worry().get()).isFalse();
  }

  @Test
  void aLookTellsWhoHasTheWorkspaceAndOffersNoChange() {
    try (Workspace look = Workspace.look(folder, new EditJson(), PasswordSource.NONE)) {
      Workspace first = workspace;
      open(look);
      model.start();
      assertThat(dialogs.said()).singleElement().asString().contains("正被另一个程序使用", "只读查看");
      assertThat(model.status().get()).isEqualTo("只读查看");
      assertThat(model.canWork()).isFalse();
      workspace = first;
    }
  }

  private void show() {
    WaitForAsyncUtils.waitForAsyncFx(60_000, model::show);
    assertThat(List.of(dialogs.said().getFirst()))
        .allMatch(said -> said.startsWith("confirm 恢复到选中的备份…"));
  }
}
