package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Project;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import lantu.work.AnchorText;

/** The measures and the projects that serve the indicator, each leading to its own screen. */
final class LinksPart {
  /** In a code to reveal in the outline: a section, and what its text is to be marked for. */
  private static final String MARKING = "~";

  private final EditViewModel model;
  private final EditParts parts;
  private final Navigator navigator;
  private final VBox measures = new VBox(4);
  private final VBox projects = new VBox(4);
  private final VBox texts = new VBox(4);
  private final ComboBox<Measure> measure;
  private final ComboBox<Project> project;
  private final VBox node;

  LinksPart(EditViewModel model, EditParts parts, Navigator navigator) {
    this.model = model;
    this.parts = parts;
    this.navigator = navigator;
    measure = parts.fields().choice("link-measure", List.of(), this::named);
    measure.setPromptText(parts.text("measure.prompt"));
    measure.setAccessibleText(parts.text("measure.prompt"));
    project = parts.fields().choice("link-project", List.of(), this::named);
    project.setPromptText(parts.text("project.prompt"));
    project.setAccessibleText(parts.text("project.prompt"));
    node =
        new VBox(
            12,
            parts.part(
                "part.measures",
                measures,
                parts.adding("link-measure-add", measure, parts.text("link"), this::add)),
            parts.part(
                "part.projects",
                projects,
                parts.adding(
                    "link-project-add",
                    project,
                    parts.text("link"),
                    one -> model.link(one.code(), true))),
            parts.part("part.texts", texts));
  }

  VBox node() {
    return node;
  }

  void show(Indicator indicator) {
    measures.getChildren().clear();
    for (MeasureRef ref : indicator.measures()) {
      model
          .plan()
          .outline()
          .measure(ref)
          .ifPresent(
              one ->
                  measures
                      .getChildren()
                      .add(
                          parts.removable(
                              parts.link(
                                  "to-measure-" + id(ref),
                                  named(one),
                                  () -> navigator.go(Place.OUTLINE, ref.toString())),
                              "unlink-measure-" + id(ref),
                              parts.text("unlink", one.title()),
                              () -> remove(ref))));
    }
    List<Project> serving = model.served(indicator.code());
    projects.getChildren().clear();
    for (Project one : serving) {
      String code = one.code().value();
      projects
          .getChildren()
          .add(
              parts.removable(
                  parts.link(
                      "to-project-" + code, named(one), () -> navigator.go(Place.PROJECTS, code)),
                  "unlink-project-" + code,
                  parts.text("unlink", one.name()),
                  () -> model.link(one.code(), false)));
    }
    texts.getChildren().clear();
    for (AnchorText.Mention one : model.mentions(indicator)) {
      texts
          .getChildren()
          .add(
              parts.link(
                  "to-text-" + one.section(),
                  parts.text("text", one.section(), model.title(one.section()), one.sentences()),
                  () ->
                      navigator.go(
                          Place.OUTLINE, one.section() + MARKING + indicator.code().value())));
    }
    if (texts.getChildren().isEmpty()) {
      texts
          .getChildren()
          .add(
              parts
                  .fields()
                  .note(
                      parts.text(model.plan().texts().isEmpty() ? "texts.none" : "texts.nowhere"),
                      Style.MUTED));
    }
    if (indicator.measures().isEmpty()) {
      measures.getChildren().add(parts.fields().note(parts.text("links.none"), Style.MUTED));
    }
    if (serving.isEmpty()) {
      projects.getChildren().add(parts.fields().note(parts.text("links.none"), Style.MUTED));
    }
    EditParts.offer(
        measure,
        model.plan().outline().measures().stream()
            .filter(one -> !indicator.measures().contains(one.ref()))
            .toList());
    EditParts.offer(
        project, model.plan().projects().stream().filter(one -> !serving.contains(one)).toList());
  }

  private void add(Measure chosen) {
    model.change(
        "indicators.part.measures",
        draft -> {
          List<MeasureRef> all = new ArrayList<>(draft.indicator().measures());
          all.add(chosen.ref());
          return draft.measures(all);
        });
  }

  private void remove(MeasureRef ref) {
    model.change(
        "indicators.part.measures",
        draft ->
            draft.measures(
                draft.indicator().measures().stream().filter(one -> !one.equals(ref)).toList()));
  }

  /** A dot in an id would be read as the beginning of a style class. */
  private static String id(MeasureRef ref) {
    return ref.section() + "-" + ref.ordinal();
  }

  private String named(Measure one) {
    return parts.text("measure", one.ref().section(), one.title());
  }

  private String named(Project one) {
    return parts.text("named", one.code(), one.name());
  }
}
