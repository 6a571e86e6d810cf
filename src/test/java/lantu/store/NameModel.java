package lantu.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.plan.Chapter;
import lantu.plan.IndicatorCode;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.work.OutlinePart;
import lantu.work.OutlineSpot;
import org.jspecify.annotations.Nullable;

/**
 * A plan as nothing but names: a tree of titles, and for each thing the titles of where it stands.
 * It knows no numbers, so that what the product does by numbers can be held against it.
 */
final class NameModel {
  /** Titles that come into a text when a section becomes a measure. */
  private static final Pattern TITLE = Pattern.compile("第.[章节]|举措.|甲\\d+|没有节的章");

  private final Map<OutlinePart, Part> parts = new HashMap<>();
  private final Part root = new Part("", null);
  final Map<String, Thing> indicators = new TreeMap<>();
  final Map<String, Thing> projects = new TreeMap<>();
  private final Map<String, @Nullable Part> marks = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private long figures;

  /** A chapter, section or measure. */
  static final class Part {
    private String title;
    private @Nullable Part in;
    private final List<Part> parts = new ArrayList<>();

    Part(String title, @Nullable Part in) {
      this.title = title;
      this.in = in;
    }

    private int level() {
      return in == null ? 0 : in.level() + 1;
    }

    private Part home() {
      if (in == null) {
        throw new IllegalStateException("stands nowhere: " + title);
      }
      return in;
    }

    private int at() {
      return home().parts.indexOf(this);
    }

    private void leave() {
      home().parts.remove(this);
      in = null;
    }

    private void enter(Part home, int at) {
      home.parts.add(at, this);
      in = home;
    }

