package lantu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.plan.Authorship;
import lantu.plan.PlanId;
import lantu.plan.SectionText;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.PlanSession;
import lantu.work.TextPreview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full text on screen: loaded, read, and led from and to its indicators. */
class OutlineTextTest {
  private static final String TEXT =
      """
      5. “十四五”时期经济社会发展主要目标
      开头一句没有指标。新增绿地面积达到 7 万平方米。
      到期末，新增建筑体量 650 万平方米，固定资产投资总额 1500 亿元。
      6. 打造北外滩新时代都市发展新标杆
      北外滩要新增建筑体量 340 万平方米。
      """;

  @TempDir private Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<String> visited = new ArrayList<>();
  private Workspace workspace;
  private PlanSession session;
  private OutlineScreen screen;
  private Stand stand;

  @BeforeEach
  void open() throws IOException {
    workspace = Workspace.open(folder.resolve("工作区"), new EditJson());
    workspace.add(PlanJson.shipped(), new Authorship("测试", null));
    PlanId id = workspace.plans().getFirst().id();
    session = new PlanSession(workspace, workspace, id, () -> "测试");
    screen =
        Stand.onFx(
            () ->
                new OutlineScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    dialogs,
                    new DirectRunner()));
    stand = Stand.show(screen);
    dialogs.choose(Files.writeString(folder.resolve("全文.txt"), TEXT));
    Stand.onFx(screen::takeKeyboard);
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void aFileIsShownSectionBySectionBeforeItIsKept() {
    stand.control(KeyCode.O);

    assertThat(label("attach-title")).isEqualTo("载入全文：全文.txt");
    assertThat(label("attach-summary")).startsWith("52 节里找到 2 节");
    TableView<?> table = stand.find("attach-table", TableView.class);
    assertThat(table.getItems()).hasSize(52);
    assertThat(((TextPreview.Row) table.getItems().getFirst()).outcome())
        .isEqualTo(TextPreview.Outcome.MISSING);
    assertThat(session.plan().texts()).isEmpty();

    press("attach-keep");

    assertThat(workspace.load(session.plan().profile().id()).texts())
        .extracting(SectionText::section)
        .containsExactly(5, 6);
    assertThat(label("outline-notice")).startsWith("已载入 2 节全文");
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(workspace.load(session.plan().profile().id()).texts()).isEmpty();
  }

  @Test
  void leavingThePreviewKeepsNothingAndABadFileIsTold() throws IOException {
    stand.control(KeyCode.O);
    stand.press(KeyCode.ESCAPE);
    assertThat(session.plan().texts()).isEmpty();
    assertThat(label("outline-notice")).startsWith("没有载入");

    dialogs.choose(Files.writeString(folder.resolve("纪要.txt"), "会议纪要"));
    stand.control(KeyCode.O);
    assertThat(dialogs.said()).last().asString().startsWith("error: “纪要.txt”里没有找到本规划任何一节的标题");
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void anIndicatorLeadsToItsSentencesAndASentenceToItsIndicators() {
    load();
    Stand.onFx(
        () -> {
          screen.reveal("I12");
          return true;
        });
    assertThat(label("outline-title")).startsWith("第5节");
    assertThat(marked()).containsExactly("新增绿地面积达到 7 万平方米。");

    click(button("全文 1 处", button -> button.getAccessibleText().startsWith("固定资产投资总额")));
    assertThat(marked()).containsExactly("到期末，新增建筑体量 650 万平方米，固定资产投资总额 1500 亿元。");
    Pane anchors = stand.find("outline-anchors", Pane.class);
    assertThat(anchors.getChildren())
        .filteredOn(Button.class::isInstance)
        .extracting(node -> ((Button) node).getText())
        .contains("指标 固定资产投资总额", "指标 新增建筑体量");

    click(button("指标 新增建筑体量", any -> true));
    assertThat(visited).last().isEqualTo("INDICATORS I11");
  }

  @Test
  void aSectionIsMarkedForAnIndicatorOfAnotherSection() {
    load();
    Stand.onFx(
        () -> {
          screen.reveal("6~I11");
          return true;
        });

    assertThat(label("outline-title")).startsWith("第6节");
    assertThat(marked()).containsExactly("北外滩要新增建筑体量 340 万平方米。");
  }

  @Test
  void measuresAndProjectsOfASectionLeadToTheirOwnPlaces() {
    Stand.onFx(
        () -> {
          screen.reveal("6");
          return true;
        });
    click(button("北外滩开发建设", any -> true));
    click(button("构建“一心两片”规划布局", any -> true));

    assertThat(visited).containsExactly("PROJECTS P02", "OUTLINE 6.1");
  }

  @Test
  void theArrowsGoFromSentenceToSentenceAndPassThoseWithoutAnchors() {
    load();
    Stand.onFx(
        () -> {
          screen.reveal("5");
          screen.node().lookup("#outline-text").requestFocus();
          return true;
        });
    stand.press(KeyCode.DOWN);
    assertThat(chosen()).containsExactly("新增绿地面积达到 7 万平方米。");
    stand.press(KeyCode.DOWN);
    assertThat(chosen()).singleElement().asString().startsWith("到期末");
    stand.press(KeyCode.UP);
    assertThat(chosen()).containsExactly("新增绿地面积达到 7 万平方米。");
    assertThat(stand.find("outline-text", Pane.class).getAccessibleText()).contains("指标 新增绿地面积");
  }

  @Test
  void aSentenceThatWasSearchedForIsChosen() {
    load();
    Stand.onFx(
        () -> {
          screen.reveal("6@0");
          return true;
        });
    assertThat(label("outline-title")).startsWith("第6节");
    assertThat(chosen()).containsExactly("北外滩要新增建筑体量 340 万平方米。");
  }

  @Test
  void aSectionWithoutTextSaysHowToGetIt() {
    press("outline-load");

    assertThat(label("attach-title")).isEqualTo("载入全文：全文.txt");
  }

  private void load() {
    stand.control(KeyCode.O);
    press("attach-keep");
  }

  private List<String> chosen() {
    return sentences(PseudoClass.getPseudoClass("chosen"));
  }

  private List<String> marked() {
    return sentences(PseudoClass.getPseudoClass("marked"));
  }

  private List<String> sentences(PseudoClass state) {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".sentence").stream()
                .filter(node -> node.getPseudoClassStates().contains(state))
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private Button button(String text, Predicate<Button> which) {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .filter(which)
                .findFirst()
                .orElseThrow());
  }

  private void press(String id) {
    click(stand.find(id, Button.class));
  }

  private void click(Button button) {
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  private String label(String id) {
    return stand.find(id, Label.class).getText();
  }
}
