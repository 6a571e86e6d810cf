package lantu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.exchange.PlanJson;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Plan plan = PlanJson.shipped();

  private Plan with(List<Indicator> indicators, List<Figure> figures) {
    return new Plan(
        plan.profile(),
        plan.outline(),
        plan.areas(),
        plan.sources(),
        indicators,
        plan.projects(),
        figures,
        Judgement.NONE,
        List.of(),
        List.of());
  }

  private static FigureKey cell(String indicator, String area) {
    return cell(indicator, area, 2022, Series.ACTUAL);
  }

  private static FigureKey cell(String indicator, String area, int year, Series series) {
    return new FigureKey(IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), series);
  }

  private static Figure figure(FigureKey key) {
    return new Figure(key, BigDecimal.ONE, null, null, null);
  }

  @Test
  void changingACellLeavesTheOldSnapshotAlone() {
    FigureKey key = cell("I04", "hongkou");
    Plan changed = plan.with(key, figure(key));
    assertThat(changed.figure(key)).contains(figure(key));
    assertThat(plan.figure(key)).isEmpty();
    assertThat(changed.with(key, null).figures()).isEqualTo(plan.figures());
  }

  @Test
  void oneRowIsFoundByYearAndNothingBesideIt() {
    Plan filled = plan;
    for (FigureKey key :
        List.of(
            cell("I04", "hongkou", 2023, Series.ACTUAL),
            cell("I04", "hongkou", 2021, Series.ACTUAL),
            cell("I04", "hongkou", 2199, Series.ACTUAL),
            cell("I04", "hongkou", 1900, Series.ACTUAL),
            cell("I04", "hongkou", 2022, Series.PLANNED),
            cell("I04", "central", 2022, Series.ACTUAL),
            cell("I05", "hongkou", 2022, Series.ACTUAL))) {
      filled = filled.with(key, figure(key));
    }
    assertThat(filled.figures(IndicatorCode.of("I04"), AreaCode.of("hongkou"), Series.ACTUAL))
        .extracting(figure -> figure.key().year().value())
        .containsExactly(1900, 2021, 2023, 2199);
    assertThat(filled.figures(IndicatorCode.of("I06"), AreaCode.of("central"), Series.ACTUAL))
        .isEmpty();
  }

  @Test
  void aFigureOfAnUnknownIndicatorOrAreaIsRefused() {
    for (FigureKey key : List.of(cell("X1", "hongkou"), cell("I04", "nowhere"))) {
      assertThatThrownBy(() -> with(plan.indicators(), List.of(figure(key))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not in the plan");
    }
  }

  @Test
  void aCodeStandsOnce() {
    List<Indicator> twice = new ArrayList<>(plan.indicators());
    twice.add(twice.getFirst());
    assertThatThrownBy(() -> with(twice, List.of())).hasMessageContaining("twice");
  }

  @Test
  void onlyAMissingFigureHasNoValue() {
    FigureKey key = cell("I04", "hongkou");
    assertThat(new Figure(key, null, DataStatus.MISSING, null, "部门未报").value()).isNull();
    assertThatThrownBy(() -> new Figure(key, null, DataStatus.FINAL, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIndicatorIsFoundByCodeOrdinalOrName() {
    Indicator floorspace = plan.indicator(IndicatorCode.of("I11")).orElseThrow();
    assertThat(plan.findIndicator("i11")).contains(floorspace);
    assertThat(plan.findIndicator("11")).contains(floorspace);
    assertThat(plan.findIndicator("新增建筑体量")).contains(floorspace);
    assertThat(plan.findIndicator("21")).isEmpty();
  }

  @Test
  void aZoneHasItsOwnTarget() {
    Indicator floorspace = plan.findIndicator("11").orElseThrow();
    Area zone = plan.findArea("北外滩").orElseThrow();
    assertThat(floorspace.targetOf(zone)).map(Target::value).contains(new BigDecimal("340"));
    assertThat(floorspace.targetOf(plan.district()))
        .map(Target::value)
        .contains(new BigDecimal("650"));
    assertThat(floorspace.targetOf(plan.findArea("江湾镇街道").orElseThrow())).isEmpty();
  }

  /** Whatever part of a plan is changed, the files behind its figures and its texts stay. */
  @Test
  void aChangedPartTakesNothingElseAway() {
    Plan whole = SamplePlans.everyKind();
    assertThat(whole.evidence()).isNotEmpty();
    assertThat(whole.texts()).isNotEmpty();
    SectionText text = new SectionText(1, "新的全文。", "全文.txt");
    Indicator first = whole.indicators().getFirst();

    List<Plan> changed =
        List.of(
            whole.with(1, text),
            whole.with(first),
            whole.with(whole.judgement()),
            whole.with(whole.outline(), Renumbering.none(whole.outline())));

    for (Plan other : changed) {
      assertThat(other.evidence()).isEqualTo(whole.evidence());
      assertThat(other.texts()).containsAll(whole.texts());
    }
  }
}
