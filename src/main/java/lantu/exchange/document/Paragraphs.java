package lantu.exchange.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together again what the width and the end of a page have parted. */
final class Paragraphs {
  /** A line that reads on: running text that does not end with its sentence. */
  private static final Pattern OPEN = Pattern.compile("^[^\\t]{12,}[^。！？；：…”’）)!?;:\\t]$");

  private static final Pattern RUNNING = Pattern.compile(".*[，。；、].*");

  /** What begins something of its own. */
  private static final Pattern FRESH =
      Pattern.compile(
          "^(?:[◇◆●○■□▲△★☆·•\\-—]|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|第[一二三四五六七八九十百\\d]+[章节]|[表图专][一二三四五六七八九十\\d"
              + " 　]*[栏：:]).*|.*\\t.*");

  private Paragraphs() {}

  static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      if (open && !FRESH.matcher(line).matches()) {
        String before = paragraphs.removeLast();
        paragraphs.add(before + (latin(before, line) ? " " : "") + line);
      } else {
        paragraphs.add(line);
      }
      String last = paragraphs.getLast();
      open = OPEN.matcher(line).matches() && RUNNING.matcher(last).matches();
    }
    return paragraphs;
  }

  private static boolean latin(String before, String after) {
    return isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
  }

  private static boolean isLatin(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }
}
