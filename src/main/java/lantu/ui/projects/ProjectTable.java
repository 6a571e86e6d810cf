package lantu.ui.projects;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import lantu.plan.Project;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** The ledger as a table; the selected line is the one that the pane beside it tells about. */
final class ProjectTable {
  private final ProjectsViewModel model;
  private final TableView<Project> table = new TableView<>();
  private boolean following;

  /** The table; {@code open} is called when Enter is pressed on a project. */
  ProjectTable(ProjectsViewModel model, Messages messages, Runnable open) {
    this.model = model;
    table.setId("projects");
    table.getStyleClass().add("ledger");
    table.setAccessibleText(messages.get("projects.table"));
    table.setItems(model.rows());
    table.setPlaceholder(nothing(messages));
    new ProjectColumns(model, messages, table);
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && model.selected().get().isPresent()) {
            open.run();
            event.consume();
          }
        });
    table.setSortPolicy(
        owner -> {
          model.orderBy(owner.getComparator());
          show();
          return true;
        });
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null && !following) {
                model.select(now.code().value());
              }
            });
    model.selected().addListener((property, old, now) -> follow());
    model.count().addListener((property, old, now) -> follow());
    follow();
  }

  TableView<Project> node() {
    return table;
  }

  /** Brings the selected project into view. */
  void show() {
    follow();
    int row = row();
    if (row >= 0) {
      table.scrollTo(Math.max(0, row - 2));
    }
  }

  private int row() {
    Optional<Project> wanted = model.selected().get();
    return wanted.map(project -> model.rows().indexOf(project)).orElse(-1);
  }

  private void follow() {
    int row = row();
    following = true;
    if (row < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != row) {
      table.getSelectionModel().clearAndSelect(row);
    }
    following = false;
  }

  private VBox nothing(Messages messages) {
    Label why = new Label(messages.get("projects.nothing"));
    why.setWrapText(true);
    Button all = new Button(messages.get("projects.showAll"));
    all.setId("projects-show-all");
    all.setOnAction(event -> model.showAll());
    VBox box = new VBox(why, all);
    box.getStyleClass().add(Style.EMPTY_STATE);
    return box;
  }
}
