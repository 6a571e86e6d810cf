package lantu.assess.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static Input cell(String indicator, String area, int year, String value) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), Series.ACTUAL);
    return new Input(
        InputRole.YEARLY, "y", new BigDecimal(value), key, DataStatus.FINAL, "某局", null);
  }

  private static Input number(String symbol, String value) {
    return new Input(InputRole.TARGET, symbol, new BigDecimal(value), null, null, null, null);
  }

  @Test
  void isReadable() {
    String line =
        Fingerprint.of(
            List.of(cell("I11", "hongkou", 2021, "68.010"), number("T", "650")),
            Map.of("unit", "家"));
    assertThat(line).isEqualTo("I11 hongkou 2021 ACTUAL=68.010 FINAL; T=650; unit=家");
  }

  @Test
  void cellsAreReadBackWhateverTheirCodes() {
    for (String code : List.of("I11", "指标 一", "a=b; c", "100%20", "-")) {
      Input input = cell(code, code, 2021, "-0.010");
      String line = Fingerprint.of(List.of(number("T", "1"), input), Map.of("a", code));
      assertThat(Fingerprint.cells(line))
          .containsExactly(
              new Fingerprint.Cell(
                  java.util.Objects.requireNonNull(input.key()),
                  new BigDecimal("-0.010"),
                  DataStatus.FINAL));
    }
  }

  @Test
  void anythingElseIsPassedOver() {
    assertThat(Fingerprint.cells("")).isEmpty();
    assertThat(Fingerprint.cells("旧格式; I11 hongkou 0001 ACTUAL=1 FINAL; x y 2021 NOWHERE=1 -"))
        .isEmpty();
    assertThat(Fingerprint.cells("I11 hongkou 2021 ACTUAL=1.2.3 FINAL")).isEmpty();
  }

  @Test
  void aLongLineEndsInADigestOfTheWhole() {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      inputs.add(cell("I" + i, "hongkou", 2021, "1"));
    }
    String line = Fingerprint.of(inputs, Map.of());
    assertThat(line).hasSizeLessThan(Fingerprint.LONGEST + 100);
    assertThat(Fingerprint.cells(line)).hasSizeGreaterThan(100);
    inputs.set(299, cell("I299", "hongkou", 2021, "2"));
    assertThat(Fingerprint.of(inputs, Map.of())).isNotEqualTo(line);
  }
}
