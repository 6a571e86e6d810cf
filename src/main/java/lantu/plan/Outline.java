package lantu.plan;

import java.util.List;
import java.util.Optional;

/**
 * 规划结构: the chapters with all below them, and the exhibits.
 *
 * @param chapters in order
 * @param exhibits tables first, then figures, each in order
 */
public record Outline(List<Chapter> chapters, List<Exhibit> exhibits) {
  /** Copies the lists. */
  public Outline {
    chapters = List.copyOf(chapters);
    exhibits = List.copyOf(exhibits);
  }

  /** All sections in order. */
  public List<Section> sections() {
    return chapters.stream().flatMap(chapter -> chapter.sections().stream()).toList();
  }

  /** All measures in order. */
  public List<Measure> measures() {
    return sections().stream().flatMap(section -> section.measures().stream()).toList();
  }

  /** The section with the number. */
  public Optional<Section> section(int number) {
    return sections().stream().filter(section -> section.number() == number).findFirst();
  }

  /** The measure at the place. */
  public Optional<Measure> measure(MeasureRef ref) {
    return section(ref.section()).stream()
        .flatMap(section -> section.measures().stream())
        .filter(measure -> measure.ref().equals(ref))
        .findFirst();
  }

  /** The exhibits of one kind. */
  public List<Exhibit> exhibits(ExhibitKind kind) {
    return exhibits.stream().filter(exhibit -> exhibit.kind() == kind).toList();
  }
}
