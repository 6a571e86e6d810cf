package lantu.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lantu.value.Refusal;

/**
 * Text of a file whose encoding nobody has stated, as spreadsheets and editors in China save it.
 */
public final class TextBytes {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextBytes() {}

  /**
   * Reads bytes by their byte order mark (UTF-8, UTF-16), else as UTF-8 if they are that without a
   * flaw, else as GB18030, which GBK and GB2312 are part of.
   *
   * @throws Refusal {@code exchange.notText} if they are none of these
   */
  public static String read(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, bytes, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, bytes, 2);
    }
    try {
      return strictly(StandardCharsets.UTF_8, bytes, 0);
    } catch (Refusal notUtf8) {
      return strictly(GB18030, bytes, 0);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(
            Arrays.copyOf(bytes, mark.length),
            new String(mark, 0, mark.length).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String strictly(Charset charset, byte[] bytes, int from) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(e, "exchange.notText");
    }
  }
}
