package lantu.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where the operation journal and the backups are written; tests put a failing disk in its place.
 */
@FunctionalInterface
interface JournalDisk {
  /** The real one. */
  JournalDisk REAL =
      path -> {
        FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new File() {
          @Override
          public void write(byte[] bytes, long position) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = position;
            while (buffer.hasRemaining()) {
              at += channel.write(buffer, at);
            }
          }

          @Override
          public void cut(long length) throws IOException {
            channel.truncate(length);
          }

          @Override
          public void force() throws IOException {
            channel.force(true);
          }

          @Override
          public void close() throws IOException {
            channel.close();
          }
        };
      };

  /** Opens a file for writing, making it where it is missing. */
  File open(Path path) throws IOException;

  /** A stream that writes a file anew from its beginning; closing the file is the caller's. */
  static OutputStream after(File file) throws IOException {
    file.cut(0);
    return new OutputStream() {
      private long position;

      @Override
      public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        file.write(Arrays.copyOfRange(bytes, from, from + length), position);
        position += length;
      }
    };
  }

  /** A file that is written at its end. */
  interface File extends AutoCloseable {
    void write(byte[] bytes, long position) throws IOException;

    void cut(long length) throws IOException;

    /** Returns once all that was written is on the disk itself. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }
}
