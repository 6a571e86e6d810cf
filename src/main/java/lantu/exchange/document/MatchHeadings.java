package lantu.exchange.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantu.plan.Outline;
import lantu.plan.SectionText;
import lantu.value.Refusal;

/** Finds the sections of an outline in a document by their headings. */
public final class MatchHeadings {
  /** An annex ends what stands before it. */
  private static final Pattern ANNEX = Pattern.compile("^\\s*附\\s*[件表录注].{0,30}$");

  private final Outline outline;
  private final List<String> lines;
  private final boolean broken;

  private MatchHeadings(Outline outline, DocumentText document) {
    this.outline = outline;
    this.lines = document.lines();
    this.broken = document.broken();
  }

  /**
   * What a document has for each section.
   *
   * @param name the document's name, for refusals
   * @throws Refusal {@code exchange.document.headings} if no section's heading is in it, {@code
   *     exchange.document.long} if a section comes out longer than can be kept
   */
  public static OutlineMatch of(Outline outline, DocumentText document, String name) {
    return new MatchHeadings(outline, document).match(name);
  }

  private OutlineMatch match(String name) {
    List<Wanted> wanted = Wanted.of(outline);
    List<Candidates.Candidate> chain = new Candidates(lines, wanted).best();
    Map<Integer, SectionMatch> found = new HashMap<>();
    int kept = 0;
    for (int i = 0; i < chain.size(); i++) {
      Candidates.Candidate one = chain.get(i);
      int section = wanted.get(one.wanted()).section();
      if (section > 0) {
        int end = i + 1 < chain.size() ? chain.get(i + 1).first() : lines.size();
        String text = text(section, one.last() + 1, end);
        if (text.length() > SectionText.LONGEST) {
          throw new Refusal("exchange.document.long", name, section, SectionText.LONGEST);
        }
        kept += text.replace("\n", "").length();
        found.put(section, new SectionMatch(section, one.fit(), heading(one), text));
      }
    }
    if (found.isEmpty()) {
      throw new Refusal("exchange.document.headings", name);
    }
    int all = lines.stream().mapToInt(line -> line.strip().length()).sum();
    int headings = chain.stream().mapToInt(one -> heading(one).length()).sum();
    return new OutlineMatch(
        outline.sections().stream()
            .map(
                section ->
                    found.getOrDefault(
                        section.number(), new SectionMatch(section.number(), Fit.MISSING, "", "")))
            .toList(),
        Math.max(0, all - kept - headings));
  }

  private String heading(Candidates.Candidate one) {
    return String.join(
            "", lines.subList(one.first(), one.last() + 1).stream().map(String::strip).toList())
        .strip();
  }

  /** The paragraphs from a line to before another, without what belongs elsewhere. */
  private String text(int section, int from, int to) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = clean(lines.get(i));
      if (ANNEX.matcher(line).matches() || exhibitOfAnother(section, line)) {
        break;
      }
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return String.join("\n", broken ? Paragraphs.joined(paragraphs) : paragraphs);
  }

  /** A table or figure printed at the end of the document ends the section before it. */
  private boolean exhibitOfAnother(int section, String line) {
    String plain = Heading.plain(line);
    return outline.exhibits().stream()
        .filter(exhibit -> exhibit.section() != section)
        .anyMatch(exhibit -> plain.equals(Heading.plain(exhibit.label() + exhibit.title())));
  }

  private static String clean(String line) {
    return line.replaceAll("[\\p{Cntrl}&&[^\\t]]", "").strip();
  }
}
