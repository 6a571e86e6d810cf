package lantu.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseBreaksTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          新增建筑体量,            新|增|建|筑|体|量
          达到60亿美元。,          达|到|60|亿|美|元。
          “十四五”目标（原文）,    “十|四|五”|目|标|（原|文）
          2021–2025年,             2021–2025|年
          5G网络、IV类水体,        5G|网|络、|IV|类|水|体
          low carbon,              low |carbon
          𠮷野——家,               𠮷|野——|家
          """)
  void linesEndOnlyWhereChineseAllowsIt(String text, String pieces) {
    StringBuilder cut = new StringBuilder();
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      cut.append(characters[at]);
      boolean last = at == characters.length - 1;
      if (!last && ChineseBreaks.mayBreakAfter(characters, at, characters.length)) {
        cut.append('|');
      }
    }
    assertThat(cut).hasToString(pieces);
  }
}
