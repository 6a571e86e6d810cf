package lantu.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import lantu.assess.Balance;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.value.PlanYear;
import lantu.work.EditOutline;
import lantu.work.EnterFigure;
import lantu.work.OutlinePart;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZonesScreenTest {
  private final PlanSession session = Stand.session();
  private final List<String> visited = new ArrayList<>();
  private ZonesViewModel model;
  private ZonesScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    model = new ZonesViewModel(session, Messages.chinese());
    screen =
        Stand.onFx(
            () ->
                new ZonesScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    ChartKits.kit()));
    stand = Stand.show(screen);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void floorspaceComesFirstAndItsTargetsAddUp() {
    assertThat(stand.find("zones-working", Label.class).getText())
        .isEqualTo("340 + 240 + 70 = 650 万平方米");
    assertThat(stand.find("zones-remark", Label.class).getText()).contains("等于全区目标 650");
    assertThat(model.texts().get().targetSources())
        .containsExactly(
            "北外滩：约340万平方米（第6节）", "中部：约240万平方米（第7节）", "北部：约70万平方米（第8节）", "全区：650（表五第11项）");
    assertThat(model.texts().get().cards().getFirst().share()).contains("52.3%");
  }

  @Test
  void withoutActualFiguresItSaysWhatToEnterAndLeadsThere() {
    Button open = stand.find("zones-open-figures", Button.class);
    Stand.onFx(
        () -> {
          open.fire();
          return open;
        });

    assertThat(visited).containsExactly("FIGURES I11");
  }

  @Test
  void theMapSaysHowEachZoneStandsAndLeadsToItsFiguresByKey() {
    Node north = screen.node().lookup("#map-north-bund");
    assertThat(north.getStyleClass()).contains("map-not-assessable");
    assertThat(north.isFocusTraversable()).isTrue();
    assertThat(north.getAccessibleText()).contains("北外滩", "无法评估");
    assertThat(texts()).anyMatch(words -> words.startsWith("示意图")).contains("江湾镇街道", "北外滩街道");

    enter("north-bund", "80");
    assertThat(screen.node().lookup("#map-north-bund").getStyleClass()).contains("map-ahead");
    assertThat(texts()).contains("23.5%");

    Stand.onFx(
        () -> {
          screen.node().lookup("#map-north-bund").requestFocus();
          return north;
        });
    stand.press(KeyCode.ENTER);
    assertThat(visited).containsExactly("FIGURES I11 north-bund 2021 ACTUAL");
  }

  @Test
  void theArrowKeysGoFromZoneToZoneOnTheMap() {
    Stand.onFx(
        () -> {
          screen.node().lookup("#map-northern").requestFocus();
          return screen;
        });
    stand.press(KeyCode.UP);
    assertThat(screen.node().lookup("#map-northern").isFocused()).isTrue();
    stand.press(KeyCode.DOWN);
    assertThat(screen.node().lookup("#map-central").isFocused()).isTrue();
    stand.press(KeyCode.DOWN);
    assertThat(screen.node().lookup("#map-north-bund").isFocused()).isTrue();

    stand.press(KeyCode.SPACE);
    assertThat(visited).containsExactly("FIGURES I11 north-bund 2021 ACTUAL");
  }

  @Test
  void whatThePlanSaysOfAZoneLeadsToItsSections() {
    List<ZoneStatements.Statement> all =
        new ZoneStatements(session.plan(), Messages.chinese()).all();
    assertThat(all)
        .extracting(ZoneStatements.Statement::name)
        .containsExactly("北外滩", "中部", "北部", "三大功能区");
    assertThat(all.get(1).headings()).extracting(ZoneStatements.Heading::code).containsExactly("7");
    assertThat(all.getFirst().projects()).isEqualTo(22);
    assertThat(all)
        .flatExtracting(ZoneStatements.Statement::headings)
        .flatExtracting(ZoneStatements.Heading::parts)
        .hasSize(15)
        .allSatisfy(part -> assertThat(part.said()).isNotEmpty().isNotEqualTo(part.title()));
    Parent card = (Parent) screen.node().lookup("#statement-central");
    Stand.onFx(
        () -> {
          card.lookupAll(".link").stream().map(Button.class::cast).forEach(Button::fire);
          return card;
        });
    assertThat(visited).contains("INDICATORS I11", "OUTLINE 7", "OUTLINE 7.1", "PROJECTS null");
  }

  @Test
  void whatWasSaidOfALeadGoesWithItsWording() {
    MeasureRef first = new MeasureRef(6, 1);
    Stand.onFx(
        () ->
            session.apply(
                new EditOutline(session.plan(), Messages.chinese())
                    .rename(OutlinePart.measure(first), "另一个提法")
                    .edit(),
                null));
    assertThat(new ZoneStatements(session.plan(), Messages.chinese()).all())
        .flatExtracting(ZoneStatements.Statement::headings)
        .flatExtracting(ZoneStatements.Heading::parts)
        .filteredOn(part -> part.said().isEmpty())
        .extracting(ZoneStatements.Part::code)
        .containsExactly("6.1");
  }

  @Test
  void allZonesCanBeComparedAndTheirProjectsBeSeenByZone() {
    Parent card = (Parent) screen.node().lookup("#zone-comparison");
    assertThat(said(card)).contains("同行同一刻度");

    Stand.onFx(
        () -> {
          card.lookupAll(".segment").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("项目时间线"))
              .forEach(ToggleButton::fire);
          return card;
        });
    assertThat(said(card)).contains("重大项目 72 个");
    ComboBox<?> of = (ComboBox<?>) card.lookup("#zone-projects-of");
    Stand.onFx(
        () -> {
          of.getSelectionModel().select(1);
          return of;
        });
    assertThat(said(card)).contains("重大项目 22 个");
  }

  private String said(Parent card) {
    stand.settle();
    return Stand.onFx(() -> card.lookup("#chart-canvas").getAccessibleText());
  }

  @Test
  void theMapCanBeFilledByAchievementToo() {
    enter("north-bund", "80");
    Stand.onFx(
        () -> {
          screen.node().lookupAll(".toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("按完成程度"))
              .findFirst()
              .orElseThrow()
              .fire();
          return screen;
        });
    assertThat(screen.node().lookup("#map-north-bund").getStyleClass()).contains("map-step-1");
    assertThat(texts()).contains("20%–40%");

    // What the map is filled by outlives the change of a figure.
    enter("central", "130");
    assertThat(screen.node().lookup("#map-central").getStyleClass()).contains("map-step-2");
  }

  @Test
  void sumsFollowEveryEdit() {
    enter("north-bund", "60.5");
    enter("central", "40");
    assertThat(row().verdict()).isEqualTo(Balance.Verdict.INCOMPLETE);
    assertThat(row().sum()).isEqualTo("100.5");
    assertThat(row().remark()).contains("北部").contains("全区");

    enter("northern", "9.5");
    enter("hongkou", "112");
    assertThat(row().verdict()).isEqualTo(Balance.Verdict.DIFFERS);
    assertThat(row().residual()).isEqualTo("2.0");

    enter("hongkou", "110");
    assertThat(row().verdict()).isEqualTo(Balance.Verdict.HOLDS);
    assertThat(row().remark()).contains("一致");
    ZoneCard first = model.texts().get().cards().getFirst();
    assertThat(first.actual()).isEqualTo("60.5");
    assertThat(first.remaining()).isEqualTo("279.5");
    assertThat(texts()).contains("110.0", "✓ 一致", "279.5");
  }

  @Test
  void undoTakesTheSumBack() {
    enter("north-bund", "60.5");
    Stand.onFx(() -> session.undo("撤销"));

    assertThat(row().verdict()).isEqualTo(Balance.Verdict.EMPTY);
    assertThat(model.texts().get().anyActual()).isFalse();
  }

  @Test
  void theChartShowsTheTargetsAndSaysWhatToEnterWhileThereIsNothingElse() {
    assertThat(drawn()).contains("目标合计 650万平方米（340+240+70）", "还没有各功能区", "年度数据");
  }

  @Test
  void theChartFollowsEveryEditAndWhatIsChosen() {
    enter("north-bund", "60.5");
    assertThat(drawn()).contains("到2021年累计 60.5，完成目标 650 的 9.3%").doesNotContain("还没有");

    choose("三区并列");
    assertThat(drawn()).startsWith("三大功能区各年新增建筑体量");

    choose("目标与完成");
    assertThat(drawn()).contains("到2021年合计 60.5，目标 650");
  }

  @Test
  void theReconciliationStaysWithTheChartOfSyntheticData() {
    PlanSession sample = Stand.sampleSession();
    stand.close();
    stand =
        Stand.show(
            Stand.onFx(
                () ->
                    new ZonesScreen(
                        sample, Messages.chinese(), (place, code) -> {}, ChartKits.kit())));

    assertThat(drawn()).contains("到2024年累计", "演示数据");
    assertThat(stand.find("zones-working", Label.class).getText())
        .isEqualTo("340 + 240 + 70 = 650 万平方米");
  }

  @Test
  void theChosenIndicatorDecidesWhatTheChartIsAbout() {
    model.choose("I06");

    assertThat(model.chart().get().title()).startsWith("三大功能区金融企业资产管理规模");
    assertThat(model.chart().get().name()).isEqualTo("zone-floorspace-stacked");

    model.chosenChart().set(ZoneChart.TARGETS);

    assertThat(model.chart().get().name()).isEqualTo("zone-floorspace-targets");
    assertThat(model.chart().get().title()).startsWith("三大功能区金融企业资产管理规模");
  }

  @Test
  void everyAdditiveIndicatorCanBeChosen() {
    assertThat(model.choices()).hasSizeGreaterThan(10);
    model.choose("I12");

    assertThat(model.indicator().get().name()).isEqualTo("新增绿地面积");
    assertThat(model.texts().get().targetVerdict()).isEqualTo(Balance.Verdict.EMPTY);
    assertThat(model.texts().get().cards().getFirst().origin()).contains("没有定分区目标");
  }

  @Test
  void aBalanceWithAHoleHasNoResidual() {
    List<BigDecimal> parts = new ArrayList<>();
    parts.add(BigDecimal.ONE);
    parts.add(null);
    Balance balance = new Balance(parts, BigDecimal.TEN);

    assertThat(balance.sum()).isEqualTo(BigDecimal.ONE);
    assertThat(balance.residual()).isNull();
    assertThat(balance.verdict()).isEqualTo(Balance.Verdict.INCOMPLETE);
  }

  /** What the chart says of itself. */
  private String drawn() {
    Node canvas = stand.find("chart-canvas", Node.class);
    return Stand.onFx(canvas::getAccessibleText);
  }

  private void choose(String chart) {
    Parent charts = stand.find("zone-charts", Parent.class);
    Stand.onFx(
        () -> {
          charts.lookupAll(".segment").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals(chart))
              .forEach(ToggleButton::fire);
          return charts;
        });
  }

  private BalanceRow row() {
    return model.texts().get().actuals().getFirst();
  }

  private void enter(String area, String value) {
    Stand.onFx(
        () ->
            session.apply(
                EnterFigure.typed(
                    session.plan(),
                    new FigureKey(
                        IndicatorCode.of("I11"),
                        AreaCode.of(area),
                        PlanYear.of(2021),
                        Series.ACTUAL),
                    value),
                null));
  }

  private List<String> texts() {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
