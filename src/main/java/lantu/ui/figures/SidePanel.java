package lantu.ui.figures;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.FigureKey;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import lantu.value.Refusal;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 详情: all about the cell with the cursor, beside the grid; it can be hidden. */
final class SidePanel {
  private static final double WIDTH = 304;

  private final SideViewModel model;
  private final SideEvidence evidence;
  private final FiguresViewModel figures;
  private final FigureGrid grid;
  private final Messages messages;
  private final Settings settings;
  private final SideForm form;
  private final SideClosed closed;
  private final AdoptionBox deduced;
  private final SideFindings findings;
  private final SideHistory history;
  private final Label title = SideTexts.line("", Style.SECTION_TITLE);
  private final Label place = SideTexts.line("", Style.MUTED);
  private final VBox content = new VBox(12);
  private final ScrollPane pane = new ScrollPane(content);
  private final ObjectProperty<SideState> state;
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

  /**
   * A panel.
   *
   * @param evidence the files behind the figure
   * @param deduced what the figure has to be by others
   * @param figures the grid's model, which says what cell the cursor is on
   * @param asked what the consistency check asks about the cells
   * @param closing closes years and opens them again
   * @param width of the page
   * @param settings remember whether it is shown
   */
  SidePanel(
      SideViewModel model,
      SideEvidence evidence,
      AdoptionBox deduced,
      FiguresViewModel figures,
      CellFindings asked,
      YearClosing closing,
      FigureGrid grid,
      Messages messages,
      Settings settings,
      ReadOnlyDoubleProperty width) {
    this.model = model;
    this.evidence = evidence;
    this.figures = figures;
    this.grid = grid;
    this.messages = messages;
    this.settings = settings;
    this.form = new SideForm(model, messages);
    this.closed = new SideClosed(model, closing);
    this.deduced = deduced;
    this.findings = new SideFindings(model, asked, messages);
    this.history = new SideHistory(model, messages);
    this.state = new SimpleObjectProperty<>(settings.get(SideState.SETTING));
    content.getStyleClass().add("side-content");
    content
        .getChildren()
        .addAll(
            head(),
            place,
            waiting(),
            closed.node(),
            form.node(),
            deduced.node(),
            findings.node(),
            evidence.node(),
            history.node());
    title.setId("side-title");
    place.setId("side-place");
    pane.setId("side-panel");
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll(Style.CARD, "side-panel");
    pane.setPrefWidth(WIDTH);
    pane.setMinWidth(WIDTH);
    pane.setFocusTraversable(false);
    shown.bind(Bindings.createBooleanBinding(() -> state.get().shown(width.get()), state, width));
    pane.visibleProperty().bind(shown);
    pane.managedProperty().bind(shown);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    grid.cursor().addListener((at, old, now) -> follow());
    figures.chosen().area().addListener((at, old, now) -> follow());
    figures.chosen().series().addListener((at, old, now) -> follow());
    figures.shown().addListener((at, old, now) -> show());
    follow();
    show();
  }

  ScrollPane node() {
    return pane;
  }

  /** Whether it is shown. */
  ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** The button that shows and hides it. */
  ToggleButton toggle() {
    ToggleButton toggle =
        new ToggleButton(messages.get("figures.side"), new FontIcon(Feather.SIDEBAR));
    toggle.setId("side-toggle");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setTooltip(new Tooltip(messages.get("figures.side.toggle")));
    toggle.setAccessibleText(messages.get("figures.side.toggle"));
    toggle.setOnAction(event -> turn());
    shown.addListener((at, was, is) -> toggle.setSelected(is));
    toggle.setSelected(shown.get());
    return toggle;
  }

  /** Shows it or hides it, and remembers that. */
  void turn() {
    boolean hides = shown.get();
    if (hides) {
      form.enter();
    }
    state.set(hides ? SideState.HIDDEN : SideState.SHOWN);
    remember();
    if (hides) {
      grid.focus();
    }
  }

  /** Shows it with the keyboard in the note. */
  void writeNote() {
    if (!shown.get()) {
      state.set(SideState.SHOWN);
      remember();
    }
    form.writeNote();
  }

  /** Enters what was typed; tells what could not be entered and waits to be put right. */
  Optional<String> leave() {
    form.enter();
    return model.kept().map(kept -> told(kept.key(), kept.sentence()));
  }

  /** A cell and why what was typed for it is not entered. */
  String told(FigureKey cell, String why) {
    return messages.get("figures.notEntered", model.name(cell), why);
  }

  private void remember() {
    settings.put(SideState.SETTING, state.get());
    try {
      settings.save();
    } catch (Refusal refusal) {
      // How the screen stood is a comfort, not data; the window says so when it closes.
    }
  }

  /** Esc goes back to the grid. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      grid.focus();
      event.consume();
    }
  }

  /** Turns to the cell with the cursor; what was typed for the one before is entered first. */
  private void follow() {
    Optional<FigureKey> key = grid.cursor().get().map(spot -> figures.key(spot.row(), spot.slot()));
    if (key.equals(model.cell().get())) {
      return;
    }
    form.enter();
    model.choose(key);
    pane.setVvalue(0);
    show();
  }

  /** Says all again; also while it is hidden, so that it is whole at once when it is shown. */
  private void show() {
    boolean there = model.cell().get().isPresent();
    title.setText(there ? model.title() : messages.get("figures.side.choose"));
    place.setText(model.place());
    place.setManaged(there);
    closed.show();
    form.refresh();
    deduced.show(model.cell().get());
    findings.show();
    evidence.show();
    history.show();
    evidence.node().setVisible(there);
    history.node().setVisible(there);
  }

  private HBox head() {
    Button close = new Button("", new FontIcon(Feather.X));
    close.setId("side-close");
    close.getStyleClass().add("flat");
    close.setTooltip(new Tooltip(messages.get("figures.side.hide")));
    close.setAccessibleText(messages.get("figures.side.hide"));
    close.setOnAction(event -> turn());
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(8, title, close);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  /** Leads back to another cell where something is waiting to be put right. */
  private Button waiting() {
    Button waiting = new Button();
    waiting.setId("side-waiting");
    waiting.getStyleClass().add(Style.LINK);
    waiting.setWrapText(true);
    waiting.setOnAction(event -> model.waiting().get().ifPresent(grid::show));
    model
        .waiting()
        .addListener(
            (at, old, now) ->
                waiting.setText(
                    now.map(key -> messages.get("figures.side.waiting", model.name(key)))
                        .orElse("")));
    waiting.visibleProperty().bind(waiting.textProperty().isNotEmpty());
    waiting.managedProperty().bind(waiting.visibleProperty());
    return waiting;
  }
}
