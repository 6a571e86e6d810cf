package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1047.28       | 亿元   | 1047.28
          １，０４７．５ | 亿元   | 1047.5
          1,047.28亿元  | 亿元   | 1047.28
          1047.28 亿元  | 亿元   | 1047.28
          12%           | %      | 12
          １２．５０％  | %      | 12.50
          -0.3%         | %      | -0.3
          7.5万         | 万平方米 | 7.5
          7.5万㎡       | 万平方米 | 7.5
          35微克/立方米 | 微克/立方米 | 35
          3千米         | 公里   | 3
          80人/亿元     | 人/亿元 | 80
          .5            | 万人   | 0.5
          """)
  void aNumberInTheUnitItselfIsTakenAsItIs(String typed, String unit, String value) {
    TypedFigure read = TypedFigure.read(typed, Unit.of(unit));

    assertThat(read.value()).isEqualTo(new BigDecimal(value));
    assertThat(read.remark()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.2万      | 个       | 12000
          1.2万亿    | 亿元     | 12000
          1.2万亿元  | 亿元     | 12000
          3亿        | 万人     | 30000
          5000平方米 | 万平方米 | 0.5000
          5千平方米  | 万平方米 | 0.5
          950亿元    | 万亿元   | 0.0950
          3百万元    | 亿元     | 0.03
          2,500万元  | 亿元     | 0.2500
          ￥1,200    | 万元     | 0.1200
          １．２万户 | 户       | 12000
          12‰        | %        | 1.2
          1亿美元    | 万美元   | 10000
          """)
  void aNumberInAnotherScaleIsConvertedAndSaysHow(String typed, String unit, String value) {
    TypedFigure read = TypedFigure.read(typed, Unit.of(unit));

    assertThat(read.value()).isEqualTo(new BigDecimal(value));
    assertThat(read.remark()).contains(typed + " = " + value + unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12%       | 户
          1.2万     | %
          5户       | 家
          3亿美元   | 亿元
          7.5公里   | 万平方米
          0.5个百分点 | %
          3百分点   | %
          ￥5       | 户
          """)
  void aUnitThatCountsSomethingElseIsRefused(String typed, String unit) {
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.of(unit)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("number.otherUnit");
              assertThat(refusal.arguments().getFirst()).isEqualTo(typed);
            });
  }

  @Test
  void aCountingWordThatTwoUnitsFitIsAskedFor() {
    assertThatThrownBy(() -> TypedFigure.read("1.2万", Unit.of("亿元")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(Messages.chinese().sentence(refusal))
                    .contains("“1.2万元”")
                    .contains("“1.2万亿元”"));
  }

  @Test
  void aPowerIsNoUnit() {
    assertThatThrownBy(() -> TypedFigure.read("5²", Unit.of("万平方米")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("number.notANumber"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          约七
          1,23
          1.2.3
          1+1
          5-7
          12(预计)
          5²
          1e308
          --1
          万
          """)
  void whatIsNoNumberIsRefused(String typed) {
    assertThatThrownBy(() -> TypedFigure.read(typed, Unit.of("亿元"))).isInstanceOf(Refusal.class);
  }
}
