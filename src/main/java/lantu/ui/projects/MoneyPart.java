package lantu.ui.projects;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Bound;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.value.PlanYear;
import lantu.value.YearSpan;
import lantu.work.EditProject;

/** The investment as a whole and by year, and how the two stand to each other. */
final class MoneyPart {
  private static final int MOST_YEARS = 20;

  private final ProjectsViewModel model;
  private final Fields fields;
  private final Messages messages;
  private final Bound<Project> whole;
  private final FlowPane cells = new FlowPane(8, 8);
  private final Map<PlanYear, Year> made = new HashMap<>();
  private final Label balance;
  private final VBox box;
  private List<PlanYear> shown = List.of();

  MoneyPart(ProjectsViewModel model, Fields fields, Messages messages) {
    this.model = model;
    this.fields = fields;
    this.messages = messages;
    TextField field = fields.text("project-investment", 10, "projects.field.investment");
    field.getStyleClass().add(Style.NUM);
    whole =
        new Bound<>(
            field,
            project -> project.investment() == null ? "" : NumberText.plain(project.investment()),
            typed ->
                model.change(
                    "projects.field.investment",
                    draft -> draft.investment(EditProject.amount(typed))));
    GridPane grid = fields.grid();
    grid.getColumnConstraints().getFirst().setMinWidth(FactsPart.LABELS);
    Label unit = new Label(messages.get("projects.unit"));
    unit.getStyleClass().add(Style.MUTED);
    fields.row(grid, "projects.field.investment", field, unit);
    balance = fields.note("", Style.CAPTION);
    balance.setId("project-balance");
    Label years = new Label(messages.get("projects.byYear"));
    years.getStyleClass().add(Style.MUTED);
    box = new VBox(8, grid, years, cells, balance);
  }

  VBox node() {
    return box;
  }

  void show(Project project, boolean another) {
    whole.show(project, another);
    List<PlanYear> years = years(project);
    if (!years.equals(shown)) {
      shown = years;
      // A year that stays keeps its field: the keyboard may be in it.
      cells
          .getChildren()
          .setAll(years.stream().map(year -> made.computeIfAbsent(year, Year::new).cell).toList());
    }
    made.values().forEach(year -> year.bound.show(project, another));
    balance.setText(balance(project));
  }

  private boolean write(PlanYear year, String typed) {
    return model
        .selected()
        .get()
        .filter(
            project ->
                model.change(
                    "projects.byYear",
                    draft -> draft.investments(EditProject.amounts(project, year, typed))))
        .isPresent();
  }

  /** The plan's years, those from start to finish, and those that have an amount. */
  private List<PlanYear> years(Project project) {
    YearSpan period = model.plan().profile().period();
    int first = period.first().value();
    int last = period.last().value();
    for (int year :
        Stream.concat(
                Stream.of(project.start(), project.finish())
                    .flatMap(Stream::ofNullable)
                    .map(ProjectDate::year),
                project.investments().keySet().stream())
            .mapToInt(PlanYear::value)
            .toArray()) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
    return IntStream.rangeClosed(first, Math.min(last, first + MOST_YEARS))
        .mapToObj(PlanYear::of)
        .toList();
  }

  private String balance(Project project) {
    if (project.investments().isEmpty()) {
      return messages.get("projects.balance.none");
    }
    BigDecimal sum =
        project.investments().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal of = project.investment();
    if (of == null) {
      return messages.get("projects.balance.sum", NumberText.grouped(sum));
    }
    BigDecimal left = of.subtract(sum);
    String key = left.signum() == 0 ? "same" : left.signum() > 0 ? "less" : "more";
    return messages.get(
        "projects.balance." + key, NumberText.grouped(sum), NumberText.grouped(left.abs()));
  }

  /** The amount of one year, with the year above it. */
  private final class Year {
    private final Bound<Project> bound;
    private final VBox cell;

    Year(PlanYear year) {
      TextField field = fields.text("project-year-" + year, 4, "projects.byYear");
      field.setAccessibleText(messages.get("projects.year.amount", year));
      field.getStyleClass().add(Style.NUM);
      bound =
          new Bound<>(
              field,
              project ->
                  Optional.ofNullable(project.investments().get(year))
                      .map(NumberText::plain)
                      .orElse(""),
              typed -> write(year, typed));
      Label name = new Label(messages.get("projects.year", year));
      name.getStyleClass().add(Style.CAPTION);
      cell = new VBox(2, name, field);
    }
  }
}
