package lantu.ui.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Departments;
import lantu.plan.Milestone;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.store.Workspace;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger against a real database: what is typed is on disk, and comes back. */
final class ProjectsScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final List<String> visited = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private Workspace workspace;
  private PlanSession session;
  private ProjectsScreen screen;
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
                new ProjectsScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit(),
                    dialogs,
                    CLOCK));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 900);
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void theShippedLedgerNamesItsProjectsAndInventsNothing() {
    assertThat(table().getItems()).hasSize(72);
    assertThat(text("project-count")).isEqualTo("显示 72 / 72 个");
    assertThat(field("project-start").getText()).isEmpty();
    assertThat(chart()).contains("72 个，起止时间都未填写");
  }

  @Test
  void eachFieldIsOneStepOnDiskAndUndone() {
    screen("P10");
    type("project-start", "2021年7月");
    type("project-finish", "2024");
    type("project-investment", "12.50");
    type("project-year-2022", "2.5");
    type("project-blocking", "动迁未完成");
    type("project-lead", "区建管委");
    type("project-supporting", "区规划资源局、区绿化局");
    stand.choose("project-confidence", 3);

    Project project = stored("P10");
    assertThat(project.start()).isEqualTo(ProjectDate.of(2021, 7));
    assertThat(project.finish()).isEqualTo(ProjectDate.of(2024));
    assertThat(project.investment()).isEqualTo(new BigDecimal("12.50"));
    assertThat(project.investments()).containsEntry(PlanYear.of(2022), new BigDecimal("2.5"));
    assertThat(project.blocking()).isEqualTo("动迁未完成");
    assertThat(project.departments()).isEqualTo(new Departments("区建管委", List.of("区规划资源局", "区绿化局")));
    assertThat(project.confidence()).isEqualTo(DeliveryConfidence.LOW);
    assertThat(field("project-start").getText()).isEqualTo("2021-07");
    assertThat(text("project-balance")).contains("2.5", "少 10.00");
    assertThat(session.journal()).hasSize(9);
    assertThat(chart()).contains("72 个，1 个已填开工或竣工时间，1 个难以按期");

    onFx(() -> session.undo("撤销"));
    assertThat(stored("P10").confidence()).isNull();
    assertThat(stored("P10").blocking()).isEqualTo("动迁未完成");
  }

  @Test
  void whatIsNoDateIsAnsweredAndStaysAsTypedWhileOtherFieldsAreTakenIn() {
    screen("P10");
    type("project-start", "明年春天");

    assertThat(text("project-problem")).contains("明年春天", "2023-06");
    assertThat(stand.find("project-problem-details", Hyperlink.class).isVisible()).isTrue();
    assertThat(field("project-start").getText()).isEqualTo("明年春天");
    assertThat(stored("P10").start()).isNull();

    type("project-finish", "2024-13");
    assertThat(text("project-problem")).contains("2024-13");
    type("project-finish", "2024-12");
    assertThat(stored("P10").finish()).isEqualTo(ProjectDate.of(2024, 12));
    assertThat(field("project-start").getText()).isEqualTo("明年春天");

    type("project-start", "2025");
    assertThat(text("project-problem")).contains("竣工早于开工");
    type("project-start", "202301");
    assertThat(stored("P10").start()).isEqualTo(ProjectDate.of(2023, 1));
    assertThat(stand.find("project-problem", Label.class).isVisible()).isFalse();
  }

  @Test
  void milestonesAreAddedChangedReachedAndTakenAway() {
    screen("P10");
    stand.fire("milestone-add");
    type("milestone-due-1", "2023-09");
    assertThat(stored("P10").milestones()).isEmpty();
    type("milestone-title-1", "主体封顶");
    assertThat(stored("P10").milestones())
        .containsExactly(new Milestone("主体封顶", ProjectDate.of(2023, 9), false));

    CheckBox done = stand.find("milestone-done-1", CheckBox.class);
    onFx(
        () -> {
          done.fire();
          return done;
        });
    assertThat(stored("P10").milestones().getFirst().done()).isTrue();

    type("milestone-title-1", " ");
    assertThat(text("project-problem")).contains("里程碑要有名称");
    stand.fire("milestone-remove-1");
    assertThat(stored("P10").milestones()).isEmpty();
  }

  @Test
  void aMilestoneIsTypedInOneGoWithTabToItsDate() {
    screen("P10");
    stand.fire("milestone-add");
    stand.type("主体封顶");
    stand.strike(KeyCode.TAB);
    assertThat(field("milestone-due-1").isFocused()).isTrue();
    stand.type("2025-06");
    stand.strike(KeyCode.ENTER);

    assertThat(stored("P10").milestones())
        .containsExactly(new Milestone("主体封顶", ProjectDate.of(2025, 6), false));
    assertThat(field("milestone-due-1").isFocused()).isTrue();
  }

  @Test
  void aRefusedMilestoneWaitsAsTypedUntilItIsRight() {
    screen("P10");
    stand.fire("milestone-add");
    type("milestone-due-1", "明年");
    type("milestone-title-1", "主体封顶");
    assertThat(text("project-problem")).contains("明年");
    assertThat(stored("P10").milestones()).isEmpty();
    type("milestone-due-1", "2025-06");
    assertThat(stored("P10").milestones())
        .containsExactly(new Milestone("主体封顶", ProjectDate.of(2025, 6), false));
  }

  @Test
  void theAmountOfAYearKeepsTheKeyboardWhenADateAddsYears() {
    screen("P10");
    TextInputControl year = field("project-year-2022");
    goFrom("project-finish", "2029", year);

    assertThat(year.isFocused()).isTrue();
    assertThat(field("project-year-2029").getText()).isEmpty();
    stand.type("2.5");
    stand.strike(KeyCode.TAB);
    assertThat(stored("P10").investments())
        .containsExactly(entry(PlanYear.of(2022), new BigDecimal("2.5")));
    screen("P11");
    assertThat(field("project-year-2022").getText()).isEmpty();
  }

  @Test
  void aLinkStaysWhereItIsWhileWhatWasTypedIsTakenIn() {
    screen("P10");
    Button link = stand.find("project-section-go", Button.class);
    goFrom("project-blocking", "动迁未完成", link);

    assertThat(stored("P10").blocking()).isEqualTo("动迁未完成");
    assertThat(link.isFocused()).isTrue();
  }

  @Test
  void theLedgerIsNarrowedByZoneSectionStageAndWords() {
    stand.choose("project-by-zones", 3);
    assertThat(table().getItems()).extracting(Project::zone).doesNotContainNull().hasSize(6);
    type("project-filter", "能源");
    assertThat(table().getItems()).extracting(Project::name).containsExactly("上海国际能源创新中心");
    assertThat(chart()).contains("1 个");
    type("project-filter", "没有这样的项目");
    stand.fire("projects-show-all");
    assertThat(table().getItems()).hasSize(72);

    screen("P10");
    ComboBox<?> stage = stand.find("project-stage", ComboBox.class);
    onFx(
        () -> {
          stage.getSelectionModel().select(2);
          return stage;
        });
    assertThat(stored("P10").stage()).isEqualTo("在建");
    stand.choose("project-by-stages", 1);
    assertThat(table().getItems()).extracting(Project::name).containsExactly("上实中心");
  }

  @Test
  void aProjectIsAddedAndTakenAwayAgainOnlyWhenConfirmed() {
    dialogs.type("新地块综合开发");
    stand.fire("project-add");
    Project added = session.plan().projects().getLast();
    assertThat(added.code()).isEqualTo(ProjectCode.of("P73"));
    assertThat(stored("P73").name()).isEqualTo("新地块综合开发");
    assertThat(text("project-title")).isEqualTo("新地块综合开发");

    dialogs.answer(false);
    stand.fire("project-remove");
    assertThat(session.plan().project(added.code())).isPresent();
    dialogs.answer(true);
    stand.fire("project-remove");
    assertThat(workspace.load(session.plan().profile().id()).project(added.code())).isEmpty();
    assertThat(dialogs.said().getLast()).contains("新地块综合开发", "撤销");

    onFx(() -> session.undo("撤销"));
    assertThat(stored("P73")).isEqualTo(added);
  }

  @Test
  void aNameOfBlanksIsRefused() {
    dialogs.type("  ");
    stand.fire("project-add");

    assertThat(text("project-problem")).contains("项目要有名称");
    assertThat(session.plan().projects()).hasSize(72);
  }

  @Test
  void itLeadsToItsSectionItsMeasureAndTheIndicatorsItServes() {
    screen("P10");
    stand.choose("project-indicator", 10);
    stand.fire("project-indicator-add");
    assertThat(stored("P10").indicators()).hasSize(1);
    String code = stored("P10").indicators().getFirst().value();

    stand.fire("project-section-go");
    stand.fire("project-measure-go");
    stand.fire("project-indicator-go-" + code);
    assertThat(visited).containsExactly("OUTLINE 6", "OUTLINE 6.4", "INDICATORS " + code);

    stand.fire("project-indicator-remove-" + code);
    assertThat(stored("P10").indicators()).isEmpty();
  }

  @Test
  void theTimelineIsReadByKeysAndChoosesAProject() {
    screen("P10");
    type("project-start", "2021");
    type("project-finish", "2023");
    Node canvas = stand.find("chart-canvas", Node.class);
    onFx(
        () -> {
          canvas.requestFocus();
          return canvas;
        });
    stand.press(KeyCode.HOME);
    assertThat(canvas.getAccessibleText()).startsWith("上实中心").contains("开工：2021年；竣工：2023年");
    stand.press(KeyCode.DOWN);
    assertThat(canvas.getAccessibleText()).contains("未填写");
    String name = canvas.getAccessibleText().lines().findFirst().orElseThrow();
    stand.press(KeyCode.ENTER);
    assertThat(text("project-title")).isEqualTo(name);
  }

  @Test
  void theKeyboardAloneGoesFromTheLedgerToAFieldAndOn() {
    onFx(screen::takeKeyboard);
    stand.strike(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(text("project-title")).isEqualTo("480米高的新地标");
    stand.type("新地标");
    stand.strike(KeyCode.TAB);

    assertThat(stored("P03").name()).isEqualTo("新地标");
    assertThat(stand.find("project-zone", ComboBox.class).isFocused()).isTrue();
    ComboBox<?> place = stand.find("project-section", ComboBox.class);
    stand.strike(KeyCode.TAB);
    assertThat(place.isFocused()).isTrue();
  }

  @Test
  void theTimelineIsATableTooWithWhatIsMissingSaidPlainly() {
    screen("P10");
    type("project-start", "2021-07");
    ToggleButton face =
        stand.find("chart-face", Parent.class).getChildrenUnmodifiable().stream()
            .map(ToggleButton.class::cast)
            .toList()
            .getLast();
    onFx(
        () -> {
          face.fire();
          return face;
        });
    TableView<?> data = stand.find("chart-table", TableView.class);
    assertThat(data.getItems().getFirst().toString())
        .contains("上实中心", "北外滩", "第6节", "2021-07", "未填写");
  }

  @Test
  void everyControlHasWordsForTheScreenReader() {
    screen("P10");
    stand.fire("milestone-add");
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
    boolean own = node.getId() != null && !node.getId().isEmpty();
    String words = node.getAccessibleText();
    if (own && (input || bare) && (words == null || words.isBlank())) {
      silent.add(node.getId());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
    }
  }

  private Project stored(String code) {
    return workspace
        .load(session.plan().profile().id())
        .project(ProjectCode.of(code))
        .orElseThrow();
  }

  private void screen(String code) {
    onFx(
        () -> {
          screen.reveal(code);
          return code;
        });
  }

  private TableView<Project> table() {
    @SuppressWarnings("unchecked")
    TableView<Project> table = stand.find("projects", TableView.class);
    return table;
  }

  private String chart() {
    Node canvas = stand.find("chart-canvas", Node.class);
    return String.valueOf(onFx(canvas::getAccessibleText));
  }

  private TextInputControl field(String id) {
    return stand.find(id, TextInputControl.class);
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }

  /** Types into a field and leaves it. */
  private void type(String id, String words) {
    TextInputControl field = field(id);
    onFx(
        () -> {
          field.requestFocus();
          field.setText(words);
          stand.find("projects", TableView.class).requestFocus();
          return field;
        });
    stand.settle();
  }

  /** Types into a field and goes straight to another control. */
  private void goFrom(String id, String words, Node other) {
    TextInputControl field = field(id);
    onFx(
        () -> {
          field.requestFocus();
          field.setText(words);
          other.requestFocus();
          return field;
        });
    stand.settle();
  }

  private static <T> T onFx(Supplier<T> work) {
    return Stand.onFx(work);
  }
}
