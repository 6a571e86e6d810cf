package lantu.ui.targets;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** 市下达: 待下达 until the number and its paper are entered, 已下达 from then on. */
final class AssignmentCard {
  private final Messages messages;
  private final VBox card;
  private final Label state = new Label();
  private final TextField value;
  private final Label unit = new Label();
  private final ComboBox<TargetKind> judgedAs;
  private final TextField document;
  private final DatePicker date = new DatePicker();
  private final TextField attachment;
  private final Button withdraw;

  AssignmentCard(TargetsViewModel model, Fields fields, Messages messages) {
    this.messages = messages;
    card = fields.card("assignment", "targets.card.assignment");
    state.setId("assignment-state");
    value = fields.text("assigned-value", 10, "targets.assigned.value");
    unit.getStyleClass().add(Style.MUTED);
    judgedAs =
        fields.choice(
            "assigned-kind",
            List.of(TargetKind.values()).stream().filter(Assignment.KINDS::contains).toList(),
            messages::term);
    document = fields.text("assigned-document", 22, "targets.document");
    document.setPromptText(messages.get("targets.document.prompt"));
    date.setId("assigned-date");
    date.setAccessibleText(messages.get("targets.date"));
    attachment = fields.text("assigned-attachment", 22, "targets.attachment");
    GridPane grid = fields.grid();
    fields.row(grid, "targets.assigned.value", value, unit);
    fields.row(grid, "targets.assigned.kind", judgedAs);
    fields.row(grid, "targets.document", document);
    fields.row(grid, "targets.date", date);
    fields.row(grid, "targets.attachment", attachment);
    Button assign = new Button(messages.get("targets.assign"));
    assign.setId("assign");
    assign.getStyleClass().add("accent");
    assign.setOnAction(
        event ->
            model.assign(
                value.getText(),
                judgedAs.getValue(),
                document.getText(),
                date.getValue(),
                attachment.getText()));
    withdraw = new Button(messages.get("targets.withdraw"));
    withdraw.setId("withdraw");
    withdraw.setOnAction(event -> model.withdraw());
    card.getChildren().addAll(state, grid, new HBox(8, assign, withdraw));
  }

  VBox node() {
    return card;
  }

  /** Shows the assignment of a target; the card is hidden for kinds that wait for none. */
  void show(Indicator indicator, Target target) {
    boolean waits = target instanceof Target.Assigned || target instanceof Target.WithinAssigned;
    card.setVisible(waits);
    card.setManaged(waits);
    Assignment assignment = TargetDraft.of(target).assignment();
    unit.setText(indicator.unit().symbol());
    withdraw.setDisable(assignment == null);
    state.getStyleClass().setAll(assignment == null ? Style.TAG_WARNING : Style.TAG);
    state.setText(
        messages.get(assignment == null ? "targets.state.open" : "targets.state.assigned"));
    fill(indicator, target, assignment);
  }

  private void fill(Indicator indicator, Target target, @Nullable Assignment assignment) {
    boolean within = target instanceof Target.WithinAssigned;
    judgedAs.setDisable(within);
    if (assignment == null) {
      value.clear();
      document.clear();
      attachment.clear();
      date.setValue(null);
      judgedAs.setValue(within ? TargetKind.CEILING : usual(indicator, target));
      return;
    }
    value.setText(NumberText.plain(assignment.value()));
    document.setText(assignment.document());
    attachment.setText(assignment.attachment() == null ? "" : assignment.attachment());
    date.setValue(assignment.on());
    judgedAs.setValue(assignment.judgedAs());
  }

  /** The kind that 口径 and direction suggest. */
  private static TargetKind usual(Indicator indicator, Target target) {
    if (indicator.basis() == Basis.CUMULATIVE && target.direction() == Direction.UP) {
      return TargetKind.CUMULATIVE;
    }
    return switch (indicator.basis()) {
      case AVERAGE_RATE -> TargetKind.AVERAGE_GROWTH;
      case EACH_YEAR -> TargetKind.FLOOR_EACH_YEAR;
      default -> TargetKind.LEVEL;
    };
  }
}
