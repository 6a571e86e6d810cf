package lantu.ui.projects;

import javafx.scene.control.TableCell;
import lantu.plan.Project;
import lantu.ui.control.ZoneSwatch;
import org.jspecify.annotations.Nullable;

/** The zone by name, colour and pattern. */
final class ZoneCell extends TableCell<Project, Project> {
  private static final int ZONES = 3;
  private static final double SIZE = 14;

  private final ProjectsViewModel model;

  ZoneCell(ProjectsViewModel model) {
    this.model = model;
  }

  @Override
  protected void updateItem(@Nullable Project item, boolean empty) {
    super.updateItem(item, empty);
    setText("");
    setGraphic(null);
    if (!empty && item != null) {
      ZoneNames names = new ZoneNames(model.plan());
      int number = names.number(item);
      setText(names.of(item));
      setGraphic(number == 0 ? null : new ZoneSwatch((number - 1) % ZONES + 1, SIZE));
    }
  }
}
