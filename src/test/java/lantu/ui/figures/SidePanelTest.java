package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.settings.Settings;
import lantu.store.Workspace;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The side panel over a real workspace. */
final class SidePanelTest {
  private static final FigureKey FLOORSPACE = FigureScreens.cell("I11", 2021);

  @TempDir Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private Workspace workspace;
  private Settings settings;
  private PlanSession session;
  private FiguresScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder, new EditJson());
    Plan plan = PlanJson.shipped();
    workspace.add(plan, new Authorship("测试", null));
    session = new PlanSession(workspace, workspace, plan.profile().id(), () -> "测试");
    settings = Settings.open(folder.resolve("settings.properties"), FigureScreens.CLOCK);
    show(1240);
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void allPartsOfACellAreEnteredInOneStepAndAreOnDisk() {
    type("side-value", "12.50");
    type("side-source", "区统计局年报");
    type("side-note", "含在建");
    type("side-why", "补录");
    press("side-enter");

    assertThat(figure()).contains(of("12.50", null, "区统计局年报", "含在建"));
    assertThat(workspace.load(session.plan().profile().id()).figure(FLOORSPACE))
        .isEqualTo(session.plan().figure(FLOORSPACE));
    assertThat(session.journal()).hasSize(2).first().extracting(JournalEntry::why).isEqualTo("补录");
    assertThat(text("side-why")).isEmpty();
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(figure()).isEmpty();
    assertThat(text("side-value")).isEmpty();
  }

  @Test
  void whatWasTypedIsEnteredWhenTheReaderGoesOn() {
    Stand.onFx(
        () -> {
          stand.find("side-value", TextField.class).requestFocus();
          return screen;
        });
    type("side-value", "7");
    Stand.onFx(
        () -> {
          stand.find("figures-area", ComboBox.class).requestFocus();
          return screen;
        });
    assertThat(figure()).contains(of("7", null, null, null));

    type("side-note", "试算");
    reveal("I12");
    assertThat(figure()).contains(of("7", null, null, "试算"));
    assertThat(text("side-note")).isEmpty();
  }

  @Test
  void whatIsRefusedStaysAsTypedWithItsSentenceAndWaitsWhileTheReaderIsElsewhere() {
    type("side-value", "约七");
    press("side-enter");
    assertThat(sentence("side-problem")).contains("约七").contains("不是数字");
    assertThat(figure()).isEmpty();

    reveal("I12");
    assertThat(sentence("side-problem")).isEmpty();
    assertThat(stand.find("side-waiting", Button.class).getText()).contains("2021年");
    press("side-waiting");

    assertThat(text("side-value")).isEqualTo("约七");
    assertThat(sentence("side-problem")).contains("约七");
    type("side-value", "7");
    press("side-enter");
    assertThat(figure()).contains(of("7", null, null, null));
    assertThat(sentence("side-problem")).isEmpty();
    assertThat(stand.find("side-waiting", Button.class).isVisible()).isFalse();
  }

  @Test
  void whatWasTypedCanBeDropped() {
    type("side-value", "约七");
    press("side-enter");
    press("side-drop");

    assertThat(text("side-value")).isEmpty();
    assertThat(sentence("side-problem")).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void aMissingFigureHasAReasonAndNoValue() {
    type("side-value", "5");
    choose(DataStatus.MISSING);
    assertThat(stand.find("side-value", TextField.class).isDisabled()).isTrue();
    press("side-enter");
    assertThat(sentence("side-problem")).contains("原因");
    assertThat(figure()).isEmpty();

    type("side-note", "部门未报");
    press("side-enter");
    assertThat(figure()).contains(new Figure(FLOORSPACE, null, DataStatus.MISSING, null, "部门未报"));

    choose(DataStatus.FLASH);
    type("side-value", "5");
    press("side-enter");
    assertThat(figure()).contains(of("5", DataStatus.FLASH, null, "部门未报"));
    choose(null);
    press("side-enter");
    assertThat(figure()).contains(of("5", null, null, "部门未报"));
  }

  @Test
  void aFigureWithoutItsNumberIsRefusedAndAnAllEmptyFormEmptiesTheCell() {
    type("side-value", "5");
    type("side-note", "说明");
    press("side-enter");
    type("side-value", "");
    press("side-enter");
    assertThat(sentence("side-problem")).contains("没有写数值");
    assertThat(figure()).contains(of("5", null, null, "说明"));

    type("side-note", "");
    press("side-enter");
    assertThat(figure()).isEmpty();
  }

  @Test
  void theSourceOfThePlanKeepsItsCodeAndAConvertedNumberItsRemark() {
    reveal("I03");
    stand.press(KeyCode.LEFT);
    FigureKey base = FigureScreens.cell("I03", 2020);
    String code = session.plan().figure(base).map(Figure::source).orElseThrow();
    assertThat(text("side-source")).isEqualTo(session.plan().sourceTitle(code)).isNotEqualTo(code);
    type("side-note", "核对过");
    press("side-enter");
    assertThat(session.plan().figure(base).map(Figure::source)).contains(code);

    reveal("I11");
    stand.press(KeyCode.RIGHT);
    type("side-value", "75000平方米");
    press("side-enter");
    assertThat(text("side-note")).isEqualTo("75000平方米 = 7.5000万平方米");
    type("side-source", "快报");
    press("side-enter");
    assertThat(text("side-note")).isEqualTo("75000平方米 = 7.5000万平方米");
  }

  @Test
  void theHistoryTellsWhoWhenWhatAndWhyAndGoesBack() {
    enter("5", "初报");
    enter("6", "更正");
    enter("7", null);
    reveal("I12");
    reveal("I11");
    List<String> lines = changes();
    assertThat(lines).containsExactly("6 → 7", "5 → 6", "空 → 5");
    assertThat(spoken()).contains("理由：更正").anyMatch(line -> line.endsWith("测试"));

    restore(0);
    assertThat(figure()).contains(of("6", null, null, null));
    assertThat(dialogs.said()).isEmpty();

    dialogs.answer(false);
    restore(2);
    assertThat(figure()).contains(of("6", null, null, null));
    dialogs.answer(true);
    restore(2);
    assertThat(dialogs.said()).last().asString().contains("3 条").contains("变回“5”");
    assertThat(figure()).contains(of("5", null, null, null));
    assertThat(session.journal().getFirst().why()).startsWith("撤回第");
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(figure()).contains(of("6", null, null, null));
  }

  @Test
  void theRememberedStateIsTakenUpByTheNextScreenAndF4Turns() {
    assertThat(panel().isVisible()).isTrue();
    stand.press(KeyCode.F4);
    assertThat(panel().isVisible()).isFalse();
    stand.close();
    settings = Settings.open(folder.resolve("settings.properties"), FigureScreens.CLOCK);
    show(1240);
    assertThat(panel().isVisible()).isFalse();
    press("side-toggle");
    assertThat(panel().isVisible()).isTrue();
    press("side-close");
    assertThat(panel().isVisible()).isFalse();
  }

  @Test
  void whereThereIsLittleRoomItIsShownOnlyWhenWanted() {
    stand.close();
    show(900);
    assertThat(panel().isVisible()).isFalse();
    assertThat(stand.find("figures-change", Label.class).isVisible()).isTrue();

    stand.shift(KeyCode.F2);
    assertThat(panel().isVisible()).isTrue();
    assertThat(stand.find("side-note", TextArea.class).isFocused()).isTrue();
    stand.press(KeyCode.ESCAPE);
    assertThat(stand.find("figure-grid", Node.class).isFocused()).isTrue();
  }

  @Test
  void everyControlSaysWhatItIs() {
    enter("5", null);
    reveal("I12");
    reveal("I11");
    stand.press(KeyCode.F2);
    List<Node> controls =
        Stand.onFx(
            () ->
                Stream.of(
                        ".text-input",
                        ".combo-box",
                        ".button",
                        ".toggle-button",
                        ".menu-button",
                        ".table-view",
                        ".figure-field")
                    .flatMap(style -> screen.node().lookupAll(style).stream())
                    .filter(Node::isVisible)
                    .distinct()
                    .toList());
    assertThat(controls)
        .hasSizeGreaterThan(18)
        .allSatisfy(
            node ->
                assertThat(
                        node instanceof ButtonBase button && !button.getText().isEmpty()
                            ? button.getText()
                            : node.getAccessibleText())
                    .as(node.toString())
                    .isNotBlank());
  }

  private void show(double width) {
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs, settings));
    stand = Stand.show(screen, Theme.LIGHT, width, 900);
    reveal("I11");
    stand.settle();
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  private void enter(String value, @Nullable String why) {
    Stand.onFx(() -> session.apply(EnterFigure.typed(session.plan(), FLOORSPACE, value), why));
    stand.settle();
  }

  private Node panel() {
    return stand.find("side-panel", Node.class);
  }

  private void type(String id, String text) {
    TextInputControl field = stand.find(id, TextInputControl.class);
    Stand.onFx(
        () -> {
          field.setText(text);
          return field;
        });
  }

  private void choose(@Nullable DataStatus status) {
    @SuppressWarnings("unchecked")
    ComboBox<SideForm.Status> box = stand.find("side-status", ComboBox.class);
    Stand.onFx(
        () -> {
          box.setValue(new SideForm.Status(Optional.ofNullable(status)));
          return box;
        });
  }

  private void press(String id) {
    Node node = stand.find(id, Node.class);
    Stand.onFx(
        () -> {
          ((ButtonBase) node).fire();
          return node;
        });
    stand.settle();
  }

  private void restore(int index) {
    List<Node> links = Stand.onFx(() -> List.copyOf(panel().lookupAll(".side-restore")));
    Stand.onFx(
        () -> {
          ((Button) links.get(index)).fire();
          return links;
        });
    stand.settle();
  }

  private List<String> changes() {
    return labels(".side-change");
  }

  private List<String> spoken() {
    return labels(".label");
  }

  private List<String> labels(String style) {
    stand.settle();
    return Stand.onFx(
        () ->
            stand.find("side-history", Node.class).lookupAll(style).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private String text(String id) {
    return stand.find(id, TextInputControl.class).getText();
  }

  private String sentence(String id) {
    return stand.find(id, Label.class).getText();
  }

  private Optional<Figure> figure() {
    return session.plan().figure(FLOORSPACE);
  }

  private static Figure of(
      String value, @Nullable DataStatus status, @Nullable String source, @Nullable String note) {
    return new Figure(FLOORSPACE, new BigDecimal(value), status, source, note);
  }
}
