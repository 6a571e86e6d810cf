package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.explain.TargetWords;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.DecimalPoint;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** The lines that the grid shows now: listed, filled, and some groups of them closed. */
final class GridLines {
  private final Messages messages;
  private final RowListing lister;
  private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
  private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
  private final Set<String> closed = new HashSet<>();
  private final Map<Line, FigureRow> byCell = new HashMap<>();

  /** What is known of a column; those in which something has changed are left out. */
  private final Map<Slot, Numbers> numbers = new HashMap<>();

  /** Columns in which a number was shown that no plan has. */
  private final Set<Slot> triedOut = new HashSet<>();

  private List<Section> sections = List.of();
  private List<GridRow> all = List.of();
  private @Nullable Plan filled;
  private @Nullable GridView shown;

  private record Line(IndicatorCode indicator, AreaCode area) {}

  private record Numbers(List<BigDecimal> values, int decimals) {}

  GridLines(Messages messages) {
    this.messages = messages;
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
    return all;
  }

  /** Shows a plan: fills what differs from the plan shown before, and lists anew if it has to. */
  void show(Plan plan, GridView view) {
    Plan before = filled;
    if (before != null && shown != null && view.showsWhat(shown)) {
      Set<FigureKey> differing = plan.figuresThatDiffer(before);
      Set<IndicatorCode> of =
          differing.stream().map(FigureKey::indicator).collect(Collectors.toSet());
      if (lister.alike(before, plan, view, of)) {
        filled = plan;
        refill(plan, differing, of);
        return;
      }
    }
    filled = plan;
    shown = view;
    sections = lister.sections(plan, view);
    all = sections.stream().flatMap(section -> section.lines().stream()).toList();
    byCell.clear();
    for (GridRow row : all) {
      if (row instanceof FigureRow line) {
        byCell.put(new Line(line.indicator().code(), line.area().code()), line);
        line.target().set(new TargetWords(messages).of(line.indicator(), line.area()));
        view.slots().forEach(slot -> fill(line, plan, slot));
      }
    }
    compute(plan);
    numbers.clear();
    triedOut.clear();
    list();
  }

  private void refill(Plan plan, Set<FigureKey> differing, Set<IndicatorCode> of) {
    GridView view = Objects.requireNonNull(shown);
    numbers.keySet().removeAll(triedOut);
    triedOut.clear();
    for (FigureKey key : differing) {
      FigureRow line = byCell.get(new Line(key.indicator(), key.area()));
      if (line != null) {
        view.slots().stream()
            .filter(slot -> slot.year().equals(key.year()))
            .filter(slot -> slot.seriesOr(view.series()) == key.series())
            .forEach(
                slot -> {
                  fill(line, plan, slot);
                  numbers.remove(slot);
                });
      }
    }
    for (GridRow row : all) {
      if (row instanceof ComputedRow line && of.stream().anyMatch(line::follows)) {
        line.compute(plan, view.slots()).forEach(numbers::remove);
      }
    }
  }

  private void fill(FigureRow line, Plan plan, Slot slot) {
    GridView view = Objects.requireNonNull(shown);
    put(
        line.content(slot),
        Content.of(
            plan.figure(
                new FigureKey(
                    line.indicator().code(),
                    line.area().code(),
                    slot.year(),
                    slot.seriesOr(view.series())))));
  }

  /**
   * Sets only what is another content, so that cells need not draw themselves anew; whether it was.
   */
  static boolean put(ObjectProperty<Content> cell, Content content) {
    boolean other = !content.equals(cell.get());
    if (other) {
      cell.set(content);
    }
    return other;
  }

  private List<Slot> slots() {
    return shown == null ? List.of() : shown.slots();
  }

  private void compute(Plan plan) {
    for (GridRow row : all) {
      if (row instanceof ComputedRow line) {
        line.compute(plan, slots());
      }
    }
  }

  /** Shows what would follow from the figures of an indicator as another plan has them. */
  void tryOut(Plan plan, IndicatorCode indicator) {
    for (GridRow row : all) {
      if (row instanceof ComputedRow line && line.follows(indicator)) {
        triedOut.addAll(line.compute(plan, slots()));
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

  /** Decimals that a column makes room for. */
  int decimals(Slot slot) {
    return numbers(slot).decimals();
  }

  /** The numbers in a column; the same list until one of them changes. */
  List<BigDecimal> values(Slot slot) {
    return numbers(slot).values();
  }

  private Numbers numbers(Slot slot) {
    return numbers.computeIfAbsent(
        slot,
        any -> {
          List<BigDecimal> values =
              all.stream().flatMap(row -> row.content(slot).getValue().number().stream()).toList();
          return new Numbers(values, DecimalPoint.decimals(values));
        });
  }

  /** Whether no line to type into has a figure in a column of such a year. */
  boolean empty(Predicate<PlanYear> counts) {
    return all.stream()
        .filter(FigureRow.class::isInstance)
        .allMatch(
            row ->
                slots().stream()
                    .filter(slot -> counts.test(slot.year()))
                    .allMatch(slot -> row.content(slot).getValue().equals(Content.nothing())));
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
