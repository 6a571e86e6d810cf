package lantu.chart.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;

/** PNG at 300 dots per inch; the file says so, so that Word places it at its real size. */
final class PngFormat implements ChartFormat {
  private static final int DPI = 300;
  private static final String PNG_TREE = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private final ChartRenderer renderer;

  PngFormat(ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void write(ChartModel model, ChartSize size, ChartTheme theme, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      BufferedImage image = image(model, size, theme);
      IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
      metadata.mergeTree(PNG_TREE, resolution());
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
      stream.flush();
    } finally {
      writer.dispose();
    }
  }

  private BufferedImage image(ChartModel model, ChartSize size, ChartTheme theme) {
    double scale = (double) DPI / ChartSize.PER_INCH;
    int width = (int) Math.round(size.width() * scale);
    int height = (int) Math.round(size.height() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      g2.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      renderer.draw(model, g2, width, height, theme, scale);
    } finally {
      g2.dispose();
    }
    return image;
  }

  private static IIOMetadataNode resolution() {
    String perMetre = Long.toString(Math.round(DPI / METRES_PER_INCH));
    IIOMetadataNode pixels = new IIOMetadataNode("pHYs");
    pixels.setAttribute("pixelsPerUnitXAxis", perMetre);
    pixels.setAttribute("pixelsPerUnitYAxis", perMetre);
    pixels.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(PNG_TREE);
    root.appendChild(pixels);
    return root;
  }
}
