package lantu.exchange.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The lines of a document that may be headings of an outline, and the best way to take each heading
 * once and in order. A table of contents repeats all of them: what has text behind it is preferred,
 * then what stands later.
 */
final class Candidates {
  private static final int SAME = 1000;
  private static final int SIMILAR = 700;
  private static final int NUMBERED = 50;
  private static final int LISTED = -500;
  private static final int MOST_BEHIND = 99;

  /** Nobody repeats a heading more often; keeps a senseless file from taking long. */
  private static final int MOST_OF_ONE = 40;

  private static final double LEAST_LIKENESS = 0.6;
  private static final int MOST_LINES = 3;

  private final List<String> lines;
  private final List<Wanted> wanted;
  private final Map<Integer, Deque<Candidate>> found = new HashMap<>();

  Candidates(List<String> lines, List<Wanted> wanted) {
    this.lines = lines;
    this.wanted = wanted;
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      byWords.computeIfAbsent(wanted.get(i).words(), words -> new ArrayList<>()).add(i);
    }
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        look(line, byWords);
      }
    }
  }

  /**
   * A line that may be a heading.
   *
   * @param wanted position of the heading it may be
   * @param first its first line
   * @param last its last line, where it goes on in the next
   * @param fit how well it fits
   * @param score the better the higher
   */
  record Candidate(int wanted, int first, int last, Fit fit, int score) {}

  /** The best candidates, each heading at most once, all in order. */
  List<Candidate> best() {
    List<Candidate> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    all.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::wanted));
    List<Integer> behind = behind(all);
    int[] best = new int[all.size()];
    int[] from = new int[all.size()];
    int end = -1;
    for (int i = 0; i < all.size(); i++) {
      from[i] = -1;
      int before = 0;
      for (int j = 0; j < i; j++) {
        if (all.get(j).last() < all.get(i).first()
            && all.get(j).wanted() < all.get(i).wanted()
            && best[j] >= before) {
          before = best[j];
          from[i] = j;
        }
      }
      best[i] = before + all.get(i).score() + behind.get(i);
      if (end < 0 || best[i] >= best[end]) {
        end = i;
      }
    }
    List<Candidate> chain = new ArrayList<>();
    for (int at = end; at >= 0; at = from[at]) {
      chain.addFirst(all.get(at));
    }
    return chain;
  }

  /** How much text stands behind each before the next line that may be a heading. */
  private List<Integer> behind(List<Candidate> all) {
    TreeSet<Integer> starts = new TreeSet<>();
    all.forEach(one -> starts.add(one.first()));
    List<Integer> behind = new ArrayList<>();
    for (Candidate one : all) {
      Integer next = starts.higher(one.last());
      int end = next == null ? lines.size() : next;
      int characters = 0;
      for (int line = one.last() + 1; line < end && characters < MOST_BEHIND; line++) {
        characters += lines.get(line).strip().length();
      }
      behind.add(Math.min(characters, MOST_BEHIND));
    }
    return behind;
  }

  private void look(int line, Map<String, List<Integer>> byWords) {
    Heading heading = Heading.of(lines.get(line));
    for (String words : Stream.of(heading.words(), heading.whole()).distinct().toList()) {
      for (int at : byWords.getOrDefault(words, List.of())) {
        add(at, line, line, Fit.SAME, heading);
      }
    }
    for (int at = 0; at < wanted.size(); at++) {
      Wanted one = wanted.get(at);
      if (heading.words().equals(one.words())) {
        continue;
      }
      if (heading.words().length() > 2 && one.words().startsWith(heading.words())) {
        wrapped(at, line, heading);
      } else if (one.numbered(heading.number())
          && heading.words().length() <= 2 * one.words().length()
          && Heading.likeness(heading.words(), one.words()) >= LEAST_LIKENESS) {
        add(at, line, line, Fit.SIMILAR, heading);
      }
    }
  }

  /** A heading too long for its line. */
  private void wrapped(int at, int line, Heading begin) {
    StringBuilder text = new StringBuilder(lines.get(line));
    int used = 1;
    for (int next = line + 1; next < lines.size() && used < MOST_LINES; next++) {
      if (lines.get(next).isBlank()) {
        continue;
      }
      text.append(lines.get(next));
      used++;
      Heading whole = Heading.of(text.toString());
      if (whole.words().equals(wanted.get(at).words())) {
        add(at, line, next, Fit.SAME, new Heading(begin.number(), "", "", whole.listed()));
        return;
      }
    }
  }

  private void add(int at, int first, int last, Fit fit, Heading heading) {
    int score =
        (fit == Fit.SAME ? SAME : SIMILAR)
            + (wanted.get(at).numbered(heading.number()) ? NUMBERED : 0)
            + (heading.listed() ? LISTED : 0);
    Deque<Candidate> of = found.computeIfAbsent(at, any -> new ArrayDeque<>());
    of.addLast(new Candidate(at, first, last, fit, score));
    if (of.size() > MOST_OF_ONE) {
      of.removeFirst();
    }
  }
}
