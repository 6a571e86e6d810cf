package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Full texts that move along with the parts of the outline whose words they are. */
public final class FullTexts {
  private static final String LINE = "\n";

  private FullTexts() {}

  /**
   * The edit that puts texts behind the one that a section has, if any.
   *
   * @throws Refusal {@code work.text.tooLong}
   */
  static Edit.SetText appended(Plan plan, int section, List<SectionText> more) {
    SectionText before = plan.text(section).orElse(null);
    List<SectionText> all = Stream.concat(Stream.ofNullable(before), more.stream()).toList();
    String text = all.stream().map(SectionText::text).collect(Collectors.joining(LINE));
    if (text.length() > SectionText.LONGEST) {
      throw new Refusal("work.text.tooLong", section, text.length(), SectionText.LONGEST);
    }
    return new Edit.SetText(
        section, before, new SectionText(section, text, all.getFirst().origin()));
  }

  /**
   * The paragraphs of a measure in the full text of its section, by position from 0: from the one
   * that begins with its title up to the one that begins with another measure's title. Empty where
   * no paragraph begins with its title.
   */
  public static List<Integer> paragraphs(Plan plan, MeasureRef ref) {
    Section section = plan.outline().section(ref.section()).orElseThrow();
    List<String> lines =
        plan.text(ref.section())
            .map(text -> List.of(text.text().split(LINE, -1)))
            .orElse(List.of());
    List<String> titles = section.measures().stream().map(Measure::title).toList();
    String own = titles.get(ref.ordinal() - 1);
    int from =
        IntStream.range(0, lines.size())
            .filter(line -> begins(lines.get(line), own))
            .findFirst()
            .orElse(lines.size());
    int until =
        IntStream.range(Math.min(from + 1, lines.size()), lines.size())
            .filter(line -> titles.stream().anyMatch(title -> begins(lines.get(line), title)))
            .findFirst()
            .orElse(lines.size());
    return IntStream.range(from, until).boxed().toList();
  }

  /**
   * The edits that make the paragraphs of a measure the text of a section that has none yet; a
   * paragraph that is nothing but the title is left out there.
   */
  static List<Edit> raised(Plan plan, MeasureRef ref, int section) {
    List<Integer> own = paragraphs(plan, ref);
    SectionText text = plan.text(ref.section()).orElse(null);
    if (own.isEmpty() || text == null) {
      return List.of();
    }
    List<String> kept = new ArrayList<>();
    List<String> raised = new ArrayList<>();
    String title = plan.outline().measure(ref).orElseThrow().title();
    String[] lines = text.text().split(LINE, -1);
    for (int i = 0; i < lines.length; i++) {
      if (!own.contains(i)) {
        kept.add(lines[i]);
      } else if (!plain(lines[i]).equals(plain(title))) {
        raised.add(lines[i]);
      }
    }
    return Stream.of(
            new Edit.SetText(ref.section(), text, text(ref.section(), kept, text)),
            new Edit.SetText(section, null, text(section, raised, text)))
        .filter(edit -> !Objects.equals(edit.before(), edit.after()))
        .map(Edit.class::cast)
        .toList();
  }

  private static @Nullable SectionText text(int section, List<String> lines, SectionText from) {
    String text = String.join(LINE, lines);
    return text.isBlank() ? null : new SectionText(section, text, from.origin());
  }

  /**
   * A section's text as it reads under a measure of its title: behind that, if it has not got it.
   */
  static SectionText lowered(SectionText text, String title) {
    return begins(text.text(), title)
        ? text
        : new SectionText(text.section(), title + LINE + text.text(), text.origin());
  }

  private static boolean begins(String line, String title) {
    return plain(line).startsWith(plain(title));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
