package lantu.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Chapter;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.Milestone;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.plan.Source;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Everything of a plan that can be found. */
public final class PlanItems {
  private final Plan plan;
  private final Messages messages;
  private final List<Item> items = new ArrayList<>();

  /** Notes and sources in people's own words that are there already: one of each is enough. */
  private final Set<String> told = new HashSet<>();

  private PlanItems(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** The items of a plan, in its order. */
  public static List<Item> of(Plan plan, Messages messages) {
    PlanItems all = new PlanItems(plan, messages);
    plan.indicators().forEach(all::indicator);
    plan.areas(AreaKind.ZONE).forEach(all::area);
    plan.areas(AreaKind.SUBDISTRICT).forEach(all::area);
    plan.outline().chapters().forEach(all::chapter);
    plan.projects().forEach(all::project);
    plan.texts().forEach(all::text);
    plan.figures().forEach(all::figure);
    plan.sources().forEach(all::source);
    return all.items;
  }

  private void indicator(Indicator indicator) {
    String wordings =
        Stream.concat(
                Stream.ofNullable(indicator.target()),
                Stream.concat(
                    indicator.areaTargets().stream().map(part -> part.target()),
                    indicator.adjustments().stream().map(change -> change.target())))
            .map(Target::wording)
            .distinct()
            .collect(Collectors.joining(" "));
    String code = indicator.code().value();
    items.add(
        new Item(
            Kind.INDICATOR, indicator.name(), messages.term(indicator.role()), code, wordings));
    note(indicator.note(), indicator.name(), code);
  }

  private void area(Area area) {
    items.add(
        new Item(Kind.AREA, area.name(), messages.term(area.kind()), area.code().value(), ""));
  }

  private void chapter(Chapter chapter) {
    String first =
        chapter.sections().isEmpty()
            ? ""
            : Integer.toString(chapter.sections().getFirst().number());
    items.add(
        new Item(
            Kind.CHAPTER,
            chapter.title(),
            messages.get("search.chapter", chapter.number()),
            first,
            ""));
    for (Section section : chapter.sections()) {
      items.add(
          new Item(
              Kind.SECTION,
              section.title(),
              section(section.number()),
              Integer.toString(section.number()),
              ""));
      for (Measure measure : section.measures()) {
        items.add(
            new Item(
                Kind.MEASURE,
                measure.title(),
                section(section.number()),
                measure.ref().toString(),
                ""));
      }
    }
  }

  /** One item a sentence, which leads to the section and the sentence in it. */
  private void text(SectionText text) {
    int position = 0;
    for (SectionText.Sentence sentence : text.sentences()) {
      items.add(
          new Item(
              Kind.TEXT,
              sentence.words().strip(),
              section(text.section()),
              text.section() + "@" + position++,
              ""));
    }
  }

  private void project(Project project) {
    String code = project.code().value();
    String words =
        Stream.of(
                Stream.of(project.stage(), project.blocking(), project.departments().lead()),
                project.departments().supporting().stream(),
                project.milestones().stream().map(Milestone::title))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    items.add(new Item(Kind.PROJECT, project.name(), section(project.section()), code, words));
    note(project.note(), project.name(), code);
  }

  private void figure(Figure figure) {
    FigureKey key = figure.key();
    String title = cell(key);
    if (figure.value() != null) {
      items.add(
          new Item(
              Kind.FIGURE,
              title,
              messages.get("search.value", NumberText.plain(figure.value()), unit(key)),
              key.toString(),
              NumberText.plain(figure.value())));
    }
    note(figure.note(), title, key.toString());
    String source = figure.source();
    if (source != null && plan.sourceTitle(source).equals(source) && told.add(source)) {
      items.add(new Item(Kind.SOURCE, source, title, key.toString(), ""));
    }
  }

  private void source(Source source) {
    Integer section = source.section();
    items.add(
        new Item(
            Kind.SOURCE,
            source.title(),
            section == null ? "" : section(section),
            section == null ? source.code().value() : section.toString(),
            ""));
  }

  private void note(@Nullable String note, String of, String target) {
    if (note != null && !note.isBlank() && told.add(note)) {
      items.add(new Item(Kind.NOTE, note, of, target, ""));
    }
  }

  private String cell(FigureKey key) {
    return messages.get(
        "search.cell",
        plan.indicator(key.indicator()).map(Indicator::name).orElse(key.indicator().value()),
        plan.area(key.area()).map(Area::name).orElse(key.area().value()),
        key.year(),
        messages.term(key.series()));
  }

  private String unit(FigureKey key) {
    return plan.indicator(key.indicator()).map(each -> each.unit().symbol()).orElse("");
  }

  private String section(int number) {
    return messages.get("search.section", number);
  }
}
