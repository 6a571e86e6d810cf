package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.Evidence;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.settings.Settings;
import lantu.store.Workspace;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.CloseYear;
import lantu.work.ExportPlan;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files behind a figure, over a real workspace and real files. */
final class SideEvidenceTest {
  private static final FigureKey FLOORSPACE = FigureScreens.cell("I11", 2021);

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Path> opened = new ArrayList<>();
  private Workspace workspace;
  private PlanSession session;
  private FiguresScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    workspace = Workspace.open(folder, new EditJson());
    Plan plan = PlanJson.shipped();
    workspace.add(plan, new Authorship("测试", null));
    session = new PlanSession(workspace, workspace, plan.profile().id(), () -> "测试");
    screen =
        Stand.onFx(
            () ->
                FigureScreens.of(
                    session,
                    dialogs,
                    Settings.open(folder.resolve("settings.properties"), FigureScreens.CLOCK),
                    folder,
                    opened::add));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 900);
    reveal("I11");
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void severalFilesAreAddedListedOpenedAndJournaled() throws IOException {
    add("年报.pdf", "abc");
    add("附表.xlsx", "1,2");

    assertThat(names()).containsExactly("年报.pdf", "附表.xlsx");
    assertThat(workspace.load(session.plan().profile().id()).evidence(FLOORSPACE))
        .isEqualTo(session.plan().evidence(FLOORSPACE));
    assertThat(session.journal())
        .hasSize(3)
        .first()
        .satisfies(
            entry -> {
              assertThat(entry.what()).isEqualTo(JournalEntry.What.EVIDENCE_SET);
              assertThat(entry.oldValue()).isEqualTo("年报.pdf");
              assertThat(entry.newValue()).isEqualTo("年报.pdf | 附表.xlsx");
            });
    fire(".evidence-open", 0);
    assertThat(opened).singleElement().satisfies(file -> assertThat(file).hasContent("abc"));
    assertThat(opened.getFirst().getParent()).isEqualTo(folder.resolve("evidence"));
    assertThat(marks()).contains("mark-evidence").doesNotContain("mark-source");
    reveal("I12");
    assertThat(names()).isEmpty();
  }

  @Test
  void aRemovedFileStaysInTheWorkspaceAndUndoBringsItBack() throws IOException {
    add("年报.pdf", "abc");
    fire(".evidence-remove", 0);
    assertThat(names()).isEmpty();
    assertThat(stored()).hasSize(1);

    Stand.onFx(() -> session.undo("撤销"));
    assertThat(names()).containsExactly("年报.pdf");
    fire(".evidence-open", 0);
    assertThat(opened).hasSize(1);
    assertThat(labels(".side-change")).first().isEqualTo("空 → 年报.pdf");
  }

  @Test
  void aMissingAndAChangedFileAreSaidAndTheOriginalPutsThemRight() throws IOException {
    Path original = add("年报.pdf", "abc");
    Path stored = folder.resolve("evidence").resolve(stored().getFirst());
    Files.delete(stored);
    again();
    assertThat(labels(".evidence-unsound")).singleElement().asString().contains("不在工作区里");
    fire(".evidence-open", 0);
    assertThat(opened).isEmpty();
    assertThat(problem()).contains("年报.pdf", "不在工作区里");
    assertThat(stand.find("evidence-problem-details", Hyperlink.class).isVisible()).isTrue();

    Files.writeString(stored, "改过");
    again();
    assertThat(labels(".evidence-unsound")).singleElement().asString().contains("校验值不符");
    dialogs.choose(file("别的.pdf", "xyz"));
    fire(".evidence-back", 0);
    assertThat(problem()).contains("与登记的", "别的.pdf");
    dialogs.choose(original);
    fire(".evidence-back", 0);
    assertThat(labels(".evidence-unsound")).isEmpty();
    assertThat(problem()).isEmpty();
    assertThat(stored).hasContent("abc");
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void whatCannotBeAddedIsAnsweredAndTheSameContentTwiceToo() throws IOException {
    add("安装.exe", "abc");
    assertThat(problem()).contains("安装.exe", "没有添加");
    add("年报.pdf", "abc");
    assertThat(problem()).isEmpty();
    add("副本.pdf", "abc");
    assertThat(problem()).contains("副本.pdf", "内容相同");
    assertThat(names()).containsExactly("年报.pdf");

    dialogs.choose(null);
    fire("#evidence-add", 0);
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void ofAClosedYearNothingIsAddedOrTakenAway() throws IOException {
    add("年报.pdf", "abc");
    PlanYear year = FLOORSPACE.year();
    Stand.onFx(
        () ->
            session.apply(
                CloseYear.closed(session.plan(), year, "已上报", "测试", LocalDate.of(2026, 2, 3)),
                null));
    stand.settle();

    assertThat(stand.find("evidence-add", Button.class).isDisabled()).isTrue();
    assertThat(buttons(".evidence-remove")).allMatch(Button::isDisabled);
    fire(".evidence-open", 0);
    assertThat(opened).hasSize(1);
  }

  @Test
  void aPlanFileCarriesNameAndHashAndReadsBack() throws IOException {
    add("年报.pdf", "abc");
    Path file = elsewhere.resolve("规划.json");
    ExportPlan.to(file, session.plan());

    List<Evidence> read = PlanJson.read(file).evidence(FLOORSPACE);
    assertThat(read).isEqualTo(session.plan().evidence(FLOORSPACE)).hasSize(1);
    assertThat(Files.readString(file)).contains("\"年报.pdf\"", read.getFirst().hash());
  }

  private Path add(String name, String content) throws IOException {
    Path file = file(name, content);
    dialogs.choose(file);
    fire("#evidence-add", 0);
    return file;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(elsewhere.resolve(name), content);
  }

  private void again() {
    reveal("I12");
    reveal("I11");
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  private List<Button> buttons(String selector) {
    stand.settle();
    return Stand.onFx(
        () ->
            stand.find("side-evidence", Node.class).lookupAll(selector).stream()
                .map(Button.class::cast)
                .toList());
  }

  private void fire(String selector, int index) {
    Button button = buttons(selector).get(index);
    Stand.onFx(
        () -> {
          button.fire();
          return button;
        });
    stand.settle();
  }

  private List<String> names() {
    return buttons(".evidence-open").stream().map(Button::getText).toList();
  }

  private List<String> labels(String selector) {
    stand.settle();
    return Stand.onFx(
        () ->
            stand.find("side-panel", Node.class).lookupAll(selector).stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private String problem() {
    return stand.find("evidence-problem", Label.class).getText();
  }

  private List<String> marks() {
    return Stand.onFx(
        () ->
            FigureScreens.shown(screen, FLOORSPACE).lookupAll(".mark").stream()
                .flatMap(mark -> mark.getStyleClass().stream())
                .toList());
  }

  private List<String> stored() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("evidence"))) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }
}
