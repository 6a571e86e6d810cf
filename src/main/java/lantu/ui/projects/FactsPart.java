package lantu.ui.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Project;
import lantu.plan.ProjectDraft;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.ui.control.Bound;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.work.EditProject;
import lantu.work.EnterFigure;
import lantu.work.Typed;
import org.jspecify.annotations.Nullable;

/** Name, place, stage, dates, confidence, what stands in the way, departments and remark. */
final class FactsPart {
  /** The width of the labels. */
  static final double LABELS = 72;

  private final ProjectsViewModel model;
  private final Fields fields;
  private final Messages messages;
  private final List<Bound<Project>> bounds = new ArrayList<>();
  private final TextField name;
  private final ComboBox<Optional<Area>> zone;
  private final ComboBox<Section> section;
  private final ComboBox<Optional<Measure>> measure;
  private final ComboBox<String> stage;
  private final ComboBox<Optional<DeliveryConfidence>> confidence;
  private final List<Node> nodes = new ArrayList<>();
  private boolean filling;

  FactsPart(ProjectsViewModel model, Fields fields, Messages messages) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
    name = text("name", Project::name, (draft, typed) -> draft.name(EditProject.name(typed)));
    zone = choice("zone", zones(), one -> one.map(Area::name).orElse(text("noZone")));
    section =
        choice(
            "section",
            model.plan().outline().sections(),
            one -> messages.get("projects.section", one.number(), one.title()));
    measure =
        choice("measure", List.of(), one -> one.map(Measure::title).orElse(text("noMeasure")));
    stage = choice("stage", List.of(), one -> one);
    stage.setEditable(true);
    confidence =
        choice(
            "confidence",
            confidences(),
            one -> one.map(new ProjectTexts(messages)::confidence).orElse(text("unknown")));
    GridPane top = grid();
    row(top, "name", name);
    row(top, "zone", zone);
    row(top, "section", section);
    row(top, "measure", measure);
    row(top, "stage", stage);
    dates(top);
    row(top, "confidence", confidence);
    nodes.addAll(List.of(top, blocking(), departments(), note()));
    zone.valueProperty()
        .addListener(
            (at, before, now) ->
                chosen(now, one -> draft -> draft.zone(one.map(Area::code).orElse(null)), "zone"));
    section
        .valueProperty()
        .addListener(
            (at, before, now) ->
                chosen(now, one -> draft -> draft.section(one.number()).measure(null), "section"));
    measure
        .valueProperty()
        .addListener(
            (at, before, now) ->
                chosen(
                    now,
                    one -> draft -> draft.measure(one.map(Measure::ref).orElse(null)),
                    "measure"));
    stage
        .valueProperty()
        .addListener(
            (at, before, now) ->
                chosen(
                    now == null ? "" : now, one -> draft -> draft.stage(stripped(one)), "stage"));
    confidence
        .valueProperty()
        .addListener(
            (at, before, now) ->
                chosen(now, one -> draft -> draft.confidence(one.orElse(null)), "confidence"));
  }

  List<Node> nodes() {
    return nodes;
  }

  void takeName() {
    name.requestFocus();
    name.selectAll();
  }

  void show(Project project, boolean another) {
    filling = true;
    bounds.forEach(bound -> bound.show(project, another));
    zone.setValue(
        zone.getItems().stream()
            .filter(one -> one.map(Area::code).equals(Optional.ofNullable(project.zone())))
            .findFirst()
            .orElse(Optional.empty()));
    List<Section> sections = model.plan().outline().sections();
    if (!section.getItems().equals(sections)) {
      section.getItems().setAll(sections);
    }
    section.setValue(model.plan().outline().section(project.section()).orElse(null));
    List<Optional<Measure>> measures = new ArrayList<>(List.of(Optional.empty()));
    model.plan().outline().section(project.section()).stream()
        .flatMap(one -> one.measures().stream())
        .map(Optional::of)
        .forEach(measures::add);
    if (!measure.getItems().equals(measures)) {
      measure.getItems().setAll(measures);
    }
    MeasureRef ref = project.measure();
    measure.setValue(ref == null ? Optional.empty() : model.plan().outline().measure(ref));
    List<String> stages = stages();
    if (!stage.getItems().equals(stages)) {
      stage.getItems().setAll(stages);
    }
    stage.setValue(ProjectTexts.stage(project));
    confidence.setValue(Optional.ofNullable(project.confidence()));
    filling = false;
  }

  private void dates(GridPane grid) {
    TextField start =
        text(
            "start",
            project -> date(project.start()),
            (draft, typed) -> draft.start(EditProject.date(typed)));
    TextField finish =
        text(
            "finish",
            project -> date(project.finish()),
            (draft, typed) -> draft.finish(EditProject.date(typed)));
    for (TextField field : List.of(start, finish)) {
      field.setPrefColumnCount(7);
      field.setPromptText(text("date.prompt"));
    }
    Label to = new Label(text("field.finish"));
    to.getStyleClass().add(Style.MUTED);
    to.setMinWidth(Region.USE_PREF_SIZE);
    fields.row(grid, "projects.field.start", start, to, finish);
  }

  private VBox blocking() {
    TextArea field = fields.lines("project-blocking", 2, "projects.field.blocking");
    bounds.add(
        new Bound<>(
            field,
            ProjectTexts::blocking,
            typed ->
                model.change("projects.field.blocking", draft -> draft.blocking(stripped(typed)))));
    return labelled("projects.field.blocking", field);
  }

  private VBox note() {
    TextArea field = fields.lines("project-note", 2, "projects.field.note");
    bounds.add(
        new Bound<>(
            field,
            project -> ProjectTexts.orNothing(project.note()),
            typed -> model.change("projects.field.note", draft -> draft.note(stripped(typed)))));
    return labelled("projects.field.note", field);
  }

  private GridPane departments() {
    TextField lead = fields.text("project-lead", 12, "projects.field.lead");
    TextField supporting = fields.text("project-supporting", 12, "projects.field.supporting");
    supporting.setPromptText(text("supporting.prompt"));
    bounds.add(
        new Bound<>(
            lead,
            project -> ProjectTexts.orNothing(project.departments().lead()),
            typed -> answering(typed, supporting.getText())));
    bounds.add(
        new Bound<>(
            supporting,
            project -> String.join("、", project.departments().supporting()),
            typed -> answering(lead.getText(), typed)));
    GridPane grid = grid();
    row(grid, "lead", lead);
    row(grid, "supporting", supporting);
    return grid;
  }

  private boolean answering(String lead, String supporting) {
    return model.change(
        "projects.departments", draft -> draft.departments(Typed.departments(lead, supporting)));
  }

  /** What is typed about a project. */
  @FunctionalInterface
  private interface Writing {
    ProjectDraft into(ProjectDraft draft, String typed);
  }

  private TextField text(String key, Function<Project, String> read, Writing writing) {
    String label = "projects.field." + key;
    TextField field = fields.text("project-" + key, 12, label);
    bounds.add(
        new Bound<>(
            field, read, typed -> model.change(label, draft -> writing.into(draft, typed))));
    return field;
  }

  private <T> ComboBox<T> choice(String key, List<T> items, Function<T, String> named) {
    ComboBox<T> box = fields.choice("project-" + key, items, named);
    box.setAccessibleText(text("field." + key));
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private <T> void chosen(
      @Nullable T now, Function<T, ProjectsViewModel.Change> change, String key) {
    if (!filling && now != null) {
      boolean done = model.change("projects.field." + key, change.apply(now));
      if (!done) {
        model.selected().get().ifPresent(project -> show(project, false));
      }
    }
  }

  private GridPane grid() {
    GridPane grid = fields.grid();
    grid.getColumnConstraints().getFirst().setMinWidth(LABELS);
    return grid;
  }

  private void row(GridPane grid, String key, Region field) {
    fields.row(grid, "projects.field." + key, field);
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  private VBox labelled(String key, Region field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.MUTED);
    label.setLabelFor(field);
    return new VBox(4, label, field);
  }

  private List<Optional<Area>> zones() {
    return Stream.concat(
            Stream.of(Optional.<Area>empty()),
            model.plan().areas(AreaKind.ZONE).stream().map(Optional::of))
        .toList();
  }

  private static List<Optional<DeliveryConfidence>> confidences() {
    return Stream.concat(
            Stream.of(Optional.<DeliveryConfidence>empty()),
            Stream.of(DeliveryConfidence.values()).map(Optional::of))
        .toList();
  }

  /** The usual stages and those in use. */
  private List<String> stages() {
    return Stream.concat(
            Stream.of(text("stage.usual").split("、", -1)),
            model.plan().projects().stream().map(Project::stage).filter(Objects::nonNull).sorted())
        .distinct()
        .toList();
  }

  private static @Nullable String stripped(String typed) {
    String words = EnterFigure.words(typed);
    return words == null ? null : words.strip();
  }

  private static String date(@Nullable Object date) {
    return date == null ? "" : date.toString();
  }

  private String text(String key) {
    return messages.get("projects." + key);
  }
}
