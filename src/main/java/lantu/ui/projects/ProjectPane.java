package lantu.ui.projects;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.control.Navigator;
import lantu.ui.control.ProblemLabel;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** Everything in the ledger about the selected project, to be typed over. */
final class ProjectPane {
  private static final double WIDTH = 380;

  private final ProjectsViewModel model;
  private final Messages messages;
  private final Fields fields;
  private final DialogService dialogs;
  private final Label title = new Label();
  private final Label code = new Label();
  private final FactsPart facts;
  private final MoneyPart money;
  private final MilestonesPart milestones;
  private final LinksPart links;
  private final VBox content = new VBox(12);
  private final VBox nothing;
  private final VBox all;
  private final ScrollPane pane = new ScrollPane(content);
  private @Nullable ProjectCode shown;

  /** The pane; {@code navigator} leads to the outline and to indicators. */
  ProjectPane(
      ProjectsViewModel model, Messages messages, Navigator navigator, DialogService dialogs) {
    this.model = model;
    this.messages = messages;
    this.dialogs = dialogs;
    this.fields = new Fields(messages);
    this.facts = new FactsPart(model, fields, messages);
    this.money = new MoneyPart(model, fields, messages);
    this.milestones = new MilestonesPart(model, fields, messages);
    this.links = new LinksPart(model, fields, messages, navigator);
    this.nothing = new VBox(fields.note(messages.get("projects.choose"), Style.MUTED));
    this.all = new VBox(12, head());
    all.getChildren().addAll(facts.nodes());
    all.getChildren().addAll(divider(), money.node(), divider(), milestones.node());
    all.getChildren().addAll(divider(), links.node(), divider(), remove());
    content.getStyleClass().add("project");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.getStyleClass().addAll(Style.CARD, "project-pane");
    pane.setPrefWidth(WIDTH);
    pane.setMinWidth(WIDTH);
    model.selected().addListener((property, old, now) -> show(now));
    show(model.selected().get());
  }

  ScrollPane node() {
    return pane;
  }

  /** Gives the keyboard to the name, all of it marked. */
  void takeName() {
    pane.setVvalue(0);
    facts.takeName();
  }

  private void show(Optional<Project> selected) {
    ProjectCode before = shown;
    shown = selected.map(Project::code).orElse(null);
    content.getChildren().setAll(selected.isPresent() ? all : nothing);
    selected.ifPresent(
        project -> {
          boolean another = !project.code().equals(before);
          if (another) {
            pane.setVvalue(0);
          }
          title.setText(project.name());
          code.setText(project.code().value());
          facts.show(project, another);
          money.show(project, another);
          milestones.show(project, another);
          links.show(project);
        });
  }

  private HBox head() {
    title.setId("project-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.getStyleClass().add(Style.SECTION_TITLE);
    code.getStyleClass().add(Style.TAG);
    code.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(8, title, code);
  }

  /** Why the last change was not made; it stands where it is always seen. */
  Label problem() {
    return new ProblemLabel("project-problem", model.problem(), messages);
  }

  private Button remove() {
    Button remove = new Button(messages.get("projects.remove"));
    remove.setId("project-remove");
    remove.setOnAction(
        event ->
            model
                .selected()
                .get()
                .filter(
                    project ->
                        dialogs.confirm(
                            messages.get("projects.remove.sure", project.name()),
                            messages.get("projects.remove")))
                .ifPresent(project -> model.remove()));
    return remove;
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    return line;
  }
}
