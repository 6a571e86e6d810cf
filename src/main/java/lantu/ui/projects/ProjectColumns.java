package lantu.ui.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the ledger and how wide they are. The name takes the room that is left over; where
 * there is none, the columns that the pane beside the table tells as well give way, the least
 * needed first.
 */
final class ProjectColumns {
  private static final double NAME = 148;
  private static final double MOST_NAME = 380;

  /** The scroll bar and the lines around the table. */
  private static final double FRAME = 18;

  private final Messages messages;
  private final TableView<Project> table;
  private final ProjectTexts texts;
  private final TableColumn<Project, Project> name;
  private final List<TableColumn<Project, Project>> givingWay = new ArrayList<>();

  /** Puts the columns into a table. */
  ProjectColumns(ProjectsViewModel model, Messages messages, TableView<Project> table) {
    this.messages = messages;
    this.table = table;
    this.texts = new ProjectTexts(messages);
    name = text("name", NAME, Project::name);
    TableColumn<Project, Project> zone = column("zone", 84);
    zone.setCellFactory(owner -> new ZoneCell(model));
    zone.setComparator(Comparator.comparing(project -> new ZoneNames(model.plan()).of(project)));
    TableColumn<Project, Project> section =
        text("section", 64, project -> messages.get("projects.section.short", project.section()));
    section.setComparator(Comparator.comparingInt(Project::section));
    TableColumn<Project, Project> stage = text("stage", 58, ProjectTexts::stage);
    TableColumn<Project, Project> start = text("start", 72, one -> texts.date(one.start()));
    start.setComparator(byDate(Project::start));
    TableColumn<Project, Project> finish = text("finish", 72, one -> texts.date(one.finish()));
    finish.setComparator(byDate(Project::finish));
    TableColumn<Project, Project> investment = text("investment", 78, ProjectTexts::investment);
    investment.getStyleClass().add(Style.NUM);
    investment.setComparator(
        Comparator.comparing(
            Project::investment, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder())));
    TableColumn<Project, Project> milestones = text("milestones", 60, ProjectTexts::milestones);
    TableColumn<Project, Project> confidence = column("confidence", 88);
    confidence.setCellFactory(owner -> new ConfidenceCell(messages));
    confidence.setComparator(
        Comparator.comparing(
            Project::confidence,
            Comparator.nullsFirst(Comparator.<DeliveryConfidence>naturalOrder())));
    TableColumn<Project, Project> blocking = text("blocking", 108, ProjectTexts::blocking);
    givingWay.addAll(
        List.of(section, blocking, milestones, investment, zone, confidence, stage, start));
    table.widthProperty().addListener((at, before, now) -> arrange());
  }

  private static Comparator<Project> byDate(Function<Project, @Nullable ProjectDate> date) {
    return Comparator.comparingInt(
        project -> {
          ProjectDate of = date.apply(project);
          return of == null ? Integer.MAX_VALUE : of.firstMonth();
        });
  }

  private void arrange() {
    double room = table.getWidth() - FRAME;
    if (room <= 0) {
      return;
    }
    double needed =
        table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum()
            - name.getPrefWidth()
            + NAME;
    for (TableColumn<Project, Project> column : givingWay) {
      boolean shows = needed <= room;
      column.setVisible(shows);
      needed -= shows ? 0 : column.getPrefWidth();
    }
    name.setPrefWidth(Math.min(NAME + Math.max(0, room - needed), MOST_NAME));
  }

  private TableColumn<Project, Project> text(
      String key, double width, Function<Project, String> text) {
    TableColumn<Project, Project> column = column(key, width);
    column.setCellFactory(owner -> new WordsCell(text));
    column.setComparator(Comparator.comparing(text));
    return column;
  }

  private TableColumn<Project, Project> column(String key, double width) {
    TableColumn<Project, Project> column =
        new TableColumn<>(messages.get("projects.column." + key));
    column.setId("projects-" + key);
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    table.getColumns().add(column);
    return column;
  }

  /** Words, whole in the tooltip. */
  private static final class WordsCell extends TableCell<Project, Project> {
    private final Function<Project, String> text;

    WordsCell(Function<Project, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable Project item, boolean empty) {
      super.updateItem(item, empty);
      String words = empty || item == null ? "" : text.apply(item);
      setText(words);
      setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }
  }

  /** How sure the office is, by a shape and by its words. */
  private static final class ConfidenceCell extends TableCell<Project, Project> {
    private final Messages messages;

    ConfidenceCell(Messages messages) {
      this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Project item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().removeIf(style -> style.startsWith("confidence-"));
      DeliveryConfidence confidence = empty || item == null ? null : item.confidence();
      if (confidence == null) {
        setText("");
        return;
      }
      getStyleClass().add(ProjectTexts.style(confidence));
      setText(new ProjectTexts(messages).confidence(confidence));
    }
  }
}
