package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.settings.Settings;
import lantu.store.Workspace;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing a year on the screen, over a real workspace. */
final class ClosedYearsTest {
  private static final FigureKey FLOORSPACE = FigureScreens.cell("I11", 2021);
  private static final PlanYear YEAR = PlanYear.of(2021);

  @TempDir Path folder;

  private final RecordingDialogs dialogs = new RecordingDialogs();
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
                    Settings.open(folder.resolve("settings.properties"), FigureScreens.CLOCK)));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 900);
    Stand.onFx(
        () -> {
          screen.reveal("I11");
          return screen.takeKeyboard();
        });
    stand.settle();
  }

  @AfterEach
  void close() {
    stand.close();
    workspace.close();
  }

  @Test
  void aYearIsClosedFromItsHeadWithAReasonAndOpenedAgain() {
    dialogs.type(" 年报已上报 ");
    fire(head().getContextMenu().getItems().getFirst());

    assertThat(closed()).contains(new ClosedYear(YEAR, "测试", "年报已上报", LocalDate.of(2026, 2, 3)));
    assertThat(workspace.load(session.plan().profile().id()).closedYear(YEAR)).isEqualTo(closed());
    assertThat(dialogs.said()).last().asString().contains("关闭这一年", "2021 年", "不能再改动");
    assertThat(session.journal().getFirst().why()).isEqualTo("年报已上报");
    assertThat(head().getGraphic()).isNotNull();
    assertThat(head().getContextMenu().getItems().getFirst().getText()).isEqualTo("重新打开 2021 年…");

    dialogs.type("市局修订");
    fire(menu().get(1));
    assertThat(closed()).isEmpty();
    assertThat(head().getGraphic()).isNull();
    assertThat(session.journal().getFirst())
        .extracting(JournalEntry::what, JournalEntry::why)
        .containsExactly(JournalEntry.What.CLOSED_YEAR_SET, "市局修订");
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(closed()).isPresent();
  }

  @Test
  void whoLeavesTheQuestionClosesNothing() {
    dialogs.type(null);
    fire(menu().get(1));

    assertThat(closed()).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void onlyTheBaseYearAndThePlansOwnCanBeClosed() {
    assertThat(menu()).extracting(MenuItem::getText).hasSize(6).first().isEqualTo("关闭 2020 年…");
    assertThat(column(2035).getContextMenu()).isNull();
  }

  @Test
  void aClosedCellRefusesTypingEmptyingAndPastingWithItsSentence() {
    closeYear();
    stand.type("5");
    assertThat(screen.node().lookup(".figure-field")).isNull();
    assertThat(problem()).contains("测试", "2026-02-03", "年报已上报", "重新打开");
    stand.press(KeyCode.RIGHT);
    stand.type("5");
    assertThat(problem()).isEmpty();
    stand.press(KeyCode.ESCAPE);

    stand.press(KeyCode.LEFT);
    stand.press(KeyCode.F2);
    assertThat(problem()).contains("年报已上报");
    clipboard("7");
    stand.control(KeyCode.V);
    assertThat(problem()).contains("年报已上报", "粘贴");
    stand.press(KeyCode.ESCAPE);
    assertThat(problem()).as("read").isEmpty();
    assertThat(session.plan().figure(FLOORSPACE)).isEmpty();
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void emptyingAFilledCellOfAClosedYearIsToldOfAsThat() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    closeYear();

    stand.press(KeyCode.DELETE);
    assertThat(problem()).contains("年报已上报").doesNotContain("粘贴", "“”");
    assertThat(session.plan().figure(FLOORSPACE)).isPresent();
  }

  @Test
  void aClosedCellSaysWhoClosedItWhenAndWhy() {
    closeYear();
    String sentence = "2021 年已由测试于 2026-02-03 关闭，理由：年报已上报。";
    FigureCell cell = Stand.onFx(() -> FigureScreens.shown(screen, FLOORSPACE));

    assertThat(Stand.onFx(() -> cell.tip())).contains(sentence);
    assertThat(Stand.onFx(() -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .asString()
        .contains(sentence);
    assertThat(stand.find("side-closed", Label.class).getText()).isEqualTo(sentence);
    assertThat(stand.find("side-value", TextField.class).isEditable()).isFalse();
    assertThat(stand.find("side-status", Node.class).isDisabled()).isTrue();
    assertThat(Stand.onFx(() -> cell.getStyleClass())).contains("year-closed");

    dialogs.type("补报");
    Button reopen = stand.find("side-reopen", Button.class);
    Stand.onFx(
        () -> {
          reopen.fire();
          return reopen;
        });
    assertThat(closed()).isEmpty();
    assertThat(stand.find("side-value", TextField.class).isEditable()).isTrue();
    assertThat(stand.find("side-status", Node.class).isDisabled()).isFalse();
    assertThat(reopen.getParent().isVisible()).isFalse();
  }

  private void closeYear() {
    dialogs.type("年报已上报");
    fire(menu().get(1));
    Stand.onFx(screen::takeKeyboard);
    stand.settle();
  }

  private void fire(MenuItem item) {
    Stand.onFx(
        () -> {
          item.fire();
          return item;
        });
    stand.settle();
  }

  private List<MenuItem> menu() {
    return stand.find("figures-years", MenuButton.class).getItems();
  }

  private TableColumn<?, ?> head() {
    return column(2021);
  }

  private TableColumn<?, ?> column(int year) {
    TableView<?> table = stand.find("figure-grid", TableView.class);
    for (TableColumn<?, ?> column : table.getColumns()) {
      if (GridColumns.yearOf(column).filter(PlanYear.of(year)::equals).isPresent()) {
        return column;
      }
    }
    throw new AssertionError("no column for " + year);
  }

  private Optional<ClosedYear> closed() {
    return session.plan().closedYear(YEAR);
  }

  private String problem() {
    return stand.find("figures-problem", Label.class).getText();
  }

  private static void clipboard(String text) {
    Stand.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
