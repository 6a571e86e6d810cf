package lantu.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lantu.plan.Chapter;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Section;

/**
 * How a change of the outline reads: what came, went, moved or got another title, each once. A
 * section whose number alone changed since another one came before it takes its measures along
 * without a word about each.
 */
final class OutlineParts {
  private final Map<String, String> old = new LinkedHashMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();

  private OutlineParts() {}

  static JournalText text(Edit.SetOutline edit) {
    OutlineParts parts = new OutlineParts();
    parts.chapters(edit.before(), edit.after());
    parts.sections(edit);
    parts.measures(edit);
    Differences differences = new Differences(parts.old, parts.now);
    return new JournalText(
        JournalEntry.What.OUTLINE_SET, null, null, differences.before(), differences.after());
  }

  private void chapters(Outline before, Outline after) {
    before.chapters().forEach(chapter -> old.put(name(chapter), chapter.title()));
    after.chapters().forEach(chapter -> now.put(name(chapter), chapter.title()));
  }

  private static String name(Chapter chapter) {
    return "第" + chapter.number() + "章";
  }

  private void sections(Edit.SetOutline edit) {
    Map<Integer, Integer> origins = new HashMap<>();
    edit.places().sections().forEach((from, to) -> origins.put(to, from));
    for (Chapter chapter : edit.before().chapters()) {
      for (Section section : chapter.sections()) {
        old.put("§" + section.number(), place(section, chapter));
      }
    }
    for (Chapter chapter : edit.after().chapters()) {
      for (Section section : chapter.sections()) {
        Integer origin = origins.get(section.number());
        now.put(origin == null ? "§+" + section.number() : "§" + origin, place(section, chapter));
      }
    }
  }

  private static String place(Section section, Chapter chapter) {
    return chapter.number() + "/" + section.number() + " " + section.title();
  }

  private void measures(Edit.SetOutline edit) {
    Map<MeasureRef, MeasureRef> origins = new HashMap<>();
    edit.places().measures().forEach((from, to) -> origins.put(to, from));
    for (Measure measure : edit.before().measures()) {
      MeasureRef ref = measure.ref();
      boolean followed = followedItsSection(edit, ref);
      old.put(ref.toString(), (followed ? "" : ref + " ") + measure.title());
    }
    for (Measure measure : edit.after().measures()) {
      Optional<MeasureRef> origin = Optional.ofNullable(origins.get(measure.ref()));
      boolean followed = origin.filter(from -> followedItsSection(edit, from)).isPresent();
      now.put(
          origin.map(MeasureRef::toString).orElse("+" + measure.ref()),
          (followed ? "" : measure.ref() + " ") + measure.title());
    }
  }

  private static boolean followedItsSection(Edit.SetOutline edit, MeasureRef from) {
    MeasureRef to = edit.places().measures().get(from);
    Integer section = edit.places().sections().get(from.section());
    return to != null && section != null && to.equals(new MeasureRef(section, from.ordinal()));
  }
}
