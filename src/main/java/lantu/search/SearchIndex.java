package lantu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds items by parts of their names, by what else belongs to them, and by pinyin. */
public final class SearchIndex {
  private static final int MOST = 60;
  private static final int MOST_OF_A_KIND = 8;

  private final List<Entry> entries;
  private final Initials initials = new Initials();

  private record Fit(Entry entry, int score) {}

  /** An index of the items as they are now. */
  public SearchIndex(List<Item> items) {
    this.entries = items.stream().map(Entry::new).toList();
  }

  /** How many items can be found. */
  public int size() {
    return entries.size();
  }

  /**
   * What fits every word of the text, grouped by kind: the group with the best item first, in each
   * the best first, items that fit equally well in the order in which they were given. Of each kind
   * at most eight; blank text finds nothing.
   */
  public List<Item> find(String typed) {
    List<Needle> needles =
        Stream.of(typed.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(Needle::of)
            .filter(needle -> !needle.text().isEmpty())
            .toList();
    if (needles.isEmpty()) {
      return List.of();
    }
    Map<Kind, List<Fit>> groups = new EnumMap<>(Kind.class);
    for (Entry entry : entries) {
      int score = score(entry, needles);
      if (score != Entry.NONE) {
        groups
            .computeIfAbsent(entry.item().kind(), kind -> new ArrayList<>())
            .add(new Fit(entry, score));
      }
    }
    Comparator<Fit> best = Comparator.comparingInt(Fit::score).reversed();
    groups.values().forEach(group -> group.sort(best));
    return groups.values().stream()
        .sorted(Comparator.comparing(List::getFirst, best))
        .flatMap(group -> group.stream().limit(MOST_OF_A_KIND))
        .limit(MOST)
        .map(fit -> fit.entry().shown(typed))
        .toList();
  }

  /** As good as the word that fits worst; every word has to fit. */
  private int score(Entry entry, List<Needle> needles) {
    int worst = Integer.MAX_VALUE;
    for (Needle needle : needles) {
      int fit = entry.fit(needle, initials);
      if (fit <= Entry.NONE) {
        return Entry.NONE;
      }
      worst = Math.min(worst, fit);
    }
    return worst;
  }
}
