package lantu.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.value.PlanYear;
import lantu.work.EnterFigure;
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
