package lantu.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.value.Refusal;

/** Reads a sentence with its places and checks every name in it. */
final class PhraseParser {
  private static final Pattern EACH = Pattern.compile("每个\\s+([^：、；，\\s]+)\\s*([、；，]?)：");
  private static final Pattern WHEN = Pattern.compile("(如有|如无)\\s+([^：\\s]+)\\s*：");
  private static final Pattern COMPARISON =
      Pattern.compile("比较\\s+(\\S+)\\s+(\\S+)(?:\\s+(\\S+))?");
  private static final int DEEPEST = 8;

  private final Names names;
  private final String text;
  private int at;

  /** Reads the text of the line that the names know of. */
  PhraseParser(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  List<Piece> parse() {
    return pieces(names.vocabulary(), 0);
  }

  private List<Piece> pieces(Vocabulary vocabulary, int depth) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}') {
        if (depth == 0) {
          throw names.wrong("unopened", text);
        }
        break;
      }
      if (c == '{') {
        if (!words.isEmpty()) {
          pieces.add(new Piece.Words(words.toString()));
          words.setLength(0);
        }
        pieces.add(place(vocabulary, depth));
      } else {
        words.append(c);
        at++;
      }
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words.toString()));
    }
    return pieces;
  }

  private Piece place(Vocabulary vocabulary, int depth) {
    int begin = at;
    if (depth == DEEPEST) {
      throw names.wrong("deep", text.substring(begin));
    }
    at++;
    Matcher each = EACH.matcher(text).region(at, text.length());
    Matcher when = WHEN.matcher(text).region(at, text.length());
    Piece piece;
    if (each.lookingAt()) {
      at = each.end();
      String between = each.group(2).isEmpty() ? "、" : each.group(2);
      Vocabulary item = names.item(vocabulary, each.group(1));
      piece = new Piece.Listing(each.group(1), between, pieces(item, depth + 1));
    } else if (when.lookingAt()) {
      at = when.end();
      names.known(vocabulary, when.group(2));
      piece =
          new Piece.Optional(
              when.group(2), when.group(1).equals("如有"), pieces(vocabulary, depth + 1));
    } else {
      int end = text.indexOf('}', at);
      if (end < 0) {
        throw names.wrong("unclosed", text.substring(begin));
      }
      piece = simple(text.substring(at, end).strip(), vocabulary);
      at = end;
    }
    if (at >= text.length()) {
      throw names.wrong("unclosed", text.substring(begin));
    }
    at++;
    return piece;
  }

  private Piece simple(String inner, Vocabulary vocabulary) {
    Matcher comparison = COMPARISON.matcher(inner);
    if (comparison.matches()) {
      names.value(vocabulary, comparison.group(1));
      names.value(vocabulary, comparison.group(2));
      String unit = comparison.group(3);
      return new Piece.Comparison(
          comparison.group(1), comparison.group(2), unit == null ? "" : unit);
    }
    names.value(vocabulary, inner);
    return new Piece.Value(inner);
  }

  /** The names a line may use, and how to say that it uses another. */
  interface Names {
    /** What can be named where the line stands. */
    Vocabulary vocabulary();

    /** Refuses a value that there is not. */
    void value(Vocabulary here, String name);

    /** Refuses what is neither a value nor a list nor a section. */
    void known(Vocabulary here, String name);

    /** What the items of a list have; refuses a list that there is not. */
    Vocabulary item(Vocabulary here, String list);

    /** What to throw for a line that is wrong in some way. */
    Refusal wrong(String how, String what);
  }
}
