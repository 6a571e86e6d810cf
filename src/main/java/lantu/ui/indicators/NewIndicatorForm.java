package lantu.ui.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lantu.plan.Basis;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import lantu.work.EditIndicator;

/** The fields of a new indicator; nothing is taken in before its button is pressed. */
final class NewIndicatorForm {
  private static final String SERIES = "T";

  private final EditViewModel model;
  private final EditParts parts;
  private final TextField code;
  private final TextField name;
  private final TextField unit;
  private final ComboBox<Basis> basis;
  private final ComboBox<Optional<Nature>> nature;
  private final TextField category;
  private final ComboBox<Section> section;
  private final TextField wording;
  private final TextField target;
  private final VBox node;

  NewIndicatorForm(EditViewModel model, Messages messages) {
    this.model = model;
    Fields fields = new Fields(messages);
    this.parts = new EditParts(fields, messages);
    code = fields.text("new-code", 8, "indicators.field.code");
    name = fields.text("new-name", 12, "indicators.field.name");
    unit = fields.text("new-unit", 8, "indicators.field.unit");
    basis = fields.choice("new-basis", List.of(Basis.values()), messages::term);
    nature =
        fields.choice(
            "new-nature",
            Stream.concat(
                    Stream.of(Optional.<Nature>empty()),
                    Stream.of(Nature.values()).map(Optional::of))
                .toList(),
            one -> one.map(messages::term).orElse(parts.text("noNature")));
    category = fields.text("new-category", 12, "indicators.field.category");
    section =
        fields.choice(
            "new-section", List.of(), one -> parts.text("section", one.number(), one.title()));
    wording = fields.text("new-wording", 12, "indicators.field.wording");
    target = fields.text("new-target", 8, "indicators.field.target");
    target.setPromptText(parts.text("target.prompt"));
    basis.setAccessibleText(parts.text("field.basis"));
    nature.setAccessibleText(parts.text("field.nature"));
    section.setAccessibleText(parts.text("field.section"));
    section.setPrefWidth(0);
    GridPane grid = parts.grid();
    parts.row(grid, "field.code", code);
    parts.row(grid, "field.name", name);
    parts.row(grid, "field.unit", unit);
    parts.row(grid, "field.basis", basis);
    parts.row(grid, "field.nature", nature);
    parts.row(grid, "field.category", category);
    parts.row(grid, "field.section", section);
    parts.row(grid, "field.wording", wording);
    parts.row(grid, "field.target", target);
    Button create = new Button(parts.text("add"));
    create.setId("new-create");
    create.getStyleClass().add("accent");
    create.setOnAction(event -> create());
    Button leave = new Button(parts.text("add.leave"));
    leave.setId("new-leave");
    leave.setOnAction(event -> close());
    Label title = new Label(parts.text("add"));
    title.getStyleClass().add(Style.SECTION_TITLE);
    node =
        new VBox(
            8,
            title,
            fields.note(parts.text("add.about"), Style.CAPTION),
            grid,
            new HBox(8, create, leave));
    node.getStyleClass().add("target-box");
    node.setId("new-indicator");
    close();
  }

  VBox node() {
    return node;
  }

  /** Opens the form with what is usual and gives it the keyboard. */
  void open() {
    Plan plan = model.plan();
    code.setText(EditIndicator.nextCode(plan, SERIES));
    List.of(name, unit, wording, target).forEach(TextField::clear);
    basis.setValue(Basis.END_OF_PERIOD);
    nature.setValue(Optional.empty());
    EditParts.offer(section, plan.outline().sections());
    model
        .indicator()
        .ifPresentOrElse(
            like -> {
              category.setText(like.category());
              section.setValue(plan.outline().section(like.section()).orElse(null));
            },
            () -> section.setValue(plan.outline().sections().getFirst()));
    node.setVisible(true);
    node.setManaged(true);
    name.requestFocus();
  }

  private void close() {
    node.setVisible(false);
    node.setManaged(false);
  }

  private void create() {
    Section place = section.getValue();
    boolean done =
        place != null
            && model.add(
                new EditIndicator.New(
                    code.getText(),
                    name.getText(),
                    unit.getText(),
                    basis.getValue(),
                    nature.getValue().orElse(null),
                    category.getText(),
                    place.number(),
                    wording.getText(),
                    target.getText()));
    if (done) {
      close();
    }
  }
}
