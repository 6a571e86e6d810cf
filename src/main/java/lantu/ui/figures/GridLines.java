package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.DecimalPoint;
import lantu.value.PlanYear;

/** The lines that the grid shows now: listed, filled, and some groups of them closed. */
final class GridLines {
  private final Messages messages;
  private final List<PlanYear> years;
  private final RowListing lister;
  private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
  private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
  private final Set<String> closed = new HashSet<>();
  private final Map<PlanYear, Integer> decimals = new HashMap<>();
  private List<Section> sections = List.of();

  GridLines(Messages messages, List<PlanYear> years) {
    this.messages = messages;
    this.years = years;
    this.lister = new RowListing(messages);
  }

  /** The lines in sight, heads of groups among them. */
  ObservableList<GridRow> rows() {
    return rows;
  }

  /** Whether the lines in sight are just being replaced by others. */
  ReadOnlyBooleanProperty listingAnew() {
    return listing.getReadOnlyProperty();
  }

  /** Every line that has numbers, also of groups that are closed. */
  List<GridRow> all() {
    return sections.stream().flatMap(section -> section.lines().stream()).toList();
  }

  /** Lists and fills the lines of a plan. */
  void show(Plan plan, GridView view) {
    sections = lister.sections(plan, view);
    for (GridRow row : all()) {
      if (row instanceof FigureRow line) {
        line.target()
            .set(line.indicator().targetOf(line.area()).map(goal -> goal.wording()).orElse(""));
        for (PlanYear year : years) {
          FigureKey key =
              new FigureKey(line.indicator().code(), line.area().code(), year, view.series());
          put(line.content(year), Content.of(plan.figure(key)));
        }
      }
    }
    compute(plan);
    years.forEach(year -> decimals.put(year, DecimalPoint.decimals(values(year))));
    list();
  }

  /** Sets only what is another content, so that cells need not draw themselves anew. */
  static void put(ObjectProperty<Content> cell, Content content) {
    if (!content.equals(cell.get())) {
      cell.set(content);
    }
  }

  /** Computes what follows from others anew. */
  void compute(Plan plan) {
    for (GridRow row : all()) {
      if (row instanceof ComputedRow line) {
        line.compute(plan);
      }
    }
  }

  /** Closes a group that is open, opens one that is closed. */
  void toggle(GroupRow head) {
    if (!closed.remove(head.id())) {
      closed.add(head.id());
    }
    list();
  }

  /** Position of a line in sight; −1 if it is not. */
  int position(String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Position of a line, whose group is opened if it has to be; −1 if there is none. */
  int reveal(String id) {
    sections.stream().filter(section -> holds(section, id)).forEach(group -> open(group.id()));
    return position(id);
  }

  /** Position of the head of the group that a line is in; −1 if it has none. */
  int head(String id) {
    return sections.stream()
        .filter(section -> holds(section, id))
        .mapToInt(section -> position(section.id()))
        .findFirst()
        .orElse(-1);
  }

  /** Positions of the lines in sight that can be typed into, from the top. */
  List<Integer> typed() {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof FigureRow) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** Decimals that a year's column makes room for. */
  int decimals(PlanYear year) {
    return decimals.getOrDefault(year, 0);
  }

  /** The numbers in a year's column. */
  List<BigDecimal> values(PlanYear year) {
    return all().stream().flatMap(row -> row.content(year).getValue().number().stream()).toList();
  }

  /** Whether no line to type into has a figure in such a year. */
  boolean empty(Predicate<PlanYear> counts) {
    return all().stream()
        .filter(FigureRow.class::isInstance)
        .allMatch(
            row ->
                years.stream()
                    .filter(counts)
                    .allMatch(year -> row.content(year).getValue().equals(Content.nothing())));
  }

  private void open(String group) {
    if (closed.remove(group)) {
      list();
    }
  }

  private void list() {
    List<GridRow> now = new ArrayList<>();
    for (Section section : sections) {
      boolean open = !section.headed() || !closed.contains(section.id());
      if (section.headed()) {
        now.add(new GroupRow(section.id(), title(section), open));
      }
      if (open) {
        now.addAll(section.lines());
      }
    }
    if (!rows.equals(now)) {
      listing.set(true);
      rows.setAll(now);
      listing.set(false);
    }
  }

  private String title(Section section) {
    long lines = section.lines().stream().filter(FigureRow.class::isInstance).count();
    return lines == 0
        ? section.title()
        : messages.get("figures.group.title", section.title(), lines);
  }

  private static boolean holds(Section section, String id) {
    return section.lines().stream().anyMatch(line -> line.id().equals(id));
  }
}
