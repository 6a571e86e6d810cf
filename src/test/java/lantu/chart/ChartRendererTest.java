package lantu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import lantu.text.Messages;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartRendererTest {
  private static final ChartRenderer RENDERER = new ChartRenderer(ChartFonts.load());

  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());

  @ParameterizedTest
  @ValueSource(strings = {"I01", "I03", "I07", "I14", "T01"})
  void theNamesBesideANarrowPlotLeaveItMostOfTheRoom(String indicator) {
    ChartModel model = catalogue.model(ChartPlans.filled(), ChartRequest.ofIndicator(indicator));

    assertThat(draw(model, 340).getPlotInfo().getDataArea().getWidth()).isGreaterThan(170);
  }

  @ParameterizedTest
  @CsvSource({"I04, 340, true", "I04, 640, false", "I01, 340, false"})
  void whereTheHintWouldCoverANarrowPlotItStandsBelow(String indicator, int width, boolean below) {
    ChartModel model = catalogue.model(ChartPlans.shipped(), ChartRequest.ofIndicator(indicator));
    boolean said =
        RENDERER.chart(model, width, ChartTheme.LIGHT).getSubtitles().stream()
            .filter(TextTitle.class::isInstance)
            .map(title -> ((TextTitle) title).getText().replace("\n", ""))
            .anyMatch(text -> text.contains("还没有"));
    assertThat(said).isEqualTo(below);
  }

  private static ChartRenderingInfo draw(ChartModel model, int width) {
    BufferedImage image = new BufferedImage(width, 340, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      return RENDERER.draw(model, g2, width, 340, ChartTheme.LIGHT, 1);
    } finally {
      g2.dispose();
    }
  }
}
