package lantu.review;

import java.util.List;

/**
 * 议程: what a meeting looks at, in order.
 *
 * @param name its name, unique in the plan, not blank
 * @param items its items; at least one
 */
public record Agenda(String name, List<AgendaItem> items) {
  /** Copies the list and checks that there is something. */
  public Agenda {
    items = List.copyOf(items);
    if (name.isBlank() || items.isEmpty()) {
      throw new IllegalArgumentException("an agenda has a name and an item");
    }
  }
}
