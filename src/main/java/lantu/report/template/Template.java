package lantu.report.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A report's template, checked.
 *
 * @param file its name, for whoever has to be told of it
 * @param sections its sections in order, the first one being what stands before them
 */
public record Template(String file, List<TemplateSection> sections) {
  /** Copies the list. */
  public Template {
    sections = List.copyOf(sections);
  }

  /** The sections that can be chosen. */
  public List<TemplateSection> choices() {
    return sections.stream().filter(section -> !section.name().isEmpty()).toList();
  }

  /**
   * The sections that go into a report, in the template's order.
   *
   * @param names those that are wanted; null for the usual ones
   * @param open whether what is internal is left out, also where it is asked for by name
   * @throws Refusal {@code report.template.noSection} for a name that there is not
   */
  public List<TemplateSection> chosen(@Nullable Set<String> names, boolean open) {
    List<String> there = choices().stream().map(TemplateSection::name).toList();
    if (names != null) {
      for (String name : names) {
        if (!there.contains(name)) {
          throw new Refusal("report.template.noSection", name, String.join("、", there));
        }
      }
    }
    return sections.stream()
        .filter(section -> !(open && section.internal()))
        .filter(
            section ->
                section.name().isEmpty()
                    || (names == null ? section.chosen() : names.contains(section.name())))
        .toList();
  }

  /** The names of the sections that are in a report unless they are taken out. */
  public Set<String> usual() {
    return choices().stream()
        .filter(TemplateSection::chosen)
        .map(TemplateSection::name)
        .collect(Collectors.toUnmodifiableSet());
  }
}
