package lantu.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantu.edition.Rewrite;
import lantu.report.Block;
import lantu.report.Fact;
import lantu.report.Origin;
import lantu.report.Report;
import lantu.report.Rewritten;
import lantu.text.Messages;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Puts the office's own words into a report and finds what has changed under them. */
final class Rewriting {
  /** What is longer is prose made of the rest, and told only where nothing else has changed. */
  private static final int PROSE = 40;

  /** As much of a paragraph as tells which one is meant. */
  private static final int BEGINNING = 20;

  private final Messages messages;

  Rewriting(Messages messages) {
    this.messages = messages;
  }

  /** The report with the words that were kept for its paragraphs. */
  Report apply(Report report, List<Rewrite> kept) {
    if (kept.isEmpty()) {
      return report;
    }
    Map<String, Rewrite> byKey =
        kept.stream().collect(Collectors.toMap(Rewrite::paragraph, Function.identity()));
    return report.with(
        report.blocks().stream()
            .map(
                block ->
                    block instanceof Block.Paragraph paragraph
                        ? with(paragraph, byKey.get(paragraph.key()))
                        : block)
            .toList());
  }

  private Block with(Block.Paragraph paragraph, @Nullable Rewrite rewrite) {
    return rewrite == null
        ? paragraph
        : new Block.Paragraph(
            rewrite.text(),
            paragraph.key(),
            paragraph.facts(),
            new Rewritten(
                paragraph.text(), rewrite.who(), changes(rewrite.under(), under(paragraph))));
  }

  /** What stands under a paragraph: everything the data decide of it, and the cells behind. */
  List<Rewrite.Under> under(Block.Paragraph paragraph) {
    Map<String, String> under = new LinkedHashMap<>();
    for (Fact fact : paragraph.facts()) {
      put(under, fact.name(), fact.text());
      for (Origin origin : fact.origins()) {
        under.putIfAbsent(cell(origin), content(origin));
      }
    }
    return under.entrySet().stream()
        .map(entry -> new Rewrite.Under(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The same name twice, as in a list of names, is told apart by its place. */
  private static void put(Map<String, String> under, String name, String content) {
    String free = name;
    for (int i = 2; under.containsKey(free); i++) {
      free = name + " " + i;
    }
    under.put(free, content);
  }

  private String cell(Origin origin) {
    return messages.get(
        "work.trace.cell", origin.indicator(), origin.area(), origin.year(), origin.series());
  }

  private String content(Origin origin) {
    String value = NumberText.plain(origin.value()) + origin.unit();
    return origin.status().isEmpty()
        ? value
        : messages.get("work.trace.content", value, origin.status());
  }

  private static List<Rewritten.Change> changes(
      List<Rewrite.Under> before, List<Rewrite.Under> now) {
    Map<String, String> old = contents(before);
    Map<String, String> present = contents(now);
    List<Rewritten.Change> changes = new ArrayList<>();
    old.forEach(
        (name, content) -> {
          String other = present.getOrDefault(name, "");
          if (!other.equals(content)) {
            changes.add(new Rewritten.Change(name, content, other));
          }
        });
    present.forEach(
        (name, content) -> {
          if (!old.containsKey(name)) {
            changes.add(new Rewritten.Change(name, "", content));
          }
        });
    List<Rewritten.Change> plain =
        changes.stream()
            .filter(one -> one.before().length() <= PROSE && one.now().length() <= PROSE)
            .toList();
    return plain.isEmpty() ? changes : plain;
  }

  private static Map<String, String> contents(List<Rewrite.Under> under) {
    Map<String, String> contents = new LinkedHashMap<>();
    under.forEach(one -> contents.put(one.name(), one.content()));
    return contents;
  }

  /** What to say under a paragraph, or in a summary, of such changes. */
  String flag(List<String> changes) {
    return messages.get("work.rewrite.flag", String.join(messages.get("work.trace.join"), changes));
  }

  /** What to know of the office's own words in a report that was written. */
  List<String> flags(Report report) {
    List<String> flags = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block instanceof Block.Paragraph paragraph && paragraph.rewritten() != null) {
        List<String> changes = told(paragraph.rewritten());
        if (!changes.isEmpty()) {
          flags.add(messages.get("work.rewrite.stale", shortened(paragraph.text()), flag(changes)));
        }
      }
    }
    return flags;
  }

  private static String shortened(String text) {
    return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
  }

  /** The changes in sentences: 滞后.个数：原为14，现为15. */
  List<String> told(Rewritten rewritten) {
    return rewritten.changes().stream()
        .map(
            change ->
                messages.get(
                    "work.rewrite.change",
                    change.name(),
                    change.before().isEmpty() ? messages.get("work.nothing") : change.before(),
                    change.now().isEmpty() ? messages.get("work.nothing") : change.now()))
        .toList();
  }
}