    private Stream<Part> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }
  }

  /** An indicator or a project. */
  static final class Thing {
    String name = "";
    private Part section = new Part("", null);
    private final List<Part> measures = new ArrayList<>();
    private final List<Part> areas = new ArrayList<>();
    final List<String> serves = new ArrayList<>();

    private String told() {
      return name
          + " @ "
          + section.title
          + " "
          + measures.stream().map(one -> one.title).toList()
          + areas.stream().map(one -> one.title).toList()
          + serves;
    }
  }

  /** The plan as names. */
  static NameModel of(Plan plan) {
    NameModel model = new NameModel();
    for (Chapter chapter : plan.outline().chapters()) {
      Part in = model.grow(model.root, chapter.title(), OutlinePart.chapter(chapter.number()));
      for (Section section : chapter.sections()) {
        Part at = model.grow(in, section.title(), OutlinePart.section(section.number()));
        for (Measure measure : section.measures()) {
          model.grow(at, measure.title(), OutlinePart.measure(measure.ref()));
        }
      }
    }
    plan.indicators()
        .forEach(
            one -> {
              Thing thing = new Thing();
              thing.name = one.name();
              thing.section = model.section(one.section());
              one.measures().forEach(ref -> thing.measures.add(model.measure(ref)));
              one.areaTargets().forEach(part -> thing.areas.add(model.section(part.section())));
              model.indicators.put(one.code().value(), thing);
            });
    plan.projects()
        .forEach(
            one -> {
              Thing thing = new Thing();
              thing.name = String.valueOf(one.stage());
              thing.section = model.section(one.section());
              Stream.ofNullable(one.measure())
                  .forEach(ref -> thing.measures.add(model.measure(ref)));
              one.indicators().stream().map(IndicatorCode::value).forEach(thing.serves::add);
              model.projects.put(one.code().value(), thing);
            });
    plan.outline()
        .exhibits()
        .forEach(one -> model.marks.put(one.label(), model.section(one.section())));
    plan.sources()
        .forEach(
            one ->
                model.marks.put(
                    "source " + one.code(),
                    Optional.ofNullable(one.section()).map(model::section).orElse(null)));
    plan.texts().forEach(one -> model.lines.addAll(List.of(one.text().split("\n", -1))));
    model.lines.removeIf(line -> TITLE.matcher(line).matches());
    model.figures = plan.figures().size();
    return model;
  }

  private Part grow(Part in, String title, OutlinePart place) {
    Part part = new Part(title, in);
    in.parts.add(part);
    parts.put(place, part);
    return part;
  }

  private Part section(int number) {
    return part(OutlinePart.section(number));
  }

  private Part measure(MeasureRef ref) {
    return part(OutlinePart.measure(ref));
  }

  private Part part(OutlinePart place) {
    Part part = parts.get(place);
    if (part == null) {
      throw new IllegalStateException("no part " + place);
    }
    return part;
  }

  /** Everything, so that two models can be held against each other. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    root.all().forEach(part -> told.add(part.level() + " " + part.title));
    indicators.forEach((code, thing) -> told.add(code + " " + thing.told()));
    projects.forEach((code, thing) -> told.add(code + " " + thing.told()));
    marks.forEach((mark, part) -> told.add(mark + " " + (part == null ? "" : part.title)));
    lines.stream().sorted().forEach(told::add);
    told.add(figures + " figures");
    return told;
  }

  void add(String title, OutlineSpot spot) {
    enter(new Part(title, null), spot);
  }

  void rename(OutlinePart place, String title) {
    part(place).title = title;
  }

  void move(OutlinePart place, OutlineSpot spot) {
    Part part = part(place);
    part.leave();
    enter(part, spot);
    followTo(part);
  }

  private void enter(Part part, OutlineSpot spot) {
    Part at = part(spot.at());
    switch (spot.side()) {
      case BEFORE -> part.enter(at.home(), at.at());
      case AFTER -> part.enter(at.home(), at.at() + 1);
      case FIRST_IN -> part.enter(at, 0);
      case LAST_IN -> part.enter(at, at.parts.size());
    }
  }

  /** Projects that a measure names are named in its section. */
  private void followTo(Part measure) {
    projects.values().stream()
        .filter(one -> one.measures.contains(measure))
        .forEach(one -> one.section = measure.home());
  }

  void promote(OutlinePart place) {
    Part part = part(place);
    Part raised = new Part(part.title, null);
    Part home = part.home();
    raised.enter(home.home(), home.at() + 1);
    if (part.level() == 2
        || indicators.values().stream().anyMatch(one -> one.measures.contains(part))) {
      part.leave();
      part.enter(raised, 0);
      followTo(part);
    } else {
      lead(Set.of(), Set.of(part), raised, null);
      part.leave();
    }
  }

  void demote(OutlinePart place) {
    Part part = part(place);
    Part into = part.home().parts.get(part.at() - 1);
    if (part.level() == 2) {
      lower(part, into);
      return;
    }
    if (part.parts.size() == 1 && part.parts.getFirst().title.equals(part.title)) {
      Part section = part.parts.getFirst();
      section.leave();
      section.enter(into, into.parts.size());
    } else {
      Part section = new Part(part.title, null);
      section.enter(into, into.parts.size());
      List.copyOf(part.parts).forEach(one -> lower(one, section));
    }
    part.leave();
  }

  private void lower(Part section, Part into) {
    Part measure = new Part(section.title, null);
    if (!section.parts.isEmpty()) {
      measure = section.parts.getFirst();
      measure.leave();
    }
    measure.enter(into, into.parts.size());
    followTo(measure);
    lead(Set.of(section), Set.of(), into, measure);
    section.leave();
  }

  void remove(OutlinePart place, @Nullable OutlinePart to) {
    Part part = part(place);
    if (to != null) {
      Part there = part(to);
      boolean measure = there.level() == 3;
      Set<Part> going = Set.copyOf(part.all().toList());
      lead(going, going, measure ? there.home() : there, measure ? there : null);
    }
    part.leave();
  }

  private void lead(Set<Part> sections, Set<Part> measures, Part section, @Nullable Part measure) {
    for (Thing one : indicators.values()) {
      one.section = sections.contains(one.section) ? section : one.section;
      one.areas.replaceAll(area -> sections.contains(area) ? section : area);
      List<Part> led =
          one.measures.stream()
              .map(at -> measures.contains(at) ? measure : at)
              .flatMap(Stream::ofNullable)
              .distinct()
              .toList();
      one.measures.clear();
      one.measures.addAll(led);
    }
    for (Thing one : projects.values()) {
      boolean goes =
          one.measures.isEmpty()
              ? sections.contains(one.section)
              : measures.contains(one.measures.getFirst());
      if (goes) {
        one.measures.clear();
        Stream.ofNullable(measure).forEach(one.measures::add);
      }
      one.section = goes || sections.contains(one.section) ? section : one.section;
    }
    marks.replaceAll((mark, at) -> at != null && sections.contains(at) ? section : at);
  }

  void link(String code, OutlinePart place) {
    Thing one = thing(indicators, code);
    Part measure = part(place);
    if (!one.measures.remove(measure)) {
      one.measures.add(measure);
    }
  }

  void place(String code, OutlinePart place) {
    Thing one = thing(projects, code);
    Part part = part(place);
    one.measures.clear();
    if (part.level() == 3) {
      one.measures.add(part);
    }
    one.section = part.level() == 3 ? part.home() : part;
  }

  void addProject(String code, OutlinePart section) {
    Thing thing = new Thing();
    thing.name = "null";
    thing.section = part(section);
    projects.put(code, thing);
  }

  void split(String whole, String code, String name) {
    Thing thing = new Thing();
    thing.name = name;
    thing.section = thing(indicators, whole).section;
    indicators.put(code, thing);
  }

  void removeIndicator(String code, long itsFigures) {
    indicators.remove(code);
    projects.values().forEach(one -> one.serves.remove(code));
    figures -= itsFigures;
  }

  static Thing thing(Map<String, Thing> things, String code) {
    Thing thing = things.get(code);
    if (thing == null) {
      throw new IllegalStateException("no " + code);
    }
    return thing;
  }
}
