package lantu.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lantu.value.Refusal;

/**
 * Goes through a file that is to be kept and later opened by a person in whatever program the
 * system has for it: it must be no program, nor a document with one inside. What it says is not
 * read.
 */
public final class EvidenceGate {
  private static final int MOST_OFFICE = 100;
  private static final int PIECE = 64 * 1024;

  /** How programs begin: of Windows, of Linux, of any system's shell. */
  private static final List<byte[]> PROGRAMS =
      List.of(ascii("MZ"), ascii("\u007fELF"), ascii("#!"));

  /** What documents of before 2007 call the part with their macros. */
  private static final byte[] MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

  private static final byte[] ZIP = ascii("PK\u0003\u0004");
  private static final List<String> OFFICE = List.of(".docx", ".xlsx", ".pptx");

  private EvidenceGate() {}

  /**
   * Checks a file of at most 100 MB.
   *
   * @throws Refusal {@code gate.program}, {@code gate.office.*}, {@code gate.zip.*} or {@code
   *     gate.unreadable}
   */
  public static void check(Path file) {
    String name = Intake.name(file);
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      byte[] begin = begin(file);
      if (PROGRAMS.stream().anyMatch(program -> starts(begin, program))) {
        throw new Refusal("gate.program", name);
      }
      if (OfficeGate.compound(begin) && holdsMacros(file)) {
        throw new Refusal("gate.office.macro", name);
      }
      if (starts(begin, ZIP) && OFFICE.stream().anyMatch(lower::endsWith)) {
        OfficeGate.checkKept(Intake.bytes(file, MOST_OFFICE), name);
      }
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }

  private static byte[] begin(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(8);
    }
  }

  private static boolean holdsMacros(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = new byte[PIECE + MACROS.length];
      int kept = 0;
      for (int read = in.readNBytes(piece, 0, PIECE);
          read > 0;
          read = in.readNBytes(piece, kept, PIECE)) {
        if (contains(piece, kept + read)) {
          return true;
        }
        // The word may lie across two pieces.
        int keep = Math.min(MACROS.length - 1, kept + read);
        System.arraycopy(piece, kept + read - keep, piece, 0, keep);
        kept = keep;
      }
      return false;
    }
  }

  private static boolean contains(byte[] piece, int length) {
    for (int at = 0; at <= length - MACROS.length; at++) {
      if (Arrays.equals(piece, at, at + MACROS.length, MACROS, 0, MACROS.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, byte[] begin) {
    return Arrays.equals(Arrays.copyOf(bytes, begin.length), begin);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
