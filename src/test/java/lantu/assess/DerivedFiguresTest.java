package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lantu.exchange.PlanJson;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

class DerivedFiguresTest {
  private static final AreaCode DISTRICT = AreaCode.of("hongkou");
  private static final AreaCode NORTH = AreaCode.of("north-bund");

  private Plan plan = PlanJson.shipped();
  private final List<Area> zones = plan.areas(AreaKind.ZONE);

  @Test
  void theZonesAddUpAndWhatIsLeftOverIsTheDistrictMinusThem() {
    put("I11", "north-bund", 2021, "68.0");
    put("I11", "central", 2021, "48");
    assertThat(of("I11").sum(zones, year(2021)))
        .contains(
            new DerivedFigures.Derived(new BigDecimal("116.0"), false, "68.0 + 48 + … = 116.0"));
    assertThat(of("I11").residual(zones, year(2021))).isEmpty();

    put("I11", "northern", 2021, "14");
    put("I11", "hongkou", 2021, "132");
    assertThat(value(of("I11").sum(zones, year(2021)))).isEqualTo("130.0");
    assertThat(of("I11").residual(zones, year(2021)))
        .contains(new DerivedFigures.Derived(new BigDecimal("2.0"), true, "132 − 130.0 = 2.0"));
    assertThat(of("I11").sum(zones, year(2022))).isEmpty();
  }

  @Test
  void yearsOfWhatCountsUpAddUpSinceTheFirst() {
    put("I11", "hongkou", 2021, "130");
    put("I11", "hongkou", 2023, "120");

    assertThat(value(of("I11").total(DISTRICT, year(2021)))).isEqualTo("130");
    assertThat(of("I11").total(DISTRICT, year(2022))).isEmpty();
    assertThat(of("I11").total(DISTRICT, year(2023)))
        .contains(new DerivedFigures.Derived(new BigDecimal("250"), false, "130 + … + 120 = 250"));
    assertThat(of("I11").total(DISTRICT, year(2035))).isEmpty();
    assertThat(of("T01").total(DISTRICT, year(2021))).isEmpty();
  }

  @Test
  void growthIsOverTheYearBeforeAndRoundedToTwoDecimals() {
    put("T01", "hongkou", 2021, "1150.05");

    // 2020 is 1047.28 in the document; 102.77 ÷ 1047.28 = 9.8130…%
    assertThat(of("T01").growth(DISTRICT, year(2021)))
        .contains(
            new DerivedFigures.Derived(
                new BigDecimal("9.81"), true, "(1150.05 − 1047.28) ÷ 1047.28 × 100% = 9.81%"));
    assertThat(of("T01").growth(DISTRICT, year(2022))).isEmpty();
  }

  @Test
  void whatCountsUpHasNoGrowthOverTheBaseAndNothingGrowsFromNothing() {
    put("I11", "hongkou", 2020, "500");
    put("I11", "hongkou", 2021, "0");
    put("I11", "hongkou", 2022, "7");

    assertThat(of("I11").growth(DISTRICT, year(2021))).isEmpty();
    assertThat(of("I11").growth(DISTRICT, year(2022))).isEmpty();
  }

  @Test
  void aShareIsOfTheDistrict() {
    put("I11", "north-bund", 2021, "68");
    assertThat(of("I11").share(NORTH, year(2021))).isEmpty();
    put("I11", "hongkou", 2021, "130");
    assertThat(of("I11").share(NORTH, year(2021)))
        .contains(
            new DerivedFigures.Derived(new BigDecimal("52.31"), true, "68 ÷ 130 × 100% = 52.31%"));
    put("I11", "hongkou", 2021, "0");
    assertThat(of("I11").share(NORTH, year(2021))).isEmpty();
  }

  private DerivedFigures of(String indicator) {
    return new DerivedFigures(
        plan, plan.indicator(IndicatorCode.of(indicator)).orElseThrow(), Series.ACTUAL);
  }

  private void put(String indicator, String area, int year, String value) {
    FigureKey key =
        new FigureKey(IndicatorCode.of(indicator), AreaCode.of(area), year(year), Series.ACTUAL);
    plan = plan.with(key, new Figure(key, new BigDecimal(value), null, null, null));
  }

  private static PlanYear year(int year) {
    return PlanYear.of(year);
  }

  private static String value(Optional<DerivedFigures.Derived> derived) {
    return derived.map(DerivedFigures.Derived::value).map(BigDecimal::toPlainString).orElse("");
  }
}
