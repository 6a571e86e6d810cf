package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1047.28      | 1047.28
          1,047.28     | 1047.28
          １０４７．２８ | 1047.28
          １，０４７   | 1047
          0.010        | 0.010
          -3.5         | -3.5
          －3.5        | -3.5
          −3.5         | -3.5
          +7           | 7
          .5           | 0.5
          5.           | 5
          0.000000001  | 0.000000001
          """)
  void readsWhatPeopleType(String typed, String value) {
    assertThat(NumberText.parse(typed)).isEqualTo(new BigDecimal(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "很多",
        "1,23",
        "12,34,567",
        "1e308",
        "NaN",
        "1.2.3",
        "--1",
        "=1+1",
        "5%",
        "5²",
        "①",
        "1½",
        "٣",
        "五",
        "1 000",
        "0x10"
      })
  void refusesWhatIsNoNumber(String typed) {
    assertThatThrownBy(() -> NumberText.parse(typed))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("number.notANumber"));
  }

  @Test
  void refusesANumberTooLongToMeanAnything() {
    assertThatThrownBy(() -> NumberText.parse("9".repeat(61)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("number.tooLong"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1047.28     | 1047.28
          10000       | 10,000
          -1234567.89 | -1,234,567.89
          0.000001    | 0.000001
          1E+5        | 100,000
          """)
  void groupsLongNumbersForReading(BigDecimal value, String shown) {
    assertThat(NumberText.grouped(value)).isEqualTo(shown);
  }
}
