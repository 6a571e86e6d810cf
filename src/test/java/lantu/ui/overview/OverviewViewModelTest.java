package lantu.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewViewModelTest {
  private final PlanSession session = InMemoryStore.sessionOf(PlanJson.shipped(), on("2024-01-01"));

  @Test
  void theCountsAreThoseOfTheDocument() {
    assertThat(overview().counts())
        .extracting(count -> count.number() + count.name())
        .containsExactly("16章", "52节", "137项举措", "20项表五指标", "25项文中指标", "72个重大项目");
    assertThat(overview().counts().get(3).detail()).isEqualTo("预期性 12 · 约束性 8");
  }

  @Test
  void itSaysWhatThePlanIs() {
    assertThat(overview().title()).startsWith("上海市虹口区");
    assertThat(overview().identity())
        .containsExactly(
            "上海市虹口区", "2021–2025年", "远景展望至2035年", "2021年1月15日由上海市虹口区第十六届人民代表大会第八次会议通过");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2020-06-01, 0%,   规划期自2021年1月1日开始
          2023-12-31, 59%,  '规划期 1826 天，已过 1094 天'
          2025-12-31, 99%,  '规划期 1826 天，已过 1825 天'
          2026-11-24, 100%, 规划期已于2025年12月31日结束
          """)
  void timeProgressGoesByTheDay(String day, String percent, String sentence) {
    Overview.TimeProgress time = overview(day).time();

    assertThat(time.percent()).isEqualTo(percent);
    assertThat(time.sentence()).isEqualTo(sentence);
  }

  @Test
  void nineOfTheTwentyCannotBeJudgedYet() {
    assertThat(overview().owed())
        .extracting(Overview.Owed::ordinal)
        .containsExactly("1", "2", "10", "13", "14", "15", "17", "18", "19");
    assertThat(overview().owed().getFirst().needed()).isEqualTo("需录入参照：全市地区生产总值增长率");
    assertThat(overview().owed().get(2).binding()).isTrue();
  }

  @Test
  void anEnteredReferenceSettlesItsDebt() {
    OverviewViewModel model = new OverviewViewModel(session, Messages.chinese(), on("2024-01-01"));

    set("I01", "hongkou", 2021, Series.REFERENCE, "8.1");
    set("I15", "hongkou", 2025, Series.ASSIGNED, "45");

    assertThat(model.overview().get().owed())
        .extracting(Overview.Owed::ordinal)
        .containsExactly("2", "10", "13", "14", "17", "18", "19");
  }

  @Test
  void aReferenceOutsideThePeriodSettlesNothing() {
    set("I01", "hongkou", 2020, Series.REFERENCE, "1.7");

    assertThat(overview().owed()).hasSize(9);
  }

  @Test
  void completenessCountsYearlyActualsAndDeclaredGapsApart() {
    set("I03", "hongkou", 2021, Series.ACTUAL, "77");
    set("I03", "hongkou", 2021, Series.PLANNED, "76");
    set("I03", "north-bund", 2022, Series.ACTUAL, "70");
    FigureKey gap = key("I04", "hongkou", 2021, Series.ACTUAL);
    session.apply(
        new Edit.SetFigure(gap, null, new Figure(gap, null, DataStatus.MISSING, null, "未统计")),
        null);

    Overview.Completeness completeness = overview().completeness();

    assertThat(completeness.cells()).isEqualTo(100);
    assertThat(completeness.filled()).isEqualTo(1);
    assertThat(completeness.years().getFirst().filled()).isEqualTo(1);
    assertThat(completeness.years().getFirst().missing()).isEqualTo(1);
    assertThat(completeness.years().get(1).filled()).isZero();
  }

  @Test
  void theZonesAddUpToTheDistrict() {
    set("I11", "central", 2021, Series.ACTUAL, "40.5");
    set("I11", "central", 2022, Series.ACTUAL, "19.5");

    Overview.ZoneStrip zones = Objects.requireNonNull(overview().zones());

    assertThat(zones.sum()).isEqualTo("340 + 240 + 70 = 650");
    assertThat(zones.holds()).isTrue();
    assertThat(zones.verdict()).isEqualTo("三区之和等于全区目标 650");
    assertThat(zones.rows()).extracting(Overview.ZoneRow::name).containsExactly("北外滩", "中部", "北部");
    assertThat(zones.rows().get(1).actual()).isEqualByComparingTo("60");
    assertThat(zones.rows().get(1).share().value()).isEqualByComparingTo("0.25");
  }

  private Overview overview() {
    return overview("2024-01-01");
  }

  private Overview overview(String day) {
    return new OverviewViewModel(session, Messages.chinese(), on(day)).overview().get();
  }

  private void set(String indicator, String area, int year, Series series, String value) {
    FigureKey key = key(indicator, area, year, series);
    session.apply(
        new Edit.SetFigure(key, null, new Figure(key, new BigDecimal(value), null, null, null)),
        null);
  }

  private static FigureKey key(String indicator, String area, int year, Series series) {
    return new FigureKey(IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), series);
  }

  private static Clock on(String day) {
    return Clock.fixed(
        LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }
}
