package lantu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWrapTest {
  private static final Font FONT = ChartFonts.load().regular(10);

  @Test
  void aTitleBreaksWhereAPhraseEnds() {
    assertThat(TextWrap.phrased("城镇登记失业人数：2024年 7912人", FONT, 120))
        .containsExactly("城镇登记失业人数：", "2024年 7912人");
  }

  @Test
  void phrasesMayNotTakeMoreLinesThanTheyHaveTo() {
    List<String> lines = TextWrap.phrased("规模：二〇二四年达到八点七五，目标十", FONT, 110);

    assertThat(lines).hasSize(2);
  }

  @Test
  void yearsPercentagesAndFractionsStayInOnePiece() {
    String text = "大气污染物PM2.5在2024年是28.9，完成68.9%";
    for (int width = 60; width < 200; width += 7) {
      for (String line : TextWrap.lines(text, FONT, width)) {
        assertThat(line).doesNotStartWith("年").doesNotStartWith("%").doesNotEndWith(".");
      }
    }
  }

  @Test
  void noLineIsWiderThanItsRoom() {
    for (String line : TextWrap.phrased("三大功能区新增建筑体量：到2024年累计 448，完成目标 650 的 68.9%", FONT, 150)) {
      assertThat(ChartFonts.width(FONT, line)).isLessThanOrEqualTo(150);
    }
  }
}
