package lantu.report.template;

import java.util.List;

/**
 * 节: a part of a report that can be chosen.
 *
 * @param name its own in the template; empty for what stands before the first one and is always in
 * @param internal whether the public edition leaves it out
 * @param chosen whether it is in a report unless it is taken out
 * @param nodes what it holds
 */
public record TemplateSection(String name, boolean internal, boolean chosen, List<Node> nodes) {
  /** Copies the list. */
  public TemplateSection {
    nodes = List.copyOf(nodes);
  }

  /** Whether it begins an annex. */
  public boolean annex() {
    return nodes.stream().anyMatch(node -> node instanceof Node.Heading one && one.level() == 0);
  }
}
