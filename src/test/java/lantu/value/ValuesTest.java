package lantu.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private static final Unit AREA = Unit.of("万平方米");

  private static Quantity area(String value) {
    return Quantity.of(new BigDecimal(value), AREA);
  }

  @Test
  void aFileNameHasNothingThatAFileSystemForbids() {
    assertThat(FileNames.safe("虹口/“十四五”：a*b?<c>|\td")).isEqualTo("虹口_“十四五”：a_b__c___d");
  }

  @Test
  void theZonesFloorspaceAddsUp() {
    assertThat(Quantity.sum(AREA, List.of(area("340"), area("240"), area("70"))))
        .isEqualTo(area("650"));
  }

  @Test
  void aDifferenceIsExact() {
    assertThat(area("650").minus(area("0.010"))).isEqualTo(area("649.990"));
  }

  @Test
  void aShareIsRoundedAsTold() {
    assertThat(
            area("360")
                .shareOf(area("650"), 4, RoundingMode.HALF_UP)
                .percent(1, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("55.4"));
  }

  @Test
  void differentUnitsDoNotMix() {
    Quantity money = Quantity.of(BigDecimal.ONE, Unit.of("亿元"));
    assertThatThrownBy(() -> area("1").plus(money))
        .isInstanceOf(UnitMismatchException.class)
        .hasMessageContaining("万平方米");
  }

  @Test
  void aSpanHoldsBothItsEnds() {
    YearSpan span = YearSpan.of(2021, 2025);
    assertThat(span.length()).isEqualTo(5);
    assertThat(span.contains(PlanYear.of(2025))).isTrue();
    assertThat(span.contains(PlanYear.of(2020))).isFalse();
    assertThat(span.years()).hasSize(5).startsWith(PlanYear.of(2021));
    assertThatThrownBy(() -> YearSpan.of(2025, 2021)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 2200, -1, 20210})
  void aYearOutOfRangeIsNoYear(int year) {
    assertThatThrownBy(() -> PlanYear.of(year)).isInstanceOf(IllegalArgumentException.class);
  }
}
