package lantu;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lantu.value.WholeFile;

/** Writes the pixels of a screen as a picture, which JavaFX alone cannot. */
final class Pictures {
  private Pictures() {}

  /** Writes a PNG file from pixels 0xAARRGGBB, row by row. */
  static void write(int[] argb, int width, int height, Path file) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    ImageIO.setUseCache(false);
    WholeFile.write(file, out -> ImageIO.write(image, "png", out));
  }
}
