package lantu.search;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item as it is compared, and how well it fits. */
final class Entry {
  /** No fit. */
  static final int NONE = 0;

  private static final int SAME = 1000;
  private static final int NUMBER = 900;
  private static final int BEGINS = 800;
  private static final int CONTAINS = 600;
  private static final int LETTERS = 500;
  private static final int MORE = 300;
  private static final int PAIRS = 200;
  private static final int DIGITS = 250;

  /** A sentence comes behind what has a name. */
  private static final int TEXT = 280;

  /** How much of a sentence stands before what was searched for. */
  private static final int BEFORE = 8;

  /** What was done to a thing comes behind the thing itself. */
  private static final int CHANGE = 220;

  /** The share of a word's pairs of characters that a title must hold, in percent. */
  private static final int ENOUGH = 60;

  private final Item item;
  private final String title;
  private final String code;
  private final String more;
  private final @Nullable BigDecimal value;
  private @Nullable List<String> initials;

  Entry(Item item) {
    this.item = item;
    this.title = Needle.plain(item.title());
    this.code = Needle.plain(item.target());
    this.more = Needle.plain(item.more());
    this.value = item.kind() == Kind.FIGURE ? new BigDecimal(item.more()) : null;
  }

  Item item() {
    return item;
  }

  /** The item for the reader: of a sentence the part that was searched for. */
  Item shown(String typed) {
    if (item.kind() != Kind.TEXT) {
      return item;
    }
    int at = item.title().indexOf(typed.strip().split("\\s+", 2)[0]);
    return at <= BEFORE
        ? item
        : new Item(
            item.kind(),
            "…" + item.title().substring(at - BEFORE),
            item.detail(),
            item.target(),
            item.more());
  }

  /** How well it fits a word, from 1 up; {@link #NONE} if it does not. */
  int fit(Needle needle, Initials reader) {
    String text = needle.text();
    if (title.equals(text) || (item.kind() != Kind.FIGURE && code.equals(text))) {
      return SAME;
    }
    if (item.kind() == Kind.FIGURE) {
      return figure(needle);
    }
    if (item.kind() == Kind.HISTORY) {
      return title.contains(text) || more.contains(text) ? CHANGE : NONE;
    }
    if (item.kind() == Kind.TEXT) {
      return title.contains(text) ? TEXT : NONE;
    }
    int at = title.indexOf(text);
    if (at == 0) {
      return BEGINS - shorter();
    }
    if (at > 0) {
      return CONTAINS - Math.min(at, 40) - shorter();
    }
    if (needle.latin() && item.kind().compareTo(Kind.PROJECT) <= 0) {
      int letters = Initials.find(initials(reader), text);
      if (letters >= 0) {
        return LETTERS - Math.min(letters, 40) - shorter();
      }
    }
    if (more.contains(text)) {
      return MORE - shorter();
    }
    return pairs(text);
  }

  /** A figure by its value, else by the digits it begins with. */
  private int figure(Needle needle) {
    if (needle.number().isEmpty()) {
      return title.contains(needle.text()) ? DIGITS : NONE;
    }
    if (value != null && value.compareTo(needle.number().get()) == 0) {
      return NUMBER;
    }
    boolean begins = needle.text().length() > 1 && more.startsWith(needle.text());
    return begins || title.contains(needle.text()) ? DIGITS : NONE;
  }

  private int shorter() {
    return Math.min(title.length(), 50);
  }

  private int pairs(String text) {
    if (text.length() < 3 || text.chars().anyMatch(sign -> sign < 0x3400)) {
      return NONE;
    }
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    long found = pairs.stream().filter(title::contains).count();
    int share = (int) (found * 100 / pairs.size());
    return share >= ENOUGH ? PAIRS * share / 100 - shorter() : NONE;
  }

  private List<String> initials(Initials reader) {
    List<String> known = initials;
    if (known == null) {
      known = reader.of(title);
      initials = known;
    }
    return known;
  }
}
