package lantu.ui.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.edit.Edit;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDraft;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.EditProject;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Which projects the ledger shows, the selected one, and every change to the ledger. */
final class ProjectsViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final Clock clock;
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<Choice> zones = FXCollections.observableArrayList();
  private final ObservableList<Choice> sections = FXCollections.observableArrayList();
  private final ObservableList<Choice> stages = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Choice> zone = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Choice> section = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Choice> stage = new SimpleObjectProperty<>();
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.BOTH);
  private final ObservableList<Project> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Project>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ChartModel> chart;
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable Comparator<Project> order;
  private boolean listing;
  private Plan followed;

  ProjectsViewModel(PlanSession session, Messages messages, Clock clock) {
    this.session = session;
    this.messages = messages;
    this.clock = clock;
    this.followed = session.plan();
    this.chart = new ReadOnlyObjectWrapper<>(chartNow(List.of()));
    filter.addListener((property, old, now) -> list());
    Stream.of(zone, section, stage).forEach(one -> one.addListener((property, old, now) -> list()));
    session.onChange(this::follow);
    take();
    rows.stream().findFirst().ifPresent(first -> select(first.code().value()));
  }

  /** Text that code, name, stage, what stands in the way, department or remark must contain. */
  StringProperty filter() {
    return filter;
  }

  ObservableList<Choice> zones() {
    return zones;
  }

  ObservableList<Choice> sections() {
    return sections;
  }

  ObservableList<Choice> stages() {
    return stages;
  }

  ObjectProperty<@Nullable Choice> zone() {
    return zone;
  }

  ObjectProperty<@Nullable Choice> section() {
    return section;
  }

  ObjectProperty<@Nullable Choice> stage() {
    return stage;
  }

  ObjectProperty<Arrangement> arrangement() {
    return arrangement;
  }

  /** The projects that are listed, in order. */
  ObservableList<Project> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Optional<Project>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The timeline of the projects that are listed. */
  ReadOnlyObjectProperty<ChartModel> chart() {
    return chart.getReadOnlyProperty();
  }

  /** How many of how many are listed. */
  ReadOnlyStringProperty count() {
    return count.getReadOnlyProperty();
  }

  /** Why the last change was not made; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  Plan plan() {
    return session.plan();
  }

  /** Orders the rows; null is the ledger's own order. */
  void orderBy(@Nullable Comparator<Project> comparator) {
    order = comparator;
    list();
  }

  /** Drops everything that hides projects. */
  void showAll() {
    filter.set("");
    zone.set(zones.getFirst());
    section.set(sections.getFirst());
    stage.set(stages.getFirst());
  }

  /** Selects a project, dropping filters that hide it; whether there is one with the code. */
  boolean select(String code) {
    Optional<Project> wanted =
        code.isBlank() ? Optional.empty() : plan().project(ProjectCode.of(code));
    wanted.ifPresent(
        project -> {
          if (!rows.contains(project)) {
            showAll();
          }
          boolean another =
              selected.get().map(Project::code).filter(project.code()::equals).isEmpty();
          if (another) {
            problem.set("");
          }
          selected.set(wanted);
        });
    return wanted.isPresent();
  }

  /** A change of a project that may be refused. */
  @FunctionalInterface
  interface Change {
    ProjectDraft of(ProjectDraft draft);
  }

  /**
   * Changes the selected project, if that is anything new.
   *
   * @param part the changed part's name in the journal's reason
   * @return whether it is now as wanted
   */
  boolean change(String part, Change change) {
    Project before = selected.get().orElse(null);
    if (before == null) {
      return false;
    }
    return attempt(
        () -> {
          Edit.SetProject edit = EditProject.changed(before, change.of(before.draft()));
          if (!edit.after().equals(before)) {
            session.apply(edit, messages.get("projects.why.changed", messages.get(part)));
          }
        });
  }

  /** Adds a project where the filters stand, and selects it. */
  boolean add(String name) {
    String code = EditProject.nextCode(plan());
    return attempt(
        () -> {
          Optional<Project> like = rows.stream().findFirst();
          boolean byZone = !Objects.equals(zone.get(), zones.getFirst());
          boolean bySection = !Objects.equals(section.get(), sections.getFirst());
          session.apply(
              EditProject.added(
                  plan(),
                  code,
                  name,
                  like.filter(one -> byZone).map(Project::zone).orElse(null),
                  like.filter(one -> bySection)
                      .map(Project::section)
                      .orElseGet(() -> plan().outline().sections().getFirst().number())),
              messages.get("projects.why.added"));
          select(code);
        });
  }

  /** Takes the selected project off the ledger and selects its neighbour. */
  boolean remove() {
    Project project = selected.get().orElse(null);
    if (project == null) {
      return false;
    }
    int at = rows.indexOf(project);
    return attempt(
        () -> {
          session.apply(
              EditProject.removed(plan(), project.code()), messages.get("projects.why.removed"));
          selected.set(
              rows.isEmpty()
                  ? Optional.empty()
                  : Optional.of(rows.get(Math.clamp(at, 0, rows.size() - 1))));
        });
  }

  private boolean attempt(Runnable work) {
    try {
      work.run();
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  /** The ledger is the same whatever figures are entered. */
  private void follow(Plan now) {
    boolean same = now.isAsideFromFigures(followed);
    followed = now;
    if (!same) {
      take();
    }
  }

  private void take() {
    listing = true;
    Choices choices = new Choices(plan(), messages);
    refill(zones, zone, choices.zones());
    refill(sections, section, choices.sections());
    refill(stages, stage, choices.stages());
    listing = false;
    list();
    selected.set(selected.get().flatMap(before -> plan().project(before.code())));
  }

  /** Keeps the choice of the same name, else leaves all. */
  private static void refill(
      ObservableList<Choice> list, ObjectProperty<@Nullable Choice> chosen, List<Choice> now) {
    Choice before = chosen.get();
    if (!list.equals(now)) {
      list.setAll(now);
    }
    Choice same = now.stream().filter(one -> one.equals(before)).findFirst().orElse(now.getFirst());
    chosen.set(same);
  }

  private void list() {
    if (listing) {
      return;
    }
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    List<Project> shown = new ArrayList<>(plan().projects());
    Consumer<@Nullable Choice> narrow =
        choice -> {
          if (choice != null) {
            shown.removeIf(project -> !choice.takes().test(project));
          }
        };
    narrow.accept(zone.get());
    narrow.accept(section.get());
    narrow.accept(stage.get());
    shown.removeIf(project -> !text(project).contains(wanted));
    if (order != null) {
      shown.sort(order);
    }
    if (!rows.equals(shown)) {
      rows.setAll(shown);
    }
    count.set(messages.get("projects.count", shown.size(), plan().projects().size()));
    chart.set(chartNow(shown));
  }

  private ChartModel chartNow(List<Project> shown) {
    return new ChartCatalogue(messages).timeline(plan(), shown, LocalDate.now(clock));
  }

  private static String text(Project project) {
    return Stream.concat(
            Stream.of(
                project.code().value(),
                project.name(),
                project.stage(),
                project.blocking(),
                project.departments().lead(),
                project.note()),
            project.departments().supporting().stream())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }
}
