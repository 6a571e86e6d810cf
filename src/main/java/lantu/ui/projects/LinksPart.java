package lantu.ui.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the project stands in the plan and which indicators it serves, each leading there. */
final class LinksPart {
  private static final String PART = "projects.indicators";

  private final ProjectsViewModel model;
  private final Fields fields;
  private final Messages messages;
  private final Navigator navigator;
  private final VBox lines = new VBox(4);
  private final ComboBox<Indicator> other;
  private final VBox box;
  private @Nullable Links shown;

  LinksPart(ProjectsViewModel model, Fields fields, Messages messages, Navigator navigator) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
    this.navigator = navigator;
    other = fields.choice("project-indicator", List.of(), this::named);
    other.setPromptText(messages.get("projects.indicator.prompt"));
    other.setAccessibleText(messages.get("projects.indicator.prompt"));
    other.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(other, Priority.ALWAYS);
    Button add = new Button(messages.get("projects.indicator.add"));
    add.setId("project-indicator-add");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.disableProperty().bind(other.valueProperty().isNull());
    add.setOnAction(event -> Optional.ofNullable(other.getValue()).ifPresent(this::add));
    box = new VBox(8, lines, new HBox(8, other, add));
  }

  VBox node() {
    return box;
  }

  void show(Project project) {
    Links now = links(project);
    if (now.equals(shown)) {
      // Left as they are: one of them may have been pressed while a field's text is taken in.
      return;
    }
    shown = now;
    lines.getChildren().clear();
    heading("projects.place");
    now.section().ifPresent(section -> lines.getChildren().add(section(section)));
    now.measure()
        .ifPresent(
            one ->
                lines
                    .getChildren()
                    .add(
                        link(
                            "project-measure-go",
                            one.title(),
                            Place.OUTLINE,
                            one.ref().toString())));
    heading(PART);
    if (now.served().isEmpty()) {
      lines.getChildren().add(fields.note(messages.get("projects.indicators.none"), Style.MUTED));
    }
    now.served().forEach(one -> lines.getChildren().add(indicator(one)));
    if (!now.ofMeasure().isEmpty()) {
      heading("projects.indicators.ofMeasure");
      now.ofMeasure()
          .forEach(
              one ->
                  lines
                      .getChildren()
                      .add(
                          link(
                              "project-served-" + one.code(),
                              named(one),
                              Place.INDICATORS,
                              one.code().value())));
    }
    other.getItems().setAll(now.others());
  }

  private Links links(Project project) {
    MeasureRef ref = project.measure();
    List<Indicator> others =
        model.plan().indicators().stream()
            .filter(one -> !project.indicators().contains(one.code()))
            .toList();
    return new Links(
        model.plan().outline().section(project.section()),
        ref == null ? Optional.empty() : model.plan().outline().measure(ref),
        project.indicators().stream()
            .flatMap(code -> model.plan().indicator(code).stream())
            .toList(),
        ref == null
            ? List.of()
            : others.stream().filter(one -> one.measures().contains(ref)).toList(),
        others);
  }

  private Button section(Section section) {
    return link(
        "project-section-go",
        messages.get("projects.section", section.number(), section.title()),
        Place.OUTLINE,
        Integer.toString(section.number()));
  }

  private HBox indicator(Indicator indicator) {
    String code = indicator.code().value();
    Button link = link("project-indicator-go-" + code, named(indicator), Place.INDICATORS, code);
    Button remove = new Button("", new FontIcon(Feather.X));
    remove.setId("project-indicator-remove-" + code);
    remove.getStyleClass().addAll("button-icon", "flat");
    String words = messages.get("projects.indicator.remove", indicator.name());
    remove.setAccessibleText(words);
    remove.setTooltip(new Tooltip(words));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(event -> remove(indicator.code()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(8, link, space, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void add(Indicator indicator) {
    model.change(
        PART,
        draft -> {
          List<IndicatorCode> all = new ArrayList<>(served());
          all.add(indicator.code());
          return draft.indicators(all);
        });
  }

  private void remove(IndicatorCode code) {
    model.change(
        PART,
        draft -> draft.indicators(served().stream().filter(one -> !one.equals(code)).toList()));
  }

  private List<IndicatorCode> served() {
    return model.selected().get().map(Project::indicators).orElse(List.of());
  }

  private String named(Indicator indicator) {
    return messages.get("projects.indicator", indicator.code(), indicator.name());
  }

  private void heading(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.STRONG);
    lines.getChildren().add(label);
  }

  private Button link(String id, String words, Place place, String code) {
    Button link = new Button(words);
    link.setId(id);
    link.getStyleClass().add(Style.LINK);
    link.setWrapText(true);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  /**
   * What there is to lead to.
   *
   * @param served the indicators it serves
   * @param ofMeasure those of its measure that it is not said to serve
   * @param others all that it can be said to serve yet
   */
  private record Links(
      Optional<Section> section,
      Optional<Measure> measure,
      List<Indicator> served,
      List<Indicator> ofMeasure,
      List<Indicator> others) {}
}
