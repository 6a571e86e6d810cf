package lantu.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import lantu.assess.EntryDates;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.Departments;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.value.PlanYear;
import lantu.work.KeptAssessment;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-07-01T04:00:00Z"), ZoneOffset.UTC);

  private final PlanSession session = Stand.session();
  private final List<String> visited = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private OverviewScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    screen =
        Stand.onFx(
            () ->
                new OverviewScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit(dialogs),
                    dialogs,
                    CLOCK));
    stand = Stand.show(screen);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void whatIsOwedLeadsToItsIndicator() {
    assertThat(texts()).contains("9 项的目标要有对照数才能判断，录入之前不作评估", "成片二级旧里以下房屋改造");

    stand.fire("owed-I10");

    assertThat(visited).containsExactly("INDICATORS I10");
  }

  @Test
  void theTilesAndTheButtonLeadToTheirScreens() {
    stand.fire("count-1");
    stand.fire("count-3");
    stand.fire("enter-figures");

    assertThat(visited).containsExactly("OUTLINE null", "INDICATORS null", "FIGURES null");
  }

  @Test
  void everyCellOfTheCompletenessMatrixLeadsToTheFirstFigureThatIsMissing() {
    Indicator investment = session.plan().indicator(IndicatorCode.of("I04")).orElseThrow();
    Stand.onFx(
        () ->
            session.apply(
                new Edit.SetIndicator(
                    investment,
                    investment.draft().departments(new Departments("投资科", List.of())).indicator()),
                null));
    assertThat(texts()).contains("合计", "投资科", "未定责任单位", "0/1", "0/19", "0/20");

    Node cell = screen.node().lookup("#fill-2-2022");
    assertThat(Stand.onFx(cell::getAccessibleText)).contains("投资科，2022年：已填 0 项，应填 1 项");
    stand.fire("fill-2-2022");
    assertThat(visited).containsExactly("FIGURES I04 hongkou 2022 ACTUAL");
  }

  @Test
  void theZoneStripFollowsWhatIsEntered() {
    assertThat(texts()).contains("0 / 340", "340 + 240 + 70 = 650", "三区之和等于全区目标 650");
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I11"), AreaCode.of("north-bund"), PlanYear.of(2021), Series.ACTUAL);
    Figure figure = new Figure(key, new BigDecimal("61.5"), null, null, null);

    Stand.onFx(() -> session.apply(new Edit.SetFigure(key, null, figure), null));

    assertThat(texts()).contains("61.5 / 340");
  }

  @Test
  void theStatusCountsAddUpAndLeadToTheirTargets() {
    stand.close();
    PlanSession sample = Stand.sampleSession();
    screen =
        Stand.onFx(
            () ->
                new OverviewScreen(
                    sample,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit(dialogs),
                    dialogs,
                    CLOCK));
    stand = Stand.show(screen);
    Overview.Standing standing =
        Stand.onFx(
            () ->
                new StandingReader(
                        sample.plan(), new KeptAssessment(EntryDates.UNKNOWN), Messages.chinese())
                    .read());

    assertThat(standing.groups()).extracting(Overview.StatusLine::total).containsExactly(8, 12, 25);
    for (Overview.StatusLine line : standing.groups()) {
      assertThat(line.counts().stream().mapToInt(Overview.StatusCount::count).sum())
          .isEqualTo(line.total());
    }
    assertThat(standing.talks().getFirst().binding()).isTrue();
    assertThat(texts()).contains("约束性 8 项", "预期性 12 项", "需要先谈的指标");

    String first = standing.talks().getFirst().code();
    stand.fire("talk-" + first);
    stand.fire("standing-" + standing.groups().getFirst().counts().getFirst().code());

    assertThat(visited.getFirst()).isEqualTo("ASSESSMENT " + first);
    assertThat(visited.get(1)).startsWith("ASSESSMENT ");
  }

  @Test
  void changesAreCountedFromTheChosenDay() {
    Label sum = stand.find("changes-sum", Label.class);
    assertThat(sum.getText()).startsWith("这一天以来共");
    int before = Integer.parseInt(sum.getText().replaceAll("\\D", ""));
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I11"), AreaCode.of("north-bund"), PlanYear.of(2021), Series.ACTUAL);
    Stand.onFx(
        () ->
            session.apply(
                new Edit.SetFigure(
                    key, null, new Figure(key, new BigDecimal("61.5"), null, null, null)),
                null));

    assertThat(texts()).contains("这一天以来共 " + (before + 1) + " 处变更");

    DatePicker since = stand.find("changes-since", DatePicker.class);
    Stand.onFx(
        () -> {
          since.setValue(LocalDate.of(2999, 1, 1));
          return since;
        });
    assertThat(texts()).contains("这一天以来共 0 处变更");
  }

  private List<String> texts() {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
