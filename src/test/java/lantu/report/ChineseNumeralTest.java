package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lantu.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BesideWindows
class ChineseNumeralTest {
  @ParameterizedTest
  @CsvSource({
    "1, 一",
    "10, 十",
    "14, 十四",
    "20, 二十",
    "99, 九十九",
    "100, 一百",
    "105, 一百零五",
    "110, 一百一十",
    "114, 一百一十四",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "2300, 二千三百",
    "9999, 九千九百九十九"
  })
  void headingsAreCountedAsTheyAreRead(int number, String words) {
    assertThat(ChineseNumeral.of(number)).isEqualTo(words);
  }

  @Test
  void nothingElseIsCountedSo() {
    assertThatThrownBy(() -> ChineseNumeral.of(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChineseNumeral.of(10_000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
