package lantu;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The pixels of a picture, packed but as the screen wants them: a PNG file takes a tenth of a
 * second longer to be on the screen, since it has to be taken apart and put together differently.
 */
final class Pixels {
  private static final int LARGEST = 16_384;
  private static final int CHUNK = 64 * 1024;

  private final int[] argb;
  private final int width;
  private final int height;

  /**
   * A picture.
   *
   * @param argb 0xAARRGGBB with the colours multiplied by their opacity, row by row; not to be
   *     changed any more
   * @param width in pixels
   * @param height in pixels
   */
  Pixels(int[] argb, int width, int height) {
    this.argb = argb;
    this.width = width;
    this.height = height;
  }

  /** 0xAARRGGBB with the colours multiplied by their opacity, row by row; not to be changed. */
  int[] argb() {
    return argb;
  }

  /** In pixels. */
  int width() {
    return width;
  }

  /** In pixels. */
  int height() {
    return height;
  }

  /** Reads what was written; fails if it is anything else. */
  static Pixels read(Path file) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream in = new InflaterInputStream(Files.newInputStream(file), inflater, CHUNK)) {
      ByteBuffer size = ByteBuffer.wrap(whole(in, 2 * Integer.BYTES));
      int width = size.getInt();
      int height = size.getInt();
      if (width < 1 || width > LARGEST || height < 1 || height > LARGEST) {
        throw new IOException("no picture has this size");
      }
      int[] argb = new int[width * height];
      for (int row = 0; row < height; row++) {
        ByteBuffer bytes = ByteBuffer.wrap(whole(in, width * Integer.BYTES));
        bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(argb, row * width, width);
      }
      // Only at its end is what was read held against the sum that was written with it.
      if (in.read() >= 0) {
        throw new IOException("more than the picture");
      }
      return new Pixels(argb, width, height);
    } finally {
      inflater.end();
    }
  }

  private static byte[] whole(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  /** Writes them. */
  void writeTo(OutputStream out) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, CHUNK);
      ByteBuffer bytes = ByteBuffer.allocate(Math.max(2, width) * Integer.BYTES);
      packed.write(bytes.putInt(width).putInt(height).array(), 0, bytes.position());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      for (int row = 0; row < height; row++) {
        bytes.rewind().asIntBuffer().put(argb, row * width, width);
        packed.write(bytes.array(), 0, width * Integer.BYTES);
      }
      packed.finish();
    } finally {
      deflater.end();
    }
  }
}
