package lantu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.Section;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outline edited on screen by keys, buttons and the mouse, over a real workspace. */
class OutlineEditingTest {
  @TempDir private Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private Workspace workspace;
  private PlanSession session;
  private OutlineScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder, new EditJson());
    workspace.add(PlanJson.shipped(), new Authorship("测试", null));
    session = new PlanSession(workspace, workspace, workspace.plans().getFirst().id(), () -> "测试");
    screen =
        Stand.onFx(
            () ->
                new OutlineScreen(
                    session, Messages.chinese(), (place, code) -> {}, dialogs, new DirectRunner()));
    stand = Stand.show(screen);
    Stand.onFx(screen::takeKeyboard);
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void aSectionMovesByKeysAndTheSelectionGoesWithIt() {
    reveal("6");

    altShift(KeyCode.DOWN);

    assertThat(selected()).isEqualTo("7 打造北外滩新时代都市发展新标杆");
    assertThat(section(6)).isEqualTo("打造中部先进文化引领区新地标");
    assertThat(stand.find("outline-notice", Label.class).getText()).startsWith("已移动");
    altShift(KeyCode.UP);
    assertThat(selected()).isEqualTo("6 打造北外滩新时代都市发展新标杆");
    Plans.assertSame(session.plan(), PlanJson.shipped());
  }

  @Test
  void whatIsOpenStaysOpenAndUndoBringsEverythingBack() {
    reveal("6.2");
    int rows = tree().getExpandedItemCount();

    altShift(KeyCode.DOWN);
    assertThat(selected()).isEqualTo("6.3 打造运作全球的北外滩总部城");
    assertThat(tree().getExpandedItemCount()).isEqualTo(rows);
    Stand.onFx(() -> session.undo("撤销"));

    assertThat(selected()).isEqualTo("6.2 打造运作全球的北外滩总部城");
    assertThat(tree().getExpandedItemCount()).isEqualTo(rows);
    Plan kept = workspace.load(session.plan().profile().id());
    Plans.assertSame(kept, PlanJson.shipped());
  }

  @Test
  void partsAreAddedAndRenamedByKeysAlone() {
    reveal("4");
    dialogs.type("新的一节");
    stand.press(KeyCode.INSERT);
    assertThat(selected()).isEqualTo("5 新的一节");
    assertThat(dialogs.said()).last().asString().startsWith("ask 新增节: 新增的节叫什么？");

    dialogs.type("一项举措");
    stand.shift(KeyCode.INSERT);
    assertThat(selected()).isEqualTo("5.1 一项举措");

    dialogs.type("改过的举措");
    stand.press(KeyCode.F2);
    assertThat(selected()).isEqualTo("5.1 改过的举措");
    Plan kept = workspace.load(session.plan().profile().id());
    assertThat(kept.outline()).isEqualTo(session.plan().outline());
    assertThat(kept.outline().sections()).hasSize(53);
  }

  @Test
  void deletingAsksAndLeavesTheNumbers() {
    reveal("c2");
    dialogs.type("空章");
    stand.press(KeyCode.INSERT);
    dialogs.type("空节");
    stand.shift(KeyCode.INSERT);
    reveal("c3");
    dialogs.answer(false);
    stand.press(KeyCode.DELETE);
    assertThat(dialogs.said()).last().asString().startsWith("confirm 删除: 删除“第三章 空章”");
    assertThat(selected()).isEqualTo("c3 空章");

    dialogs.answer(true);
    stand.press(KeyCode.DELETE);
    assertThat(selected()).isEqualTo("c4 打造魅力四射的国际大都市核心功能区");
    press("outline-close_gaps");
    assertThat(selected()).isEqualTo("c3 打造魅力四射的国际大都市核心功能区");
    assertThat(session.plan().outline()).isEqualTo(PlanJson.shipped().outline());
  }

  @Test
  void aMeasureGoesUpAndDownALevelByKeysAndItsSelectionWithIt() {
    reveal("6.1");
    altShift(KeyCode.LEFT);
    assertThat(selected()).isEqualTo("7 构建“一心两片”规划布局");
    assertThat(stand.find("outline-notice", Label.class).getText()).startsWith("已升级");
    altShift(KeyCode.RIGHT);
    assertThat(selected()).isEqualTo("6.5 构建“一心两片”规划布局");
    altShift(KeyCode.RIGHT);
    assertThat(dialogs.said()).last().asString().startsWith("error: 举措已经是最低一级");

    Stand.onFx(() -> session.undo("撤销"));
    Stand.onFx(() -> session.undo("撤销"));
    Plans.assertSame(workspace.load(session.plan().profile().id()), PlanJson.shipped());
  }

  @Test
  void aPartThatIsReferredToIsDeletedOnceThePlaceForThatIsChosen() {
    reveal("6");
    dialogs.answer(false);
    stand.press(KeyCode.DELETE);
    assertThat(dialogs.said()).last().asString().startsWith("confirm 改到那里并删除: 将删除“第6节");
    Plans.assertSame(session.plan(), PlanJson.shipped());

    dialogs.answer(true);
    stand.press(KeyCode.DELETE);

    assertThat(selected()).isEqualTo("7 打造中部先进文化引领区新地标");
    Plan kept = workspace.load(session.plan().profile().id());
    assertThat(kept.outline()).isEqualTo(session.plan().outline());
    // Where nothing else was chosen it is the section before.
    assertThat(kept.projects().get(1).section()).isEqualTo(5);
    ListView<?> users = (ListView<?>) dialogs.shown().orElseThrow().lookup("#users");
    assertThat(users.getItems()).hasSize(23);
    Stand.onFx(() -> session.undo("撤销"));
    Plans.assertSame(workspace.load(session.plan().profile().id()), PlanJson.shipped());
  }

  @Test
  void theButtonsSayWhatTheyAddAndAreOffWhereNothingCanBeDone() {
    reveal("c2");
    assertThat(button("outline-add_beside").getText()).isEqualTo("新增章");
    assertThat(button("outline-add_inside").getText()).isEqualTo("新增节");
    assertThat(button("outline-up").getAccessibleText()).contains("上移", "Alt+Shift+");
    reveal("2.1");
    assertThat(button("outline-add_beside").getText()).isEqualTo("新增举措");
    assertThat(button("outline-add_inside").isDisabled()).isTrue();
    assertThat(button("outline-number").isDisabled()).isTrue();
    reveal("表五");
    assertThat(button("outline-delete").isDisabled()).isTrue();
  }

  @Test
  void theKeysOfEveryActionAreToldOnF1() {
    String told = Messages.chinese().get("shell.keys.outline");
    Map<KeyCode, String> arrows =
        Map.of(KeyCode.UP, "上", KeyCode.DOWN, "下", KeyCode.LEFT, "左", KeyCode.RIGHT, "右");
    for (OutlineAction action : OutlineAction.values()) {
      for (KeyCombination key : action.keys().stream().limit(1).toList()) {
        KeyCode code = ((KeyCodeCombination) key).getCode();
        assertThat(told).contains(arrows.getOrDefault(code, key.getDisplayText()));
      }
    }
    assertThat(told).contains("Alt+Shift+");
  }

  @Test
  void anEntryIsDraggedBesideItsLikeOrIntoWhatHoldsIt() {
    assertThat(drag("9", "8", false)).isTrue();
    assertThat(section(8)).isEqualTo("推动三大功能区建设同向发力");
    assertThat(drag("8", "c4", true)).isTrue();
    assertThat(session.plan().outline().chapters().get(3).sections())
        .extracting(Section::title)
        .last()
        .isEqualTo("推动三大功能区建设同向发力");
    assertThat(drag("c1", "6", true)).isFalse();
    assertThat(drag("表五", "c1", true)).isFalse();
    assertThat(session.canUndo()).isTrue();
  }

  @Test
  void aNumberIsTypedFullWidthToo() {
    reveal("52");
    dialogs.type("６０");
    press("outline-number");
    assertThat(selected()).isEqualTo("60 加强评估考核");
    dialogs.type("十");
    press("outline-number");
    assertThat(dialogs.said()).last().asString().startsWith("error: 编号 十 不在可用范围内");
  }

  private boolean drag(String code, String on, boolean lowerHalf) {
    return Stand.onFx(
        () -> {
          screen.drag().begin(entry(code).orElseThrow().getValue());
          return screen.drag().drop(entry(on).orElseThrow().getValue(), lowerHalf);
        });
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  private void altShift(KeyCode code) {
    Stand.onFx(
        () -> {
          Node tree = tree();
          Event.fireEvent(
              tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, true, false));
          return tree;
        });
    stand.settle();
  }

  private void press(String id) {
    Button button = button(id);
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  private Button button(String id) {
    return stand.find(id, Button.class);
  }

  private String section(int number) {
    return session.plan().outline().section(number).orElseThrow().title();
  }

  private String selected() {
    return Stand.onFx(
        () -> {
          TreeItem<OutlineNode> item = tree().getSelectionModel().getSelectedItem();
          return item.getValue().code() + " " + item.getValue().title();
        });
  }

  private Optional<TreeItem<OutlineNode>> entry(String code) {
    List<TreeItem<OutlineNode>> all = new ArrayList<>(List.of(tree().getRoot()));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).getChildren());
    }
    return all.stream().filter(item -> item.getValue().code().equals(code)).findFirst();
  }

  @SuppressWarnings("unchecked")
  private TreeView<OutlineNode> tree() {
    return stand.find("outline-tree", TreeView.class);
  }
}
