package lantu.ui.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.plan.Source;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Place;
import lantu.work.AnchorText;
import lantu.work.FullTexts;
import org.jspecify.annotations.Nullable;

/** Gathers from the plan what belongs to one part of the outline. */
final class DetailReader {
  private final Plan plan;
  private final Messages messages;

  DetailReader(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** The detail of an entry; empty for one that only gathers others. */
  Optional<Detail> of(OutlineNode node) {
    return switch (node.kind()) {
      case CHAPTER ->
          plan.outline().chapters().stream()
              .filter(chapter -> node.code().equals("c" + chapter.number()))
              .findFirst()
              .map(this::chapter);
      case SECTION -> plan.outline().section(Integer.parseInt(node.code())).map(this::section);
      case MEASURE -> plan.outline().measure(MeasureRef.parse(node.code())).map(this::measure);
      case EXHIBIT ->
          plan.outline().exhibits().stream()
              .filter(exhibit -> exhibit.label().equals(node.code()))
              .findFirst()
              .map(this::exhibit);
      case ROOT, EXHIBITS -> Optional.empty();
    };
  }

  private Detail chapter(Chapter chapter) {
    int measures = chapter.sections().stream().mapToInt(at -> at.measures().size()).sum();
    return new Detail(
        "",
        OutlineTree.chapterLabel(chapter, messages),
        chapter.title(),
        messages.get("outline.chapter.facts", chapter.sections().size(), measures),
        List.of(
            block("sections", chapter.sections().stream().map(this::sectionLine).toList()),
            block(
                "indicators",
                indicators(
                    at -> chapter.sections().stream().anyMatch(s -> s.number() == at.section()))),
            block(
                "projects",
                projects(
                    at -> chapter.sections().stream().anyMatch(s -> s.number() == at.section())))));
  }

  private Detail section(Section section) {
    return new Detail(
        chapterOf(section.number()),
        messages.get("outline.section", section.number()),
        section.title(),
        "",
        List.of(
            block("measures", measures(section)),
            block("indicators", indicators(at -> at.section() == section.number())),
            block("areaTargets", areaTargets(section.number())),
            block("projects", projects(at -> at.section() == section.number())),
            block("figures", figures(section.number())),
            block("exhibits", exhibits(section.number()))),
        text(section.number(), new AnchorText(plan).of(section.number())));
  }

  private Detail measure(Measure measure) {
    Section section = plan.outline().section(measure.ref().section()).orElseThrow();
    return new Detail(
        chapterOf(section.number()),
        messages.get("outline.section", section.number()),
        measure.title(),
        messages.get("outline.measure.facts", measure.ref().ordinal()),
        List.of(
            block("section", List.of(sectionLine(section))),
            block("served", served(measure.ref())),
            block("projects", projects(at -> measure.ref().equals(at.measure())))),
        text(section.number(), paragraphsOf(measure)));
  }

  private Detail.FullText text(int section, List<AnchorText.Sentence> sentences) {
    return new Detail.FullText(
        section, plan.text(section).map(SectionText::origin).orElse(""), sentences);
  }

  /** The measure's own paragraphs of the section's text. */
  private List<AnchorText.Sentence> paragraphsOf(Measure measure) {
    List<Integer> own = FullTexts.paragraphs(plan, measure.ref());
    return new AnchorText(plan)
        .of(measure.ref().section()).stream()
            .filter(sentence -> own.contains(sentence.paragraph()))
            .toList();
  }

  private Detail exhibit(Exhibit exhibit) {
    Section section = plan.outline().section(exhibit.section()).orElseThrow();
    return new Detail(
        chapterOf(section.number()),
        exhibit.label(),
        exhibit.title(),
        "",
        List.of(block("section", List.of(sectionLine(section)))));
  }

  private Detail.Block block(String key, List<Detail.Line> lines) {
    return new Detail.Block(messages.get("outline.block." + key), lines);
  }

  private Detail.Line sectionLine(Section section) {
    return new Detail.Line(
        messages.get("outline.section", section.number()),
        section.title(),
        "",
        null,
        section.measures().isEmpty()
            ? ""
            : messages.get("outline.measures", section.measures().size()),
        Place.OUTLINE,
        Integer.toString(section.number()));
  }

  private static List<Detail.Line> measures(Section section) {
    return IntStream.range(0, section.measures().size())
        .mapToObj(
            i -> {
              Measure measure = section.measures().get(i);
              return new Detail.Line(
                  Integer.toString(i + 1),
                  measure.title(),
                  "",
                  null,
                  "",
                  Place.OUTLINE,
                  measure.ref().toString());
            })
        .toList();
  }

  /** Indicators with a target; those without one only give the context of others. */
  private List<Detail.Line> indicators(Predicate<Indicator> wanted) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.target() != null)
        .filter(wanted)
        .map(this::indicatorLine)
        .toList();
  }

  /** All that are linked to a measure, as their own screen shows the link from the other side. */
  private List<Detail.Line> served(MeasureRef ref) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.measures().contains(ref))
        .map(this::indicatorLine)
        .toList();
  }

  private Detail.Line indicatorLine(Indicator indicator) {
    Target target = indicator.target();
    return new Detail.Line(
        indicator.ordinal() == null ? "" : indicator.ordinal().toString(),
        indicator.name(),
        "",
        indicator.nature() == Nature.BINDING ? messages.get("outline.binding") : null,
        target == null ? "" : wording(target, indicator),
        Place.INDICATORS,
        indicator.code().value());
  }

  /** A bare number of the document is nothing without its unit. */
  private String wording(Target target, Indicator indicator) {
    boolean bare = target.wording().matches("[<≤≥]?[0-9.]+");
    return bare
        ? messages.get("outline.value", target.wording(), indicator.unit())
        : target.wording();
  }

  private List<Detail.Line> areaTargets(int section) {
    return plan.indicators().stream()
        .flatMap(
            indicator ->
                indicator.areaTargets().stream()
                    .filter(part -> part.section() == section)
                    .map(
                        part ->
                            new Detail.Line(
                                plan.area(part.area()).orElseThrow().name(),
                                indicator.name(),
                                "",
                                null,
                                wording(part.target(), indicator),
                                Place.ZONES,
                                part.area().value(),
                                indicator.code().value())))
        .toList();
  }

  private List<Detail.Line> projects(Predicate<Project> wanted) {
    return plan.projects().stream()
        .filter(wanted)
        .map(
            project ->
                new Detail.Line(
                    "",
                    project.name(),
                    orEmpty(project.note()),
                    project.zone() == null ? null : plan.area(project.zone()).orElseThrow().name(),
                    "",
                    Place.PROJECTS,
                    project.code().value()))
        .toList();
  }

  private List<Detail.Line> figures(int section) {
    List<String> sources =
        plan.sources().stream()
            .filter(source -> Objects.equals(source.section(), section))
            .map(Source::code)
            .map(Object::toString)
            .toList();
    if (sources.isEmpty()) {
      return List.of();
    }
    return plan.figures().stream()
        .filter(figure -> figure.source() != null && sources.contains(figure.source()))
        .map(this::figureLine)
        .toList();
  }

  private Detail.Line figureLine(Figure figure) {
    Indicator indicator = plan.indicator(figure.key().indicator()).orElseThrow();
    String value =
        figure.value() == null
            ? messages.term(lantu.plan.DataStatus.MISSING)
            : messages.get("outline.value", NumberText.grouped(figure.value()), indicator.unit());
    return new Detail.Line(
        messages.get("outline.year", figure.key().year()),
        indicator.name(),
        orEmpty(figure.note()),
        null,
        value,
        Place.INDICATORS,
        indicator.code().value());
  }

  private List<Detail.Line> exhibits(int section) {
    return plan.outline().exhibits().stream()
        .filter(exhibit -> exhibit.section() == section)
        .map(exhibit -> Detail.Line.plain(exhibit.label(), exhibit.title()))
        .toList();
  }

  private String chapterOf(int section) {
    return plan.outline().chapters().stream()
        .filter(chapter -> chapter.sections().stream().anyMatch(at -> at.number() == section))
        .map(
            chapter ->
                messages.get(
                    "outline.path", OutlineTree.chapterLabel(chapter, messages), chapter.title()))
        .findFirst()
        .orElse("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
