package lantu.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.ExhibitKind;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Renumbering;
import lantu.plan.Section;
import org.jspecify.annotations.Nullable;

/** The outline in the plan format, and where its sections and measures have gone. */
final class OutlineJson {
  private OutlineJson() {}

  static Map<String, @Nullable Object> map(Outline outline) {
    return PlanWriter.object(
        "chapters", outline.chapters().stream().map(OutlineJson::chapter).toList(),
        "exhibits", outline.exhibits().stream().map(OutlineJson::exhibit).toList());
  }

  static Outline read(Field outline) {
    return new Outline(
        outline.at("chapters").each(OutlineJson::chapter),
        outline.at("exhibits").each(OutlineJson::exhibit));
  }

  /** Pairs of an old and a new place. */
  static Map<String, @Nullable Object> map(Renumbering places) {
    return PlanWriter.object(
        "sections", pairs(places.sections()), "measures", pairs(places.measures()));
  }

  static Renumbering places(Field places) {
    Map<Integer, Integer> sections = new LinkedHashMap<>();
    places
        .at("sections")
        .each(
            pair ->
                sections.put(
                    pair.at("from").parsed(Integer::valueOf),
                    pair.at("to").parsed(Integer::valueOf)));
    Map<MeasureRef, MeasureRef> measures = new LinkedHashMap<>();
    places
        .at("measures")
        .each(
            pair ->
                measures.put(
                    pair.at("from").parsed(MeasureRef::parse),
                    pair.at("to").parsed(MeasureRef::parse)));
    return new Renumbering(sections, measures);
  }

  private static List<Map<String, @Nullable Object>> pairs(Map<?, ?> places) {
    return places.entrySet().stream()
        .map(
            pair ->
                PlanWriter.object(
                    "from", pair.getKey().toString(), "to", pair.getValue().toString()))
        .toList();
  }

  private static Map<String, @Nullable Object> chapter(Chapter chapter) {
    return PlanWriter.object(
        "number", chapter.number(),
        "title", chapter.title(),
        "sections", chapter.sections().stream().map(OutlineJson::section).toList());
  }

  private static Map<String, @Nullable Object> section(Section section) {
    return PlanWriter.object(
        "number", section.number(),
        "title", section.title(),
        "measures",
            section.measures().stream().map(measure -> Map.of("title", measure.title())).toList());
  }

  private static Map<String, @Nullable Object> exhibit(Exhibit exhibit) {
    return PlanWriter.object(
        "kind", exhibit.kind().name(),
        "label", exhibit.label(),
        "title", exhibit.title(),
        "section", exhibit.section());
  }

  private static Chapter chapter(Field chapter) {
    return new Chapter(
        chapter.at("number").integer(),
        chapter.at("title").text(),
        chapter.at("sections").each(OutlineJson::section));
  }

  private static Section section(Field section) {
    int number = section.at("number").integer();
    List<Measure> measures = new ArrayList<>();
    section
        .at("measures")
        .each(
            measure ->
                measures.add(
                    new Measure(
                        new MeasureRef(number, measures.size() + 1), measure.at("title").text())));
    return new Section(number, section.at("title").text(), measures);
  }

  private static Exhibit exhibit(Field exhibit) {
    return new Exhibit(
        exhibit.at("kind").constant(ExhibitKind.class),
        exhibit.at("label").text(),
        exhibit.at("title").text(),
        exhibit.at("section").integer());
  }
}
