package lantu.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lantu.text.Messages;

/** Collects the blocks of a report and numbers its headings and tables. */
final class ReportBody {
  private final Messages messages;
  private final List<Block> blocks = new ArrayList<>();
  private final int[] counts = new int[5];
  private int tables;
  private int figures;
  private int annexes;

  ReportBody(Messages messages) {
    this.messages = messages;
  }

  /** Adds a heading with the next number of its level. */
  void heading(int level, String words) {
    counts[level]++;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    int number = counts[level];
    blocks.add(
        new Block.Heading(
            level,
            messages.get("report.heading." + level, ChineseNumeral.of(number), number, words)));
  }

  /** Begins an annex; its own headings are numbered from the start. */
  void annex(String words) {
    annexes++;
    Arrays.fill(counts, 2, counts.length, 0);
    blocks.add(new Block.Heading(1, messages.get("report.annex", annexes, words), true));
  }

  void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }

  /** Adds a paragraph that the office can rewrite. */
  void paragraph(String text, String key, List<Fact> facts) {
    blocks.add(new Block.Paragraph(text, key, facts, null));
  }

  void contents() {
    blocks.add(new Block.Contents(messages.get("report.contents")));
  }

  void working(List<String> lines) {
    blocks.add(new Block.Working(lines));
  }

  /** Goes on on a new page; where one has just begun, it only may turn. */
  void newPage(Orientation orientation) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.NewPage) {
      blocks.removeLast();
    }
    blocks.add(new Block.NewPage(orientation));
  }

  void table(Table table) {
    blocks.add(table);
  }

  void chart(Chart chart) {
    blocks.add(chart);
  }

  /** The label of the next chart: 图1. */
  String nextFigureLabel() {
    figures++;
    return messages.get("report.figureLabel", figures);
  }

  /** The label of the next table: 表1. */
  String nextTableLabel() {
    tables++;
    return messages.get("report.tableLabel", tables);
  }

  /** The lines under a table, numbered where there are several. */
  List<String> notes(List<String> sentences) {
    if (sentences.size() == 1) {
      return List.of(messages.get("report.note.only", sentences.getFirst()));
    }
    List<String> lines = new ArrayList<>();
    for (String sentence : sentences) {
      String key = lines.isEmpty() ? "report.note.first" : "report.note.next";
      lines.add(messages.get(key, sentence, lines.size() + 1));
    }
    return lines;
  }

  List<Block> blocks() {
    return blocks;
  }
}
