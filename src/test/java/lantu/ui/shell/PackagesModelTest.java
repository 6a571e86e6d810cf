package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import lantu.edit.JournalEntry;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.PlanId;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.dialog.Unfinished;
import lantu.work.InMemoryStore;
import lantu.work.MergeLine;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** 规划包 from the window's menu, between two workspaces. */
class PackagesModelTest {
  private static final PlanId ID = PlanJson.shipped().profile().id();

  @TempDir Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final Office mine = new Office(true);
  private final Office theirs = new Office(false);
  private Path file;

  /** A workspace with the menu's model over it. */
  private final class Office {
    private final InMemoryStore store = new InMemoryStore(Bench.CLOCK);
    private final List<PlanId> shown = new ArrayList<>();
    private final PlanServices services = Bench.services(store, dialogs);
    private final PlansModel plans = new PlansModel(services, Bench.MESSAGES, shown::add);
    private final PackagesModel packages = new PackagesModel(plans, Bench.MESSAGES);

    Office(boolean plan) {
      if (plan) {
        store.add(PlanJson.shipped(), new Authorship("测试", null));
      }
    }

    PlanSession session() {
      return services.desk().session(ID);
    }

    void set(String value) {
      session().apply(Bench.setGdpGrowth(session(), value), null);
    }

    void write() {
      onScreen(() -> packages.write(session().plan()));
    }

    void open() {
      onScreen(packages::open);
    }
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  @BeforeEach
  void choose() throws Exception {
    FxToolkit.registerPrimaryStage();
    file = folder.resolve("虹口.lantu");
    dialogs.choose(file);
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void aPackageIsWrittenAndTakenInAsANewPlan() {
    mine.set("5");
    mine.write();
    assertThat(dialogs.said()).last().asString().startsWith("inform: 已写成规划包").contains("可以安全移除");

    theirs.open();

    assertThat(dialogs.said()).last().asString().startsWith("confirm 取入: 打开规划“").contains("有 1 步");
    assertThat(theirs.shown).containsExactly(ID);
    assertThat(PlanJson.write(theirs.session().plan()))
        .isEqualTo(PlanJson.write(mine.session().plan()));

    theirs.open();
    assertThat(dialogs.said()).last().asString().startsWith("inform: 规划包里的").contains("没有本机没有的内容");
  }

  @Test
  void aConflictIsShownAndNothingIsMergedBeforeItIsDecided() {
    mine.write();
    theirs.open();
    mine.set("5");
    theirs.set("6");
    theirs.write();
    List<String> seen = new ArrayList<>();
    dialogs.whenTold(
        () -> {
          Node pane = dialogs.shown().orElseThrow();
          TableView<?> cells = (TableView<?>) pane.lookup("#merge-cells");
          MergeLine line = (MergeLine) cells.getItems().getFirst();
          seen.add(line.state() + " " + line.before() + " " + line.mine() + " " + line.theirs());
          seen.add(((Label) pane.lookup("#merge-count")).getText());
          assertThat(((Unfinished) pane).unfinished().getValue()).isTrue();
          cells.getSelectionModel().selectFirst();
          ((Button) pane.lookup("#merge-theirs")).fire();
          seen.add(((Label) pane.lookup("#merge-count")).getText());
          assertThat(((Unfinished) pane).unfinished().getValue()).isFalse();
        });

    mine.open();

    assertThat(seen)
        .containsExactly("冲突 （无） 5 6", "共 1 处：冲突 1 处，其中待选 1 处", "共 1 处：冲突 1 处，其中待选 0 处");
    assertThat(dialogs.said()).filteredOn(said -> said.startsWith("error")).hasSize(1);
    assertThat(mine.session().plan().figures())
        .filteredOn(figure -> figure.key().equals(key(mine)))
        .singleElement()
        .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("6"));
    JournalEntry entry = mine.session().journal().getFirst();
    assertThat(entry.why()).startsWith("合并规划包“虹口.lantu”");
    onScreen(() -> mine.session().undo("撤销"));
    assertThat(mine.session().plan().figure(key(mine)).orElseThrow().value())
        .isEqualByComparingTo("5");
  }

  private static lantu.plan.FigureKey key(Office office) {
    return ((lantu.edit.Edit.SetFigure) Bench.setGdpGrowth(office.session(), "1")).key();
  }

  @Test
  void aPasswordIsAskedForTwiceToSetItAndOnceToOpen() throws Exception {
    PasswordPane twice = typed(true, "甲乙丙", "甲乙");
    assertThat(twice.agree()).isFalse();
    ((PasswordField) twice.lookup("#password-again")).setText("甲乙丙");
    assertThat(twice.agree()).isTrue();
    assertThat(twice.password()).containsExactly('甲', '乙', '丙');
    assertThat(((PasswordField) twice.lookup("#password")).getText()).isEmpty();
    assertThat(twice.password()).isNull();

    Files.write(
        file, "LANTU-SEALED 1\n......".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    theirs.open();
    assertThat(dialogs.said()).anyMatch(said -> said.startsWith("confirm 打开: 规划包“虹口.lantu”设有密码"));
    assertThat(dialogs.said()).last().asString().startsWith("error: 规划包“虹口.lantu”设有密码，请输入密码");
    assertThat(theirs.store.plans()).isEmpty();
  }

  private static PasswordPane typed(boolean both, String first, String again) {
    PasswordPane pane = new PasswordPane(Bench.MESSAGES, both);
    ((PasswordField) pane.lookup("#password")).setText(first);
    ((PasswordField) pane.lookup("#password-again")).setText(again);
    return pane;
  }
}
