package lantu;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lantu.value.WholeFile;

/** Writes the pixels of a screen as a picture, which JavaFX alone cannot. */
final class Pictures {
  private Pictures() {}

  /** Writes a PNG file from pixels 0xAARRGGBB, row by row. */
  static void write(int[] argb, int width, int height, Path file) {
    WholeFile.write(file, out -> write(argb, width, height, out));
  }

  /** A PNG file as bytes. */
  static byte[] png(int[] argb, int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(argb, width, height, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(int[] argb, int width, int height, OutputStream out)
      throws IOException {
    // Without transparency: nothing shines through a window.
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", out);
  }
}
