package lantu.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.CaliberBreak;
import lantu.plan.Departments;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.SectionText;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.value.Unit;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Creating and changing indicators against a real database. */
final class IndicatorEditorTest {
  @TempDir Path folder;

  private final List<String> visited = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private Workspace workspace;
  private PlanSession session;
  private IndicatorsScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    Plan shipped = PlanJson.shipped();
    workspace = Workspace.open(folder, new EditJson());
    workspace.add(shipped, new Authorship("测试", null));
    session = new PlanSession(workspace, workspace, shipped.profile().id(), () -> "测试");
    screen =
        Stand.onFx(
            () ->
                new IndicatorsScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit(),
                    dialogs));
    stand = Stand.show(screen, Theme.LIGHT, 1200, 900);
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void anIndicatorIsCreatedShownAndTakenBack() {
    stand.fire("indicator-add");
    String code = stand.find("new-code", TextField.class).getText();
    type("new-name", "新增口袋公园");
    stand.fire("new-create");
    assertThat(text("indicator-problem")).contains("计量单位");
    assertThat(stand.find("indicator-problem-details", Hyperlink.class).isVisible()).isTrue();
    assertThat(session.plan().indicators()).hasSize(100);
    assertThat(stand.find("new-name", TextField.class).getText()).isEqualTo("新增口袋公园");

    type("new-unit", "个");
    type("new-wording", "20个左右");
    type("new-target", "20");
    stand.fire("new-create");
    assertThat(stored(code).name()).isEqualTo("新增口袋公园");
    assertThat(text("detail-title")).isEqualTo("新增口袋公园");
    assertThat(stand.find("new-indicator", Node.class).isVisible()).isFalse();

    onFx(() -> session.undo("撤销"));
    assertThat(plan().indicator(IndicatorCode.of(code))).isEmpty();
  }

  @Test
  void definitionAndDepartmentsAreChangedFieldByField() {
    reveal("I12");
    openDefinition();
    type("edit-lead", "区绿化市容局");
    type("edit-supporting", "区规划资源局、区建管委");
    type("edit-unit", "公顷");
    type("edit-name", " ");

    assertThat(text("indicator-problem")).contains("指标要有名称");
    assertThat(stand.find("edit-name", TextField.class).getText()).isEqualTo(" ");
    assertThat(stored("I12").unit()).isEqualTo(Unit.of("公顷"));
    assertThat(stored("I12").departments())
        .isEqualTo(new Departments("区绿化市容局", List.of("区规划资源局", "区建管委")));
    assertThat(session.journal()).hasSize(4);
  }

  @Test
  void escapeBringsBackWhatIsStoredAndTakesTheProblemAway() {
    reveal("I12");
    openDefinition();
    type("edit-unit", "公顷");
    type("edit-name", "");
    assertThat(text("indicator-problem")).contains("指标要有名称");

    escape("edit-unit");
    assertThat(text("indicator-problem")).contains("指标要有名称");
    escape("edit-name");
    assertThat(input("edit-name").getText()).isEqualTo(stored("I12").name());
    assertThat(text("indicator-problem")).isEmpty();

    onFx(
        () -> {
          input("edit-note").setText("写了一半");
          return screen;
        });
    escape("edit-note");
    assertThat(input("edit-note").getText()).isNotEqualTo("写了一半");
    assertThat(session.journal()).hasSize(2);
  }

  private void escape(String id) {
    TextInputControl field = input(id);
    onFx(
        () -> {
          field.requestFocus();
          return field;
        });
    stand.press(KeyCode.ESCAPE);
    stand.settle();
  }

  private TextInputControl input(String id) {
    return stand.find(id, TextInputControl.class);
  }

  @Test
  void partsAndRatesAreRelated() {
    reveal("I11");
    type("split-name", "其中：商务楼宇");
    stand.fire("split");
    IndicatorCode part = IndicatorCode.of("I11-01");
    assertThat(plan().judgement().followers(RelationKind.PART_OF, IndicatorCode.of("I11")))
        .containsExactly(part);

    stand.fire("to-I11-01");
    assertThat(visited).containsExactly("INDICATORS I11-01");
    reveal("I11-01");
    stand.choose("edit-NUMERATOR", 1);
    assertThat(plan().judgement().followsFrom(RelationKind.NUMERATOR, part)).isPresent();
    stand.choose("edit-PART_OF", 0);
    assertThat(plan().judgement().followsFrom(RelationKind.PART_OF, part)).isEmpty();

    dialogs.answer(true);
    stand.fire("indicator-remove");
    assertThat(plan().indicator(part)).isEmpty();
    assertThat(plan().judgement()).isEqualTo(PlanJson.shipped().judgement());
  }

  @Test
  void anIndicatorGoesWithItsFiguresOnlyAfterTheNumberIsSaidAndComesBackByUndo() {
    Plan before = plan();
    reveal("I03");
    dialogs.answer(false);
    stand.fire("indicator-remove");
    assertThat(plan().indicators()).hasSize(100);

    dialogs.answer(true);
    stand.fire("indicator-remove");

    assertThat(dialogs.said())
        .last()
        .asString()
        .startsWith("confirm 删除指标和 1 个数据: 将删除指标“")
        .contains("连同它的 1 个年度数据");
    assertThat(plan().indicator(IndicatorCode.of("I03"))).isEmpty();
    assertThat(plan().figures()).hasSize(before.figures().size() - 1);
    Stand.onFx(() -> session.undo("撤销"));
    Plans.assertSame(workspace.load(plan().profile().id()), before);
  }

  @Test
  void theSentencesOfTheFullTextAboutItAreCountedAndLedTo() {
    Stand.onFx(
        () ->
            session.apply(
                new Edit.SetText(6, null, new SectionText(6, "北外滩要新增建筑体量 340 万平方米。", "全文.txt")),
                null));
    reveal("I11");

    assertThat(stand.find("to-text-6", Button.class).getText()).contains("第6节", "1 句");
    stand.fire("to-text-6");
    assertThat(visited).containsExactly("OUTLINE 6~I11");
  }

  @Test
  void measuresAndProjectsAreLinkedAndLeadThere() {
    reveal("I11");
    int had = stored("I11").measures().size();
    stand.choose("link-measure", 4);
    stand.fire("link-measure-add");
    assertThat(stored("I11").measures()).hasSize(had + 1);
    String measure = stored("I11").measures().getLast().toString();
    stand.choose("link-project", 2);
    stand.fire("link-project-add");
    assertThat(plan().project(ProjectCode.of("P03")).orElseThrow().indicators())
        .containsExactly(IndicatorCode.of("I11"));

    stand.fire("to-measure-" + measure.replace('.', '-'));
    stand.fire("to-project-P03");
    assertThat(visited).containsExactly("OUTLINE " + measure, "PROJECTS P03");

    stand.fire("unlink-measure-" + measure.replace('.', '-'));
    stand.fire("unlink-project-P03");
    assertThat(stored("I11").measures()).hasSize(had);
    assertThat(plan().project(ProjectCode.of("P03")).orElseThrow().indicators()).isEmpty();
  }

  @Test
  void aBreakInBasisIsMarkedSeenInTheChartAndTakenBack() {
    reveal("I11");
    type("break-year", "明年");
    type("break-reason", "含改建面积");
    stand.fire("break-mark");
    assertThat(text("indicator-problem")).contains("明年", "不是年份");
    type("break-year", "2023");
    stand.fire("break-mark");

    assertThat(stored("I11").breaks())
        .containsExactly(new CaliberBreak(PlanYear.of(2023), "含改建面积"));
    Node canvas = stand.find("chart-canvas", Node.class);
    assertThat(String.valueOf(onFx(canvas::getAccessibleText))).contains("2023年起口径变化：含改建面积");
    stand.fire("break-remove-2023");
    assertThat(stored("I11").breaks()).isEmpty();
  }

  @Test
  void everyControlHasWordsForTheScreenReader() {
    stand.fire("indicator-add");
    reveal("I11");
    List<String> silent = new ArrayList<>();
    onFx(
        () -> {
          collect(screen.node(), silent);
          return silent;
        });
    assertThat(silent).isEmpty();
  }

  private static void collect(Node node, List<String> silent) {
    boolean input = node instanceof TextInputControl || node instanceof ComboBox<?>;
    boolean bare =
        node instanceof Button button && (button.getText() == null || button.getText().isEmpty());
    String words = node.getAccessibleText();
    boolean own = node.getId() != null && node.getId().matches("(edit|new|link|split|break).*");
    if (own && (input || bare) && (words == null || words.isBlank())) {
      silent.add(node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
    }
  }

  private Plan plan() {
    return workspace.load(session.plan().profile().id());
  }

  private Indicator stored(String code) {
    return plan().indicator(IndicatorCode.of(code)).orElseThrow();
  }

  private void reveal(String code) {
    onFx(
        () -> {
          screen.reveal(code);
          return code;
        });
    stand.settle();
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }

  private void type(String id, String words) {
    TextField field = stand.find(id, TextField.class);
    onFx(
        () -> {
          field.requestFocus();
          field.setText(words);
          if (field.getId().startsWith("edit")) {
            field.fireEvent(new ActionEvent());
          }
          return field;
        });
    stand.settle();
  }

  private void openDefinition() {
    TitledPane definition = stand.find("edit-definition", TitledPane.class);
    onFx(
        () -> {
          definition.setExpanded(true);
          return definition;
        });
  }

  private static <T> T onFx(Supplier<T> work) {
    return Stand.onFx(work);
  }
}
