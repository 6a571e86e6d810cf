package lantu.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lantu.text.PlainText;
import lantu.value.Refusal;

/**
 * Text of a file whose encoding nobody has stated, as spreadsheets and editors in China save it.
 */
public final class TextBytes {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** So many Chinese characters in valid UTF-8 and nothing else are no accident of another. */
  private static final int SURELY = 4;

  private TextBytes() {}

  /**
   * Reads bytes by their byte order mark (UTF-8, UTF-16), else as UTF-8 if they are that without a
   * flaw, else as GB18030, which GBK and GB2312 are part of. Signs that cannot be seen or that turn
   * the direction of writing are left out.
   *
   * @throws Refusal {@code exchange.notText} if they are none of these or hold zeros, as no text
   *     does; {@code exchange.mixedText} with the line if some lines are UTF-8 and others are not
   */
  public static String read(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return plain(strictly(StandardCharsets.UTF_8, bytes, 3));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return plain(strictly(StandardCharsets.UTF_16LE, bytes, 2));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return plain(strictly(StandardCharsets.UTF_16BE, bytes, 2));
    }
    try {
      return plain(strictly(StandardCharsets.UTF_8, bytes, 0));
    } catch (Refusal notUtf8) {
      String text = plain(strictly(GB18030, bytes, 0));
      refuseMixed(bytes);
      return text;
    }
  }

  private static String plain(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new Refusal("exchange.notText");
    }
    return PlainText.clean(text);
  }

  /** Of two files put together in different encodings, one would be read as nonsense. */
  private static void refuseMixed(byte[] bytes) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at <= bytes.length; at++) {
      if (at == bytes.length || bytes[at] == '\n') {
        if (surelyUtf8(bytes, begin, at)) {
          throw new Refusal("exchange.mixedText", line);
        }
        begin = at + 1;
        line++;
      }
    }
  }

  private static boolean surelyUtf8(byte[] bytes, int from, int to) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString();
      return text.chars().filter(sign -> Character.isIdeographic(sign)).count() >= SURELY
          && text.chars().noneMatch(sign -> sign >= 0x80 && sign < 0x2000 && sign != 0xB7);
    } catch (CharacterCodingException e) {
      return false;
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
