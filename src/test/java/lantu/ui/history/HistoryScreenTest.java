package lantu.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import lantu.job.DirectRunner;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.report.ReportExport;
import lantu.report.Reports;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.EnterFigure;
import lantu.work.ExportHistory;
import lantu.work.HistoryLine;
import lantu.work.PlanSession;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryScreenTest {
  private static final FigureKey GROWTH = cell("I01", 2021);
  private static final FigureKey REVENUE = cell("I02", 2022);

  @TempDir Path folder;

  private final List<String> visited = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private PlanSession session;
  private HistoryScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.session();
    enter(GROWTH, "5.5", "统计局快报");
    enter(REVENUE, "120", null);
    enter(GROWTH, "5.6", "=HYPERLINK(\"x\")");
    screen =
        Stand.onFx(
            () ->
                new HistoryScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    dialogs,
                    new DirectRunner(),
                    new ExportHistory(
                        new ReportExport(List.of(new XlsxReportWriter(Reports::charts))),
                        Messages.chinese()),
                    ZoneOffset.UTC));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 800);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void everyChangeIsListedNewestFirst() {
    assertThat(lines()).extracting(HistoryLine::now).startsWith("5.6", "120", "5.5").hasSize(4);
    assertThat(lines().getFirst().object()).contains("全区", "2021年");
    assertThat(lines().getLast().what()).isEqualTo("装入规划");
  }

  @Test
  void whatAChangeIsAboutKeepsItsYearWhereItIsCutOff() {
    onFx(() -> enter(cell("I01", 2024), "7", null));
    stand.settle();
    String whole = lines().getFirst().object();
    assertThat(whole).endsWith("2024年");

    Labeled cell = cellOf(whole);
    String drawn = ((Text) cell.lookup(".text")).getText();
    assertThat(drawn).hasSizeLessThan(whole.length()).startsWith("地区").endsWith("2024年");
    assertThat(cell.getTooltip().getText()).isEqualTo(whole);
  }

  private Labeled cellOf(String words) {
    return table().lookupAll(".table-cell").stream()
        .map(Labeled.class::cast)
        .filter(cell -> words.equals(cell.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theListIsNarrowedByEachChoiceAndWidenedAgain() {
    type("history-object", "i02");
    assertThat(lines()).extracting(HistoryLine::now).containsExactly("120");
    press("history-clear");
    type("history-text", "快报");
    assertThat(lines()).extracting(HistoryLine::now).containsExactly("5.5");
    press("history-clear");
    DatePicker from = stand.find("history-from", DatePicker.class);
    onFx(() -> from.setValue(LocalDate.of(2026, 2, 4)));
    assertThat(lines()).isEmpty();
    press("history-clear");
    ComboBox<?> who = stand.find("history-who", ComboBox.class);
    assertThat(who.getItems()).hasSize(2);
    ComboBox<?> series = stand.find("history-series", ComboBox.class);
    onFx(() -> series.getSelectionModel().select(2));
    assertThat(lines()).isEmpty();
    press("history-clear");
    assertThat(lines()).hasSize(4);
    assertThat(text("history-told")).isEqualTo("列出 4 条，共 4 条，新的在前");
  }

  @Test
  void oneEditIsTakenBackWithItsReasonAndTheListFollows() {
    choose(1);
    type("revert-why", "报错了单位");
    press("revert");

    assertThat(session.plan().figure(REVENUE)).isEmpty();
    assertThat(lines()).hasSize(5);
    assertThat(lines().getFirst().why()).startsWith("撤回第 ").endsWith("：报错了单位");
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(session.plan().figure(REVENUE)).isPresent();
  }

  @Test
  void anEditThatALaterOneWentOverIsRefusedInASentenceAndTakenBackTogetherWithIt() {
    choose(2);
    press("revert");
    assertThat(text("history-problem")).contains("又改动了同一项", "5.6");
    assertThat(lines()).hasSize(4);

    choose(0, 2);
    press("revert");
    assertThat(session.plan().figure(GROWTH)).isEmpty();
    assertThat(text("history-problem")).isEmpty();
    Stand.onFx(() -> session.undo("撤销"));
    assertThat(session.plan().figure(GROWTH)).isPresent();
  }

  @Test
  void anEntryLeadsToItsCellAndAPlanTakenInHasNoRevert() {
    choose(1);
    press("entry-go");
    assertThat(visited).containsExactly("FIGURES " + REVENUE);

    choose(3);
    assertThat(stand.find("revert", Button.class)).isNull();
  }

  @Test
  void anEntryFoundElsewhereIsShownEvenIfTheListWasNarrowed() {
    long number = lines().get(2).entry().number();
    type("history-object", "i02");
    onFx(() -> screen.reveal(Long.toString(number)));

    assertThat(lines()).hasSize(4);
    assertThat(text("entry-title")).contains("2021年");
  }

  @Test
  void theNarrowedListIsWrittenAsCsvThatHoldsNoFormula() throws Exception {
    type("history-object", "i01");
    Path file = folder.resolve("记录.csv");
    dialogs.choose(file);
    press("history-export-csv");

    String csv = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF编号,时间,谁,做了什么").endsWith("\r\n");
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"").doesNotContain(",=");
    assertThat(text("history-told")).startsWith("已把 2 条导出到 ");
  }

  @Test
  void theListIsWrittenAsAWorkbook() throws Exception {
    Path file = folder.resolve("记录.xlsx");
    dialogs.choose(file);
    press("history-export-xlsx");

    try (Workbook book = WorkbookFactory.create(file.toFile())) {
      List<String> cells = new ArrayList<>();
      book.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
      assertThat(cells).contains("编号", "5.6", "120", "=HYPERLINK(\"x\")");
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsToldInASentence() {
    dialogs.choose(folder.resolve("没有").resolve("记录.csv"));
    press("history-export-csv");

    assertThat(text("history-problem")).contains("没有");
  }

  private static FigureKey cell(String indicator, int year) {
    return new FigureKey(
        IndicatorCode.of(indicator), AreaCode.of("hongkou"), PlanYear.of(year), Series.ACTUAL);
  }

  private void enter(FigureKey key, String value, @Nullable String why) {
    session.apply(EnterFigure.typed(session.plan(), key, value), why);
  }

  private List<HistoryLine> lines() {
    List<HistoryLine> lines = new ArrayList<>();
    table().getItems().forEach(line -> lines.add((HistoryLine) line));
    return lines;
  }

  private TableView<?> table() {
    return stand.find("history", TableView.class);
  }

  private void choose(int first, int... more) {
    TableView<?> table = table();
    onFx(
        () -> {
          table.getSelectionModel().clearSelection();
          table.getSelectionModel().selectIndices(first, more);
        });
  }

  private void press(String id) {
    Button button = stand.find(id, Button.class);
    onFx(button::fire);
  }

  private void type(String id, String words) {
    TextField field = stand.find(id, TextField.class);
    onFx(() -> field.setText(words));
  }

  private void onFx(Runnable work) {
    Supplier<Runnable> done =
        () -> {
          work.run();
          return work;
        };
    Stand.onFx(done);
    stand.settle();
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }
}
