package lantu.ui.targets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import lantu.plan.Direction;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;
import lantu.ui.control.Fields;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** The fields of a target's meaning; only those that its kind has are shown. */
final class MeaningFields {
  private final Messages messages;
  private final GridPane grid;
  private final ComboBox<TargetKind> kind;
  private final ComboBox<Direction> direction;
  private final Map<TargetDraft.Part, TextField> texts = new EnumMap<>(TargetDraft.Part.class);
  private final TextField due;
  private final Label unit = new Label();
  private final Map<TargetDraft.Part, List<Node>> rows = new EnumMap<>(TargetDraft.Part.class);
  private @Nullable Target shown;
  private boolean filling;

  /**
   * The fields.
   *
   * @param prefix begins the ids of the fields
   * @param changed called when something was typed or chosen
   */
  MeaningFields(String prefix, Fields fields, Messages messages, Runnable changed) {
    this.messages = messages;
    this.grid = fields.grid();
    unit.getStyleClass().add(Style.MUTED);
    kind = fields.choice(prefix + "-kind", List.of(TargetKind.values()), messages::term);
    fields.row(grid, "targets.kind", kind);
    TextField value = field(fields, prefix, TargetDraft.Part.VALUE, 10, "targets.value", changed);
    keep(TargetDraft.Part.VALUE, fields.row(grid, "targets.value", value, unit), value);
    TextField low = field(fields, prefix, TargetDraft.Part.LOW, 6, "targets.low", changed);
    keep(
        TargetDraft.Part.LOW,
        fields.row(grid, "targets.low", low, new Label(messages.get("targets.points"))),
        low);
    TextField high = field(fields, prefix, TargetDraft.Part.HIGH, 6, "targets.high", changed);
    keep(
        TargetDraft.Part.HIGH,
        fields.row(grid, "targets.high", high, new Label(messages.get("targets.points"))),
        high);
    TextField reference =
        field(fields, prefix, TargetDraft.Part.REFERENCE, 18, "targets.reference", changed);
    keep(TargetDraft.Part.REFERENCE, fields.row(grid, "targets.reference", reference), reference);
    direction = fields.choice(prefix + "-direction", List.of(Direction.values()), messages::term);
    keep(TargetDraft.Part.DIRECTION, fields.row(grid, "targets.direction", direction), direction);
    TextField milestone =
        field(fields, prefix, TargetDraft.Part.MILESTONE, 6, "targets.milestone", changed);
    keep(TargetDraft.Part.MILESTONE, fields.row(grid, "targets.milestone", milestone), milestone);
    due = fields.text(prefix + "-due", 6, "targets.due");
    fields.row(grid, "targets.due", due);
    Fields.onCommit(due, () -> tell(changed));
    kind.valueProperty()
        .addListener(
            (property, old, now) -> {
              reveal(now);
              tell(changed);
            });
    direction.valueProperty().addListener((property, old, now) -> tell(changed));
  }

  GridPane node() {
    return grid;
  }

  /** Shows a target; what was typed before is gone. */
  void show(Target target, String unitSymbol) {
    filling = true;
    shown = target;
    TargetDraft draft = TargetDraft.of(target);
    kind.setValue(draft.kind());
    set(TargetDraft.Part.VALUE, draft.value());
    set(TargetDraft.Part.LOW, draft.low());
    set(TargetDraft.Part.HIGH, draft.high());
    set(TargetDraft.Part.REFERENCE, draft.reference());
    set(TargetDraft.Part.MILESTONE, draft.milestone());
    due.setText(draft.due());
    direction.setValue(draft.direction());
    unit.setText(unitSymbol);
    reveal(draft.kind());
    filling = false;
  }

  /** What is typed now, for the target that was shown. */
  TargetDraft draft() {
    Target base = java.util.Objects.requireNonNull(shown);
    TargetDraft old = TargetDraft.of(base);
    return new TargetDraft(
        kind.getValue(),
        old.wording(),
        get(TargetDraft.Part.VALUE),
        get(TargetDraft.Part.LOW),
        get(TargetDraft.Part.HIGH),
        get(TargetDraft.Part.REFERENCE),
        due.getText(),
        get(TargetDraft.Part.MILESTONE),
        direction.getValue(),
        old.assignment());
  }

  private TextField field(
      Fields fields,
      String prefix,
      TargetDraft.Part part,
      int columns,
      String key,
      Runnable changed) {
    TextField field =
        fields.text(prefix + "-" + part.name().toLowerCase(java.util.Locale.ROOT), columns, key);
    texts.put(part, field);
    Fields.onCommit(field, () -> tell(changed));
    return field;
  }

  private void keep(TargetDraft.Part part, Node label, Node field) {
    List<Node> nodes = new ArrayList<>(List.of(label));
    nodes.add(field.getParent());
    rows.put(part, nodes);
  }

  private void reveal(TargetKind now) {
    rows.forEach(
        (part, nodes) -> {
          boolean has = TargetDraft.parts(now).contains(part);
          nodes.forEach(
              node -> {
                node.setVisible(has);
                node.setManaged(has);
              });
        });
    boolean multiple = now == TargetKind.MULTIPLE_OF_BASE;
    unit.setVisible(!multiple);
    if (multiple) {
      unit.setText(messages.get("targets.times"));
      unit.setVisible(true);
    }
  }

  private void tell(Runnable changed) {
    if (!filling) {
      changed.run();
    }
  }

  private void set(TargetDraft.Part part, String text) {
    java.util.Objects.requireNonNull(texts.get(part)).setText(text);
  }

  private String get(TargetDraft.Part part) {
    return java.util.Objects.requireNonNull(texts.get(part)).getText();
  }
}
