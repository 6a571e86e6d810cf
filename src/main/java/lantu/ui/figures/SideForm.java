package lantu.ui.figures;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.DataStatus;
import lantu.text.Messages;
import lantu.ui.control.Named;
import lantu.ui.control.ProblemLabel;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/**
 * The form for a cell's parts. What was typed is entered whole, as one step: by Enter, by choosing
 * a status, by the button, and when the reader goes on to something else.
 */
final class SideForm {
  private static final int NOTE_ROWS = 2;
  private static final double HALF = 120;

  private final SideViewModel model;
  private final Messages messages;
  private final TextField value = new TextField();
  private final StringProperty valueName = new SimpleStringProperty("");
  private final ComboBox<Status> status = new ComboBox<>();
  private final TextField source = new TextField();
  private final TextArea note = new TextArea();
  private final Label noteLabel = new Label();
  private final TextField why = new TextField();
  private final BooleanProperty changed = new SimpleBooleanProperty();
  private final VBox form = new VBox(8);
  private final ChangeListener<@Nullable Node> leaving =
      (at, was, is) -> {
        if (is != null && !isInside(is)) {
          enter();
        }
      };
  private boolean filling;

  SideForm(SideViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    statuses();
    note.setPrefRowCount(NOTE_ROWS);
    note.setWrapText(true);
    VBox number = part("side-value", "figures.side.value", value);
    ((Label) number.getChildren().getFirst()).textProperty().bind(valueName);
    HBox figure = new HBox(8, number, part("side-status", "figures.side.status", status));
    figure.getChildren().forEach(half -> HBox.setHgrow(half, Priority.ALWAYS));
    figure.getChildren().forEach(half -> ((VBox) half).setPrefWidth(HALF));
    form.setId("side-form");
    form.getChildren()
        .addAll(
            new ProblemLabel("side-problem", model.problem(), messages),
            figure,
            part("side-source", "figures.side.source", source),
            notePart(),
            part("side-why", "figures.side.why", why),
            buttons());
    Stream.of(value, source, note, why).forEach(this::watch);
    value
        .disableProperty()
        .bind(Bindings.createBooleanBinding(this::isMissing, status.valueProperty()));
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.sceneProperty().addListener((at, old, now) -> follow(old, now));
    model.cell().addListener((at, old, now) -> turn());
    fill();
  }

  VBox node() {
    return form;
  }

  /** Gives the keyboard to the note, to write one. */
  void writeNote() {
    note.requestFocus();
    note.end();
  }

  /** Shows the cell again, after the plan has changed; what is being typed stays. */
  void refresh() {
    if (!changed.get()) {
      fill();
    }
    lock();
  }

  /** A choice of the form: a status, or that nobody has said. */
  record Status(Optional<DataStatus> status) {}

  private void statuses() {
    status.getItems().add(new Status(Optional.empty()));
    Stream.of(DataStatus.values())
        .map(Optional::of)
        .map(Status::new)
        .forEach(status.getItems()::add);
    status.setMaxWidth(Double.MAX_VALUE);
    status.setConverter(
        new Named<>(
            item ->
                item.status()
                    .map(messages::term)
                    .orElseGet(() -> messages.get("figures.status.unstated"))));
    status
        .valueProperty()
        .addListener(
            (at, old, now) -> {
              nameNote();
              mark();
            });
    status.setOnHidden(event -> chosen());
  }

  /** A status that was chosen is entered, but for a missing figure first the reason is wanted. */
  private void chosen() {
    if (isMissing() && note.getText().isBlank()) {
      writeNote();
    } else {
      enter();
    }
  }

  private VBox notePart() {
    noteLabel.getStyleClass().add(Style.CAPTION);
    noteLabel.setLabelFor(note);
    note.setId("side-note");
    return new VBox(2, noteLabel, note);
  }

  private VBox part(String id, String key, Node field) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.CAPTION);
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(messages.get(key));
    return new VBox(2, label, field);
  }

  private HBox buttons() {
    Button enter = button("side-enter", "figures.side.enter", this::enter);
    enter.getStyleClass().add("accent");
    Button drop = button("side-drop", "figures.side.drop", this::drop);
    HBox buttons = new HBox(8, enter, drop);
    buttons.visibleProperty().bind(changed);
    buttons.managedProperty().bind(changed);
    return buttons;
  }

  private Button button(String id, String key, Runnable run) {
    Button button = new Button(messages.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private void watch(TextInputControl field) {
    field.textProperty().addListener((at, old, now) -> mark());
  }

  private void pressed(KeyEvent event) {
    boolean enters =
        event.getCode() == KeyCode.ENTER
            && (!note.isFocused() || event.isShortcutDown())
            && event.getTarget() instanceof TextInputControl;
    if (enters) {
      enter();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && changed.get()) {
      drop();
      event.consume();
    }
  }

  private boolean isMissing() {
    return typed().missing();
  }

  private CellForm typed() {
    Status chosen = status.getValue();
    return new CellForm(
        value.getText().strip(),
        chosen == null ? Optional.empty() : chosen.status(),
        source.getText().strip(),
        note.getText(),
        why.getText());
  }

  /** Says whether there is something to enter. */
  private void mark() {
    if (!filling) {
      changed.set(!typed().saysTheSame(model.stored()));
    }
  }

  private void nameNote() {
    String name = messages.get(isMissing() ? "figures.side.reason" : "figures.side.note");
    noteLabel.setText(name);
    note.setAccessibleText(name);
  }

  /** Enters what was typed, if there is anything. */
  void enter() {
    if (changed.get() && model.enter(typed())) {
      fill();
    }
  }

  private void drop() {
    model.drop();
    fill();
  }

  private void turn() {
    fill();
    lock();
  }

  /** What is closed can be read, not changed. */
  private void lock() {
    boolean locked = model.cell().get().isEmpty() || model.closed().isPresent();
    Stream.of(value, source, note, why).forEach(field -> field.setEditable(!locked));
    status.setDisable(locked);
  }

  private void fill() {
    filling = true;
    CellForm form = model.form();
    value.setText(form.value());
    valueName.set(
        model.unit().isEmpty()
            ? messages.get("figures.side.value")
            : messages.get("figures.side.value.unit", model.unit()));
    value.setAccessibleText(valueName.get());
    status.setValue(new Status(form.status()));
    source.setText(form.source());
    note.setText(form.note());
    why.setText(form.why());
    nameNote();
    filling = false;
    mark();
  }

  /** Lets what was typed be entered once the keyboard is outside the form. */
  private void follow(@Nullable Scene old, @Nullable Scene now) {
    if (old != null) {
      old.focusOwnerProperty().removeListener(leaving);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(leaving);
    }
  }

  private boolean isInside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(form)) {
        return true;
      }
    }
    return false;
  }
}
