package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresScreenTest {
  private final PlanSession session = Stand.session();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private FiguresScreen screen;
  private Stand stand;

  @BeforeEach
  void openOnFloorspace() {
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs));
    stand = Stand.show(screen);
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
  }

  @Test
  void typingAndEnterSavesOneJournaledEdit() {
    stand.type("12.50");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("12.50"));
    assertThat(session.journal()).hasSize(2);
    assertThat(session.journal().getFirst().newValue()).isEqualTo("12.50");
    assertThat(shown("I11", 2021)).isEqualTo("12.50");
  }

  @Test
  void aRealKeyboardLosesNoCharacter() {
    stand.strike(KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT7);
    stand.strike(KeyCode.TAB);

    assertThat(value("I11", 2021)).contains(new BigDecimal("4.2"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("7"));
  }

  @Test
  void bothHalvesScrollAsOne() {
    Stand.onFx(
        () -> {
          screen.reveal("B55");
          return screen;
        });
    stand.settle();

    assertThat(firstRow("frozen")).isEqualTo(firstRow("beside-frozen")).isGreaterThan(30);
  }

  @Test
  void enterMovesDownAndTabMovesRight() {
    stand.type("1");
    stand.press(KeyCode.ENTER);
    stand.type("2");
    stand.press(KeyCode.TAB);
    stand.type("3");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("3"));
  }

  @ParameterizedTest
  @ValueSource(ints = {420, 600, 780, 800, 820})
  void whatIsRefusedStaysInSightUnderTheMessage(int height) {
    stand.close();
    screen = Stand.onFx(() -> FigureScreens.of(session, dialogs));
    stand = Stand.show(screen, Theme.LIGHT, 1240, height);
    Stand.onFx(
        () -> {
          screen.reveal("I01");
          return screen.takeKeyboard();
        });
    stand.settle();
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.type("约七");
    stand.press(KeyCode.ENTER);

    Node grid = stand.find("figure-grid", Node.class);
    Node field = Stand.onFx(() -> grid.lookup(".figure-field"));
    assertThat(field).isNotNull();
    assertThat(grid.localToScene(grid.getBoundsInLocal()))
        .matches(bounds -> bounds.contains(field.localToScene(field.getBoundsInLocal())));
    assertThat(firstRow("beside-frozen")).isZero();
  }

  @Test
  void undoAndRedoWorkInTheGrid() {
    stand.type("12");
    stand.press(KeyCode.ENTER);
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).isEmpty();
    assertThat(shown("I11", 2021)).isEmpty();

    stand.control(KeyCode.Y);
    assertThat(value("I11", 2021)).contains(new BigDecimal("12"));
  }

  @Test
  void textThatIsNoNumberIsAnsweredAndChangesNothing() {
    stand.type("7");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.type("约七");
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(draft()).contains("约七").contains("不是数字");
    assertThat(field().getText()).isEqualTo("约七");
    assertThat(field().isFocused()).isTrue();
    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void refusedTextPutRightIsSavedAndTheSentenceGoes() {
    stand.type("7.5公里");
    stand.press(KeyCode.ENTER);
    Stand.onFx(
        () -> {
          field().setText("7.5");
          return screen;
        });
    stand.press(KeyCode.ENTER);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5"));
    assertThat(draft()).isEmpty();
  }

  @Test
  void refusedTextSurvivesGoingElsewhereAndCanBeTakenUpAgain() {
    stand.type("约七");
    Stand.onFx(
        () -> {
          stand.find("figures-area", javafx.scene.control.ComboBox.class).requestFocus();
          return screen;
        });
    stand.settle();
    assertThat(screen.node().lookup(".figure-field")).isNull();
    assertThat(draft()).contains("约七");

    fire("figures-draft-resume");

    assertThat(field().getText()).isEqualTo("约七");
    stand.press(KeyCode.ESCAPE);
    assertThat(draft()).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void refusedTextCanBeDropped() {
    stand.type("约七");
    fire("figures-draft-drop");

    assertThat(draft()).isEmpty();
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void theYearsComeFirstWhereThereIsLittleRoom() {
    assertThat(columns(1300)).contains("目标（原文）", "单位", "2035年");
    assertThat(columns(860)).doesNotContain("目标（原文）").contains("单位");
    assertThat(columns(616)).doesNotContain("目标（原文）", "单位").contains("指标", "2021年");
  }

  @Test
  void aYearIsAsWideAsItsLongestNumber() {
    stand.type("12345678901234.56789");
    stand.press(KeyCode.ENTER);
    stand.settle();

    Label number =
        Stand.onFx(
            () ->
                screen.node().lookupAll(".figure-number").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getText().startsWith("12,345"))
                    .findFirst()
                    .orElseThrow());
    assertThat(number.getText()).isEqualTo("12,345,678,901,234.56789");
    assertThat(number.getWidth()).isGreaterThanOrEqualTo(number.prefWidth(-1));
  }

  @Test
  void escapeDropsWhatWasTyped() {
    stand.type("99");
    stand.press(KeyCode.ESCAPE);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(session.journal()).hasSize(1);
  }

  @Test
  void deleteEmptiesTheCell() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.DELETE);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(session.journal().getFirst().oldValue()).isEqualTo("5");
  }

  @Test
  void enteringWhatIsThereAlreadyIsNoEdit() {
    stand.type("5");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.press(KeyCode.F2);
    stand.press(KeyCode.ENTER);

    assertThat(session.journal()).hasSize(2);
  }

  @Test
  void leavingTheFieldKeepsTheEntry() {
    stand.type("8");
    Stand.onFx(
        () -> {
          stand.find("figures-area", javafx.scene.control.ComboBox.class).requestFocus();
          return screen;
        });
    stand.settle();

    assertThat(value("I11", 2021)).contains(new BigDecimal("8"));
  }

  @Test
  void aBlockFromASpreadsheetIsPastedAndCopiedBack() {
    clipboard("1.5\t2\r\n3\t4\r\n");
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1.5"));
    assertThat(value("I11", 2022)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    assertThat(session.journal()).hasSize(5);

    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1.5");
  }

  @Test
  void aPastedBlockIsOneStepOfUndo() {
    clipboard("1.5\t2\n3\t4");
    stand.control(KeyCode.V);
    stand.control(KeyCode.Z);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(value("I12", 2022)).isEmpty();
    stand.control(KeyCode.Y);
    assertThat(value("I11", 2021)).contains(new BigDecimal("1.5"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
  }

  @Test
  void aTableFromASpreadsheetIsPastedFromItsHtml() {
    Stand.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putHtml("<table><tr><td>1,047.28</td><td>２</td></tr><tr><td>3</td></tr></table>");
          content.putString("别的");
          return Clipboard.getSystemClipboard().setContent(content);
        });
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("1047.28"));
    assertThat(value("I11", 2022)).contains(new BigDecimal("2"));
    assertThat(value("I12", 2021)).contains(new BigDecimal("3"));
    assertThat(value("I12", 2022)).isEmpty();
  }

  @Test
  void oneValueFillsTheSelectionAndDeleteEmptiesItInOneStep() {
    clipboard("6");
    stand.shift(KeyCode.RIGHT);
    stand.shift(KeyCode.DOWN);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2021)).contains(new BigDecimal("6"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("6"));

    stand.press(KeyCode.DELETE);
    assertThat(value("I12", 2022)).isEmpty();
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("6"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("6"));
  }

  @Test
  void fillDownAndFillRightRepeatTheFirstNumberInOneStep() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.shift(KeyCode.DOWN);
    stand.control(KeyCode.D);
    assertThat(value("I12", 2021)).contains(new BigDecimal("4"));

    stand.shift(KeyCode.RIGHT);
    stand.control(KeyCode.R);
    assertThat(value("I11", 2022)).contains(new BigDecimal("4"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2022)).isEmpty();
    assertThat(value("I12", 2022)).isEmpty();
  }

  @Test
  void controlShiftZDoesAgainWhatControlZTookBack() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).isEmpty();
    stand.controlShift(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("4"));
  }

  @Test
  void cutCopiesAndEmpties() {
    stand.type("9");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    stand.control(KeyCode.X);

    assertThat(value("I11", 2021)).isEmpty();
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("9");
  }

  @Test
  void homeAndEndGoToTheFirstAndLastYear() {
    stand.press(KeyCode.END);
    assertThat(stand.find("figures-place", Label.class).getText()).contains("2035年");
    stand.press(KeyCode.HOME);
    assertThat(stand.find("figures-place", Label.class).getText()).contains("2020年");
  }

  @Test
  void aNumberInAnotherScaleIsConvertedAndTheNoteSaysHow() {
    stand.type("75000平方米");
    stand.press(KeyCode.ENTER);

    assertThat(figure("I11", 2021).map(Figure::note)).contains("75000平方米 = 7.5000万平方米");
    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5000"));
  }

  @Test
  void aBlockThatIsAllTextIsRefusedWithASentence() {
    clipboard("待定\t约七");
    stand.control(KeyCode.V);

    assertThat(session.journal()).hasSize(1);
    assertThat(dialogs.said()).isEmpty();
    assertThat(stand.find("figures-problem", Label.class).getText()).contains("第 1 行第 1 列");
  }

  @Test
  void whatIsRefusedInABlockIsShownAndTheRestGoesInIfWanted() {
    clipboard("1.5\t待定\n3\t4");
    dialogs.answer(false);
    stand.control(KeyCode.V);
    assertThat(session.journal()).hasSize(1);
    assertThat(dialogs.said().getFirst()).startsWith("confirm 粘贴其余 3 格").contains("1 格不能录入");
    assertThat(previewed().getFirst())
        .isEqualTo(
            new PasteLine(
                PasteLine.Kind.REFUSED,
                "新增建筑体量 · 2022年 · 全区 · 实际",
                "",
                "待定",
                previewed().getFirst().remark()));
    assertThat(previewed().getFirst().remark()).contains("不是数字");

    dialogs.answer(true);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2022)).isEmpty();
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    stand.control(KeyCode.Z);
    assertThat(value("I12", 2022)).isEmpty();
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void aPasteOverFiguresIsShownFirstWithOldAndNewAndHowItIsConverted() {
    stand.type("7");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    clipboard("75000平方米\t2");
    dialogs.answer(false);
    stand.control(KeyCode.V);

    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(previewed())
        .containsExactly(
            new PasteLine(
                PasteLine.Kind.REPLACED,
                "新增建筑体量 · 2021年 · 全区 · 实际",
                "7",
                "7.5000",
                "已换算：75000平方米 = 7.5000万平方米"),
            new PasteLine(PasteLine.Kind.NEW, "新增建筑体量 · 2022年 · 全区 · 实际", "", "2", ""));
    assertThat(dialogs.said().getFirst())
        .isEqualTo("confirm 粘贴: 写入前请核对：1 格替换已有数据，1 格新填。写入后可用 Ctrl+Z 一步撤销。");

    dialogs.answer(true);
    stand.control(KeyCode.V);
    assertThat(value("I11", 2021)).contains(new BigDecimal("7.5000"));
    stand.control(KeyCode.Z);
    assertThat(value("I11", 2021)).contains(new BigDecimal("7"));
    assertThat(value("I11", 2022)).isEmpty();
  }

  @Test
  void aLargePasteIntoEmptyCellsIsShownFirstAndASmallOneGoesAtOnce() {
    clipboard("1\t2\n3\t4");
    stand.control(KeyCode.V);
    assertThat(dialogs.said()).isEmpty();

    stand.control(KeyCode.Z);
    clipboard("1\t2\t3\t4\t5\n1\t2\t3\t4\t5\n1\t2\t3\t4\t5\n");
    stand.control(KeyCode.V);
    assertThat(dialogs.said()).hasSize(1);
    assertThat(previewed()).hasSize(15);
    assertThat(value("I13", 2025)).contains(new BigDecimal("5"));
  }

  @Test
  void aFillOverAFigureIsShownFirst() {
    stand.type("4");
    stand.press(KeyCode.ENTER);
    stand.type("9");
    stand.press(KeyCode.ENTER);
    stand.shift(KeyCode.ENTER);
    dialogs.answer(false);
    stand.control(KeyCode.D);
    assertThat(dialogs.said().getFirst()).startsWith("confirm 填充: ");
    assertThat(value("I12", 2021)).contains(new BigDecimal("9"));

    dialogs.answer(true);
    stand.control(KeyCode.D);
    assertThat(value("I12", 2021)).contains(new BigDecimal("4"));
  }

  @Test
  void aTableWithYearsAndNamesGoesWhereItSaysAndIsShownFirst() {
    clipboard("指标\t2023年\t2022年\n固定资产投资总额\t310\t\nI12\t5\t4\n");
    stand.control(KeyCode.V);

    assertThat(previewed()).hasSize(3);
    assertThat(value("I04", 2023)).contains(new BigDecimal("310"));
    assertThat(value("I12", 2022)).contains(new BigDecimal("4"));
    assertThat(value("I11", 2021)).isEmpty();
  }

  @Test
  void theFooterTellsWhereANumberComesFrom() {
    Stand.onFx(
        () -> {
          screen.reveal("I03");
          return screen.takeKeyboard();
        });
    stand.press(KeyCode.LEFT);

    assertThat(stand.find("figures-place", Label.class).getText()).contains("2020年");
    assertThat(stand.find("figures-source", Label.class).getText()).contains("第1节");
    stand.press(KeyCode.RIGHT);
    stand.type("77");
    stand.press(KeyCode.ENTER);
    stand.press(KeyCode.UP);
    assertThat(stand.find("figures-change", Label.class).getText()).contains("测试").contains("77");
  }

  /** The lines of the last preview. */
  private List<PasteLine> previewed() {
    return dialogs.shown().stream()
        .flatMap(shown -> ((TableView<?>) shown).getItems().stream())
        .map(PasteLine.class::cast)
        .toList();
  }

  private String draft() {
    return stand.find("figures-draft", Label.class).getText();
  }

  private TextField field() {
    stand.settle();
    return Stand.onFx(() -> (TextField) screen.node().lookup(".figure-field"));
  }

  private void fire(String id) {
    Button button = stand.find(id, Button.class);
    Stand.onFx(
        () -> {
          button.requestFocus();
          button.fire();
          return button;
        });
    stand.settle();
  }

  /** Titles of the columns that show in a window of the width. */
  private List<String> columns(double width) {
    Stand.onFx(
        () -> {
          // Wider than the headless screen, so not by way of the window.
          screen.node().resize(width, 800);
          screen.node().layout();
          return screen;
        });
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".table-view").stream()
                .flatMap(table -> ((TableView<?>) table).getVisibleLeafColumns().stream())
                .map(column -> column.getText())
                .toList());
  }

  private Optional<BigDecimal> value(String indicator, int year) {
    return figure(indicator, year).map(Figure::value);
  }

  private Optional<Figure> figure(String indicator, int year) {
    return session
        .plan()
        .figure(
            new FigureKey(
                IndicatorCode.of(indicator),
                AreaCode.of("hongkou"),
                PlanYear.of(year),
                Series.ACTUAL));
  }

  private String shown(String indicator, int year) {
    stand.settle();
    return Stand.onFx(
        () -> {
          TableView<?> table = (TableView<?>) screen.node().lookup("#figure-grid");
          return table.lookupAll(".figure-cell").stream()
              .filter(FigureCell.class::isInstance)
              .map(FigureCell.class::cast)
              .filter(
                  cell ->
                      cell.getTableRow() != null
                          && cell.getTableRow().getItem() != null
                          && cell.getTableRow().getItem().id().equals(indicator)
                          && GridColumns.yearOf(cell.getTableColumn())
                              .filter(PlanYear.of(year)::equals)
                              .isPresent())
              .map(cell -> ((Label) cell.lookup(".figure-number")).getText())
              .findFirst()
              .orElseThrow();
        });
  }

  private int firstRow(String half) {
    return Stand.onFx(
        () ->
            screen.node().lookupAll("." + half + " .table-row-cell").stream()
                .map(node -> (TableRow<?>) node)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .mapToInt(TableRow::getIndex)
                .min()
                .orElseThrow());
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
