package lantu.report.pptx;

import java.util.ArrayList;
import java.util.List;
import lantu.report.Block;
import lantu.report.Cell;
import lantu.report.Chart;
import lantu.report.Report;
import lantu.report.Table;

/**
 * Cuts a report into slides. A chart or a table has a slide of its own and what was said before it
 * is its lead and its notes; words alone fill slides sentence by sentence.
 */
final class Storyboard {
  /** Characters of a lead above a chart or a table. */
  private static final int LONGEST_LEAD = 120;

  /** Lines of words alone on a slide, and characters of a line. */
  private static final int MOST_LINES = 10;

  private static final int LINE = 40;

  /** Lines of a table on a slide, its head not counted. */
  private static final int MOST_TABLE_LINES = 12;

  /** What a slide has room for across, in half-width characters. */
  private static final int TABLE_WIDTH = 140;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> opening = new ArrayList<>();
  private String title = "";
  private boolean below;

  private Storyboard() {}

  /** The slides of a report after its title. */
  static Storyboard of(Report report) {
    Storyboard board = new Storyboard();
    boolean annex = false;
    for (Block block : report.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        annex = heading.annex();
      }
      if (!annex) {
        board.add(block);
      }
    }
    board.spoken();
    return board;
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** What is said before the first section. */
  List<String> opening() {
    return opening;
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        spoken();
        title = heading.text();
        below = heading.level() > 1;
      }
      case Block.Paragraph paragraph -> words.add(paragraph.text());
      case Block.Working working -> {
        spoken();
        if (!drafts.isEmpty()) {
          drafts.getLast().notes().addAll(working.lines());
        }
      }
      case Block.Contents _ -> {
        // Its headings are found otherwise.
      }
      case Block.NewPage _ -> {
        // A slide is a page.
      }
      case Chart chart -> {
        String message = below ? title : chart.model().title();
        Draft draft = new Draft(message, lead(), chart, null);
        draft.notes().addAll(words);
        draft.notes().add(chart.title());
        draft.notes().addAll(chart.lines());
        words.clear();
        drafts.add(draft);
      }
      case Table table -> table(table);
    }
  }

  /** A long table goes over several slides, each with the head. */
  private void table(Table table) {
    List<String> lead = lead();
    List<Integer> widths = table.widths(TABLE_WIDTH, 1);
    int from = 0;
    while (from < table.rows().size()) {
      int to = from;
      int lines = 0;
      while (to < table.rows().size()) {
        lines += lines(table.rows().get(to), widths);
        if (lines > MOST_TABLE_LINES && to > from) {
          break;
        }
        to++;
      }
      Table part =
          new Table(
              table.label(),
              table.caption(),
              table.unitLine(),
              table.rules(),
              table.columns(),
              table.header(),
              table.rows().subList(from, to),
              table.notes());
      boolean whole = to - from == table.rows().size();
      Draft draft = new Draft(title, whole ? lead : List.of(), null, part);
      draft.notes().addAll(words);
      draft.notes().add(table.title());
      draft.notes().addAll(table.notes());
      drafts.add(draft);
      from = to;
    }
    words.clear();
  }

  private static int lines(List<Cell> row, List<Integer> widths) {
    int lines = 1;
    for (int column = 0; column < row.size(); column++) {
      String text = row.get(column).text();
      int needed = text.chars().map(c -> c > 0xFF ? 2 : 1).sum();
      lines = Math.max(lines, (needed + widths.get(column) - 1) / widths.get(column));
    }
    return lines;
  }

  /** The first sentences, as far as they are short. */
  private List<String> lead() {
    List<String> lead = new ArrayList<>();
    int length = 0;
    for (String paragraph : words) {
      for (String sentence : sentences(paragraph)) {
        length += sentence.length();
        if (length > LONGEST_LEAD) {
          return lead;
        }
        lead.add(sentence);
      }
    }
    return lead;
  }

  /** Slides of the words that nothing has taken up. */
  private void spoken() {
    if (title.isEmpty()) {
      opening.addAll(words);
      words.clear();
      return;
    }
    List<String> page = new ArrayList<>();
    int lines = 0;
    for (String paragraph : words) {
      // Several points stay whole; a single one is told sentence by sentence.
      List<String> points = words.size() > 1 ? List.of(paragraph) : sentences(paragraph);
      for (String sentence : points) {
        int needed = 1 + sentence.length() / LINE;
        if (lines + needed > MOST_LINES && !page.isEmpty()) {
          drafts.add(new Draft(title, page, null, null));
          page.clear();
          lines = 0;
        }
        page.add(sentence);
        lines += needed;
      }
    }
    if (!page.isEmpty()) {
      Draft draft = new Draft(title, page, null, null);
      draft.notes().addAll(words);
      drafts.add(draft);
    }
    words.clear();
  }

  private static List<String> sentences(String paragraph) {
    return List.of(paragraph.split("(?<=[。？])"));
  }
}
