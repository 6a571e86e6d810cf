package lantu.ui.projects;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Milestone;
import lantu.plan.Project;
import lantu.text.Messages;
import lantu.ui.control.Bound;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.work.EditProject;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The milestones, each in a line of its own, and a line for the next one. */
final class MilestonesPart {
  private static final String PART = "projects.milestones";

  private final ProjectsViewModel model;
  private final Fields fields;
  private final Messages messages;
  private final VBox lines = new VBox(6);
  private final List<Line> shown = new ArrayList<>();
  private final VBox box;

  MilestonesPart(ProjectsViewModel model, Fields fields, Messages messages) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
    Label title = new Label(messages.get(PART));
    title.getStyleClass().add(Style.STRONG);
    Button add = new Button(messages.get("projects.milestone.add"));
    add.setId("milestone-add");
    add.setOnAction(event -> addLine());
    box = new VBox(8, title, lines, add);
  }

  VBox node() {
    return box;
  }

  void show(Project project, boolean another) {
    List<Milestone> all = project.milestones();
    boolean anew = another || all.size() != lines();
    if (anew) {
      shown.clear();
      lines.getChildren().clear();
      for (int i = 0; i < all.size(); i++) {
        line(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      shown.get(i).show(project, all.get(i), anew);
    }
  }

  /** How many of the lines are of milestones that are there. */
  private int lines() {
    return (int) shown.stream().filter(line -> !line.fresh).count();
  }

  private Line line(int index) {
    Line line = new Line(index);
    shown.add(line);
    lines.getChildren().add(line.node);
    return line;
  }

  private void addLine() {
    boolean waiting = shown.stream().anyMatch(line -> line.fresh);
    Line line = waiting ? shown.getLast() : line(shown.size());
    line.fresh = true;
    line.title.requestFocus();
  }

  private boolean write(int index, String title, String due, boolean done) {
    return model
        .selected()
        .get()
        .filter(
            project ->
                model.change(
                    PART,
                    draft -> {
                      List<Milestone> all = new ArrayList<>(project.milestones());
                      Milestone milestone = EditProject.milestone(title, due, done);
                      if (index < all.size()) {
                        all.set(index, milestone);
                      } else {
                        all.add(milestone);
                      }
                      return draft.milestones(all);
                    }))
        .isPresent();
  }

  private void remove(Line line) {
    if (line.fresh) {
      shown.remove(line);
      lines.getChildren().remove(line.node);
      return;
    }
    model
        .selected()
        .get()
        .ifPresent(
            project ->
                model.change(
                    PART,
                    draft -> {
                      List<Milestone> all = new ArrayList<>(project.milestones());
                      all.remove(line.index);
                      return draft.milestones(all);
                    }));
  }

  /** One milestone: whether it is reached, its title, when it is due. */
  private final class Line {
    private final int index;
    private final CheckBox done = new CheckBox();
    private final TextField title;
    private final TextField due;
    private final HBox node;
    private final Bound<Project> titleBound;
    private final Bound<Project> dueBound;
    private boolean fresh;
    private boolean filling;

    Line(int index) {
      this.index = index;
      int number = index + 1;
      title = fields.text("milestone-title-" + number, 8, "projects.milestone.title");
      title.setAccessibleText(messages.get("projects.milestone.title.of", number));
      title.setPromptText(messages.get("projects.milestone.title"));
      HBox.setHgrow(title, Priority.ALWAYS);
      due = fields.text("milestone-due-" + number, 6, "projects.milestone.due");
      due.setAccessibleText(messages.get("projects.milestone.due.of", number));
      due.setPromptText(messages.get("projects.date.prompt"));
      due.setMinWidth(Region.USE_PREF_SIZE);
      done.setId("milestone-done-" + number);
      done.setAccessibleText(messages.get("projects.milestone.done.of", number));
      done.setTooltip(new Tooltip(messages.get("projects.milestone.done")));
      titleBound = new Bound<>(title, one -> of(one).title(), typed -> commit());
      dueBound =
          new Bound<>(
              due,
              one -> of(one).due() == null ? "" : String.valueOf(of(one).due()),
              typed -> commit());
      done.selectedProperty()
          .addListener(
              (at, was, is) -> {
                if (!filling) {
                  commit();
                }
              });
      Button remove = new Button("", new FontIcon(Feather.X));
      remove.setId("milestone-remove-" + number);
      remove.getStyleClass().addAll("button-icon", "flat");
      remove.setAccessibleText(messages.get("projects.milestone.remove.of", number));
      remove.setTooltip(new Tooltip(messages.get("projects.milestone.remove")));
      remove.setOnAction(event -> remove(this));
      node = new HBox(6, done, title, due, remove);
      node.setAlignment(Pos.CENTER_LEFT);
    }

    private Milestone of(Project project) {
      return project.milestones().get(index);
    }

    void show(Project project, Milestone milestone, boolean anew) {
      filling = true;
      fresh = false;
      titleBound.show(project, anew);
      dueBound.show(project, anew);
      done.setSelected(milestone.done());
      filling = false;
    }

    /** A new line waits for its title before it is taken in. */
    private boolean commit() {
      if (fresh && title.getText().isBlank()) {
        return false;
      }
      boolean before = fresh;
      // What is written is shown before this returns, and must find this line and not make another.
      fresh = false;
      boolean written = write(index, title.getText(), due.getText(), done.isSelected());
      fresh = before && !written;
      return written;
    }
  }
}
