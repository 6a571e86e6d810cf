package lantu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import lantu.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Drawings with the bundled fonts against pictures that a person has looked at. A drawing that is
 * meant to look otherwise: run this test with {@code -Dlantu.golden=renew}, look at the pictures in
 * {@code src/test/resources/charts}, and keep them.
 */
class GoldenImagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/charts");
  private static final ChartRenderer RENDERER = new ChartRenderer(ChartFonts.load());
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;

  /** How far a channel may be off, since JVMs smooth edges a little differently. */
  private static final int TOLERANCE = 48;

  /** The share of pixels that may be further off. */
  private static final double MOST = 0.004;

  @ParameterizedTest
  @CsvSource({
    "band, indicator, I01, LIGHT",
    "ceiling, indicator, I16, DARK",
    "level, indicator, I03, LIGHT",
    "stacked, zone-floorspace-stacked, , LIGHT",
    "bullets, zone-floorspace-progress, , LIGHT",
    "panels, zone-paths, , DARK",
    "structure, zone-structure, , LIGHT"
  })
  void theDrawingLooksAsItDid(String golden, String name, String indicator, ChartTheme theme)
      throws IOException {
    ChartModel model =
        new ChartCatalogue(Messages.chinese())
            .model(ChartPlans.filled(), new ChartRequest(name, indicator, null, null));
    BufferedImage drawn = draw(model, theme);
    Path file = GOLDEN.resolve(golden + ".png");
    if (Objects.equals(System.getProperty("lantu.golden"), "renew")) {
      Files.createDirectories(GOLDEN);
      ImageIO.write(drawn, "png", file.toFile());
    }
    BufferedImage kept = ImageIO.read(file.toFile());

    assertThat(drawn.getWidth()).isEqualTo(kept.getWidth());
    assertThat(drawn.getHeight()).isEqualTo(kept.getHeight());
    assertThat(off(drawn, kept)).as("share of pixels that differ").isLessThan(MOST);
  }

  private static BufferedImage draw(ChartModel model, ChartTheme theme) {
    int height = (int) Math.ceil(RENDERER.height(model, WIDTH, HEIGHT));
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      RENDERER.draw(model, g2, WIDTH, height, theme, 1);
    } finally {
      g2.dispose();
    }
    return image;
  }

  private static double off(BufferedImage one, BufferedImage other) {
    int off = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        off += near(one.getRGB(x, y), other.getRGB(x, y)) ? 0 : 1;
      }
    }
    return (double) off / (one.getWidth() * one.getHeight());
  }

  private static boolean near(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 255) - (other >> shift & 255)) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }
}
