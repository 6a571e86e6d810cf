package lantu.ui.shell;

import java.nio.file.Path;

/** Writes a picture. The window may not use the AWT, so the program's root hands this in. */
@FunctionalInterface
public interface PngWriter {
  /**
   * Writes a PNG file.
   *
   * @param argb the pixels row by row, 0xAARRGGBB, not premultiplied
   * @param width pixels in a row
   * @param height rows
   */
  void write(int[] argb, int width, int height, Path file);
}
