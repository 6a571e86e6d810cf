package lantu.assess.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lantu.exchange.PlanJson;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.RelationKind;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rate or a sum of sub-items has to be, held against the figure that was entered. */
final class DeductionTest {
  private static final IndicatorCode RATE = IndicatorCode.of("I15");
  private static final IndicatorCode OVER = IndicatorCode.of("T03");
  private static final IndicatorCode UNDER = IndicatorCode.of("T14");
  private static final IndicatorCode TOTAL = IndicatorCode.of("I11");

  private Plan plan = PlanJson.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # over, under, entered, value, agrees
          30,     120,   ,        25.00,  true
          30,     120,   25,      25,     true
          1,      3,     33.3,    33.3,   true
          1,      3,     33.4,    33.3,   false
          1,      3,     33,      33,     true
          2.0,    3.0,   67.5,    66.7,   true
          2,      3,     67.5,    66.7,   false
          0.1,    0.05,  300,     200,    true
          0.1,    0.05,  500,     200,    false
          0,      120,   0,       0,      true
          """)
  void aRateIsItsNumeratorOverItsDenominator(
      String over, String under, @Nullable String entered, String value, boolean agrees) {
    fraction(OVER, UNDER);
    set(OVER, over);
    set(UNDER, under);
    if (entered != null) {
      set(RATE, entered);
    }
    Deduction deduction = rate().orElseThrow();
    assertThat(deduction.value()).isEqualTo(new BigDecimal(value));
    assertThat(deduction.complete()).isTrue();
    assertThat(deduction.agrees()).isEqualTo(agrees);
    assertThat(deduction.differs()).isEqualTo(!agrees);
    assertThat(deduction.from()).containsExactly(OVER, UNDER);
  }

  @Test
  void theIndicatorsDecimalsAreKeptAndTheWorkingIsTold() {
    plan = plan.with(plan.indicator(RATE).orElseThrow().draft().decimals(1).indicator());
    fraction(OVER, UNDER);
    set(OVER, "1");
    set(UNDER, "8");
    set(RATE, "12.46");
    assertThat(rate().orElseThrow().value()).isEqualTo(new BigDecimal("12.5"));
    assertThat(rate().orElseThrow().working()).isEqualTo("1 ÷ 8 × 100% = 12.5%");
    assertThat(rate().orElseThrow().agrees()).isFalse();
  }

  @Test
  void nothingIsToldWithoutBothNumbersOrOverNothing() {
    fraction(OVER, UNDER);
    assertThat(rate()).isEmpty();
    set(OVER, "1");
    assertThat(rate()).isEmpty();
    set(UNDER, "0");
    assertThat(rate()).isEmpty();
  }

  @Test
  void nothingIsToldWhereTheUnitsDoNotSayHow() {
    fraction(OVER, IndicatorCode.of("I10"));
    set(OVER, "1");
    set(IndicatorCode.of("I10"), "4");
    assertThat(rate()).isEmpty();
    assertThat(Deduction.sources(plan, plan.indicator(RATE).orElseThrow(), Deduction.Way.RATE))
        .isEmpty();
  }

  @Test
  void subItemsAddUpAndSayWhatIsNotThereYet() {
    follow(RelationKind.PART_OF, OVER, TOTAL);
    follow(RelationKind.PART_OF, UNDER, TOTAL);
    set(OVER, "1.5");
    set(TOTAL, "4");
    Deduction part = items();
    assertThat(part.value()).isEqualTo(new BigDecimal("1.5"));
    assertThat(part.complete()).isFalse();
    assertThat(part.differs()).isFalse();
    set(UNDER, "2");
    assertThat(items().working()).isEqualTo("1.5 + 2 = 3.5");
    assertThat(items().differs()).isFalse();
    set(TOTAL, "9");
    assertThat(items().differs()).isTrue();
  }

  @Test
  void aNumberInAnotherSeriesOrAreaIsNotMixedIn() {
    fraction(OVER, UNDER);
    set(OVER, "1");
    FigureKey planned =
        new FigureKey(UNDER, plan.district().code(), PlanYear.of(2022), Series.PLANNED);
    plan = plan.with(planned, new Figure(planned, BigDecimal.TEN, null, null, null));
    assertThat(rate()).isEmpty();
  }

  private Optional<Deduction> rate() {
    return Deduction.of(plan, plan.indicator(RATE).orElseThrow(), key(RATE), Deduction.Way.RATE);
  }

  private Deduction items() {
    List<Deduction> all = Deduction.of(plan, key(TOTAL));
    assertThat(all)
        .hasSize(1)
        .first()
        .extracting(Deduction::way)
        .isEqualTo(Deduction.Way.SUB_ITEMS);
    return all.getFirst();
  }

  private void fraction(IndicatorCode over, IndicatorCode under) {
    follow(RelationKind.NUMERATOR, RATE, over);
    follow(RelationKind.DENOMINATOR, RATE, under);
  }

  private void follow(RelationKind kind, IndicatorCode indicator, IndicatorCode of) {
    plan = plan.with(plan.judgement().with(kind, indicator, of));
  }

  private void set(IndicatorCode indicator, String value) {
    FigureKey key = key(indicator);
    plan = plan.with(key, new Figure(key, new BigDecimal(value), null, null, null));
  }

  private FigureKey key(IndicatorCode indicator) {
    return new FigureKey(indicator, plan.district().code(), PlanYear.of(2022), Series.ACTUAL);
  }
}
