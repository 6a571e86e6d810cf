package lantu.gate;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import lantu.value.Refusal;

/**
 * Goes through the bytes of a PDF before its parser does: how far its packed streams grow, how deep
 * its parts are nested, and whether those that the parser unpacks at once are packed as usual.
 * Pictures are passed over, since reading the text leaves them packed.
 */
public final class PdfGate {
  private static final int MEGABYTE = 1024 * 1024;

  /** The largest stream unpacked, in MB: a whole Chinese font is below 30. */
  public static final int MOST_STREAM = 64;

  /** All streams together unpacked, in MB. */
  static final int MOST_ALL = 400;

  private static final int DEEPEST = 200;
  private static final int LAYERS = 3;
  private static final int LONGEST_DICTIONARY = 8 * 1024;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final Pattern AT_ONCE = Pattern.compile("/Type\\s*/(?:ObjStm|XRef)\\b");
  private static final Pattern UNUSUAL =
      Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b|/Filter\\s*\\d");

  private final byte[] bytes;
  private final String name;
  private long inflated;

  private PdfGate(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Checks a document.
   *
   * @param name what sentences call it
   * @throws Refusal {@code gate.pdf.*}
   */
  public static void check(byte[] bytes, String name) {
    new PdfGate(bytes, name).all();
  }

  private void all() {
    int from = 0;
    for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
      refuseDepth(from, at);
      boolean ends =
          at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
      if (!ends) {
        stream(at);
      }
      // What is packed is no text whose brackets count.
      from = ends ? at + STREAM.length : Math.max(at + STREAM.length, endOf(at));
    }
    refuseDepth(from, bytes.length);
  }

  private int endOf(int at) {
    int next = next(at + STREAM.length);
    return next < 0 ? bytes.length : next;
  }

  private int next(int from) {
    for (int at = from; at <= bytes.length - STREAM.length; at++) {
      int i = 0;
      while (i < STREAM.length && bytes[at + i] == STREAM[i]) {
        i++;
      }
      if (i == STREAM.length) {
        return at;
      }
    }
    return -1;
  }

  private void stream(int at) {
    int begin = Math.max(0, at - LONGEST_DICTIONARY);
    String before = new String(bytes, begin, at - begin, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    boolean atOnce = AT_ONCE.matcher(dictionary).find();
    if (atOnce && UNUSUAL.matcher(dictionary).find()) {
      throw new Refusal("gate.pdf.packed", name);
    }
    if (!atOnce && PICTURE.matcher(dictionary).find()) {
      return;
    }
    int start = at + STREAM.length;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    try {
      count(new ByteArrayInputStream(bytes, start, bytes.length - start), 0);
    } catch (IOException e) {
      // Not packed this way, or damaged: for the parser to say.
    }
  }

  /** Unpacks and counts; what comes out may be packed again. */
  private void count(InputStream packed, int layer) throws IOException {
    PushbackInputStream in = new PushbackInputStream(packed, 2);
    int first = in.read();
    int second = in.read();
    boolean again =
        first >= 0 && second >= 0 && (first & 0xF) == 8 && (first * 256 + second) % 31 == 0;
    if (second >= 0) {
      in.unread(second);
    }
    if (first >= 0) {
      in.unread(first);
    }
    if (again && layer > LAYERS) {
      throw new Refusal("gate.pdf.packed", name);
    }
    if (again) {
      count(new Watched(new InflaterInputStream(in)), layer + 1);
    } else if (layer > 0) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Counts what comes out and stops where it is too much. */
  private final class Watched extends FilterInputStream {
    private long size;

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] some, int from, int length) throws IOException {
      int read = super.read(some, from, length);
      size += Math.max(0, read);
      inflated += Math.max(0, read);
      if (size > (long) MOST_STREAM * MEGABYTE || inflated > (long) MOST_ALL * MEGABYTE) {
        throw new Refusal("gate.pdf.inflates", name, MOST_ALL);
      }
      return read;
    }
  }

  /** A parser goes down one call for each bracket. */
  private void refuseDepth(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '[' || bytes[at] == '<') {
        depth++;
      } else if ((bytes[at] == ']' || bytes[at] == '>') && depth > 0) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw new Refusal("gate.pdf.deep", name);
      }
    }
  }
}
