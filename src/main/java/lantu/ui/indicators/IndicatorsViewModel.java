package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Which lines the register shows, in which order, and which one is selected. */
final class IndicatorsViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final ObjectProperty<Optional<IndicatorRole>> role =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Nature>> nature =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<RegisterRow> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<IndicatorCode>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<IndicatorDetail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private List<RegisterRow.Line> lines = List.of();
  private @Nullable Comparator<RegisterRow> order;

  IndicatorsViewModel(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    role.addListener((property, old, now) -> list());
    nature.addListener((property, old, now) -> list());
    grouping.addListener((property, old, now) -> list());
    filter.addListener((property, old, now) -> list());
    selected.addListener((property, old, now) -> tell());
    session.onChange(this::take);
    take(session.plan());
    lines.stream().findFirst().ifPresent(line -> select(line.indicator().code().value()));
  }

  ObjectProperty<Optional<IndicatorRole>> role() {
    return role;
  }

  ObjectProperty<Optional<Nature>> nature() {
    return nature;
  }

  ObjectProperty<Grouping> grouping() {
    return grouping;
  }

  /** Text that name, code, wording, unit or category must contain. */
  StringProperty filter() {
    return filter;
  }

  PlanYear baseYear() {
    return session.plan().profile().baseYear();
  }

  ObservableList<RegisterRow> rows() {
    return rows;
  }

  /** How many of how many are shown. */
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  ObjectProperty<Optional<IndicatorCode>> selected() {
    return selected;
  }

  /** What is known about the selected indicator. */
  ReadOnlyObjectProperty<Optional<IndicatorDetail>> detail() {
    return detail.getReadOnlyProperty();
  }

  /** How many indicators have the role; all for none. */
  long countOf(Optional<IndicatorRole> wanted) {
    return lines.stream().filter(line -> matches(wanted, line.indicator().role())).count();
  }

  /** Orders the lines inside their groups; null is the plan's own order. */
  void orderBy(@Nullable Comparator<RegisterRow> comparator) {
    order = comparator;
    list();
  }

  /** Drops everything that hides lines. */
  void showAll() {
    role.set(Optional.empty());
    nature.set(Optional.empty());
    filter.set("");
  }

  /** Selects an indicator, dropping filters that hide it; whether there is one with the code. */
  boolean select(String code) {
    Optional<RegisterRow.Line> wanted =
        lines.stream().filter(line -> line.indicator().code().value().equals(code)).findFirst();
    wanted.ifPresent(
        line -> {
          if (!rows.contains(line)) {
            showAll();
          }
          selected.set(Optional.of(line.indicator().code()));
        });
    return wanted.isPresent();
  }

  /** Position of the selected indicator in the rows; −1 if it is not shown. */
  int selectedRow() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof RegisterRow.Line line
          && selected.get().filter(line.indicator().code()::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private void take(Plan plan) {
    lines = new RegisterLines(plan, messages).all();
    list();
    tell();
  }

  private void tell() {
    Plan plan = session.plan();
    detail.set(
        selected
            .get()
            .flatMap(plan::indicator)
            .map(indicator -> new IndicatorDetails(plan, messages).of(indicator)));
  }

  private void list() {
    List<RegisterRow.Line> shown = new ArrayList<>(lines.stream().filter(this::shown).toList());
    if (order != null) {
      shown.sort(order);
    }
    rows.setAll(grouped(shown));
    count.set(messages.get("indicators.count", shown.size(), lines.size()));
  }

  private List<RegisterRow> grouped(List<RegisterRow.Line> shown) {
    if (grouping.get() == Grouping.NONE) {
      return List.copyOf(shown);
    }
    List<RegisterRow> grouped = new ArrayList<>();
    shown.stream()
        .sorted(Comparator.comparingInt(RegisterRow.Line::position))
        .map(this::group)
        .distinct()
        .forEach(
            title -> {
              List<RegisterRow.Line> members =
                  shown.stream().filter(line -> group(line).equals(title)).toList();
              grouped.add(new RegisterRow.Group(title, members.size()));
              grouped.addAll(members);
            });
    return grouped;
  }

  private String group(RegisterRow.Line line) {
    if (grouping.get() == Grouping.CATEGORY) {
      return line.indicator().category();
    }
    return line.nature().isEmpty() ? messages.get("indicators.noNature") : line.nature();
  }

  private boolean shown(RegisterRow.Line line) {
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    String text =
        String.join(
                "\n",
                line.indicator().name(),
                line.indicator().code().value(),
                line.target(),
                line.indicator().unit().symbol(),
                line.indicator().category())
            .toLowerCase(Locale.ROOT);
    return matches(role.get(), line.indicator().role())
        && nature.get().map(wantedNature -> wantedNature == line.indicator().nature()).orElse(true)
        && text.contains(wanted);
  }

  private static boolean matches(Optional<IndicatorRole> wanted, IndicatorRole role) {
    return wanted.isEmpty() || wanted.get() == role;
  }
}
