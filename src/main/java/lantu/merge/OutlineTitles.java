package lantu.merge;

import java.util.Map;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.Measure;
import lantu.plan.Outline;
import lantu.plan.Section;

/** The titles of an outline, value by value, where only they differ. */
final class OutlineTitles {
  private OutlineTitles() {}

  /** Adds the titles of an outline. */
  static void add(Outline outline, Map<CellId, Object> all) {
    outline.chapters().forEach(one -> all.put(id(one), one.title()));
    outline.sections().forEach(one -> all.put(id(one), one.title()));
    outline.measures().forEach(one -> all.put(id(one), one.title()));
    outline.exhibits().forEach(one -> all.put(id(one), one.title()));
  }

  /** The outline with the titles. */
  static Outline of(Outline shape, Map<CellId, Object> all) {
    return new Outline(
        shape.chapters().stream()
            .map(
                chapter ->
                    new Chapter(
                        chapter.number(),
                        title(all, id(chapter)),
                        chapter.sections().stream().map(one -> section(one, all)).toList()))
            .toList(),
        shape.exhibits().stream()
            .map(one -> new Exhibit(one.kind(), one.label(), title(all, id(one)), one.section()))
            .toList());
  }

  private static Section section(Section section, Map<CellId, Object> all) {
    return new Section(
        section.number(),
        title(all, id(section)),
        section.measures().stream()
            .map(one -> new Measure(one.ref(), title(all, id(one))))
            .toList());
  }

  private static String title(Map<CellId, Object> all, CellId id) {
    return String.valueOf(all.get(id));
  }

  private static CellId id(Chapter chapter) {
    return new CellId(CellKind.OUTLINE, "第" + chapter.number() + "章");
  }

  private static CellId id(Section section) {
    return new CellId(CellKind.OUTLINE, "§" + section.number());
  }

  private static CellId id(Measure measure) {
    return new CellId(CellKind.OUTLINE, measure.ref());
  }

  private static CellId id(Exhibit exhibit) {
    return new CellId(CellKind.OUTLINE, exhibit.label());
  }
}
