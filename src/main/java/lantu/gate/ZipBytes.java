package lantu.gate;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** The bytes of an archive, read from any place. */
interface ZipBytes {
  /** How many there are. */
  long size() throws IOException;

  /**
   * Some of them.
   *
   * @throws EOFException if there are not that many
   */
  byte[] at(long position, int length) throws IOException;

  /** A stream over {@code length} of them. */
  InputStream from(long position, long length) throws IOException;

  static ZipBytes of(byte[] bytes) {
    return new ZipBytes() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public byte[] at(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position + length > bytes.length) {
          throw new EOFException();
        }
        return Arrays.copyOfRange(bytes, (int) position, (int) position + length);
      }

      @Override
      public InputStream from(long position, long length) {
        return new ByteArrayInputStream(bytes, (int) position, (int) length);
      }
    };
  }

  static ZipBytes of(RandomAccessFile file) {
    return new ZipBytes() {
      @Override
      public long size() throws IOException {
        return file.length();
      }

      @Override
      public byte[] at(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position + length > file.length()) {
          throw new EOFException();
        }
        byte[] some = new byte[length];
        file.seek(position);
        file.readFully(some);
        return some;
      }

      @Override
      public InputStream from(long position, long length) throws IOException {
        file.seek(position);
        return new Piece(file, length);
      }
    };
  }

  /** A stretch of a file from where it stands. */
  final class Piece extends InputStream {
    private final RandomAccessFile file;
    private long left;

    Piece(RandomAccessFile file, long length) {
      this.file = file;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = file.read(bytes, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }
}
