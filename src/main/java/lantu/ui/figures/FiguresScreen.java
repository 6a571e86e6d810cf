package lantu.ui.figures;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.Screen;
import lantu.ui.control.SideOrBelow;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 年度数据: the yearly figures of one area and series, to be read and typed. */
public final class FiguresScreen implements Screen {
  private static final double LEAST_GRID = 220;

  private final FiguresViewModel model;
  private final FigureEdits edits;
  private final Messages messages;
  private final FigureGrid grid;
  private final SidePanel side;
  private final VBox root = new VBox();

  /** The screen for the session's plan. */
  public FiguresScreen(PlanSession session, Messages messages, FigureServices services) {
    CellStories stories = new CellStories(session, messages);
    this.model = new FiguresViewModel(session, messages, stories);
    this.edits = new FigureEdits(session, messages);
    this.messages = messages;
    CellFindings findings = new CellFindings(session, services.jobs());
    PasteGate gate = new PasteGate(model, edits, services.dialogs(), messages);
    this.grid = new FigureGrid(model, edits, gate, findings, messages);
    YearClosing closing =
        new YearClosing(session, edits, messages, services.dialogs(), services.clock());
    YearHeads years = new YearHeads(model, grid, closing, messages);
    SideViewModel cell = new SideViewModel(session, messages, services.dialogs(), stories);
    EvidenceViewModel evidence =
        new EvidenceViewModel(
            session, messages, services.evidence(), services.opener(), services.jobs());
    Adoption adoption = new Adoption(session, messages);
    this.side =
        new SidePanel(
            cell,
            new SideEvidence(cell, evidence, services.dialogs(), messages),
            new AdoptionBox("side-deduced", adoption, edits, messages),
            model,
            findings,
            closing,
            grid,
            messages,
            services.settings(),
            root.widthProperty());
    root.getStyleClass().addAll("page", "figures");
    root.getStylesheets()
        .addAll(Style.sheet("figures"), Style.sheet("figure-side"), Style.sheet("figure-marks"));
    root.sceneProperty().addListener((at, old, now) -> findings.seen(now != null));
    SideOrBelow body = new SideOrBelow(grid.node(), side.node());
    VBox.setVgrow(body, Priority.ALWAYS);
    // Where the window is low, the page scrolls rather than the grid shrinking to nothing.
    grid.node().setMinHeight(LEAST_GRID);
    root.getChildren()
        .addAll(
            new FigureChoices(model.chosen(), model.columns(), messages)
                .node(new HBox(8, years.menu(), side.toggle())),
            hint(),
            new DraftBar(edits, grid, messages).node(),
            new ProblemLabel("figures-problem", edits.problem(), messages),
            new FindBar(model, grid, messages, root).node(),
            body,
            new StoryBar(
                    model,
                    closing,
                    grid,
                    messages,
                    side.shown(),
                    new AdoptionBox("figures-deduced", adoption, edits, messages))
                .node());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    grid.selection().moveTo(model.lines().typed().getFirst(), 1);
  }

  @Override
  public Parent node() {
    return root;
  }

  /** Takes an indicator's code, or a cell as a figure's key is written. */
  @Override
  public void reveal(String code) {
    Optional<FigureKey> cell = model.cell(code);
    if (cell.isPresent()) {
      grid.show(cell.get());
      return;
    }
    int row = model.rowOf(code);
    if (row >= 0) {
      grid.selection().moveTo(row, 1);
    }
  }

  @Override
  public boolean takeKeyboard() {
    grid.focus();
    return true;
  }

  @Override
  public Optional<String> leave() {
    grid.finish(false);
    return edits
        .draft()
        .get()
        .map(draft -> side.told(draft.key(), draft.sentence()))
        .or(side::leave);
  }

  /** F4 shows and hides the side panel, Shift+F2 goes to the note in it. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F4 && !event.isAltDown() && !event.isShortcutDown()) {
      side.turn();
      event.consume();
    } else if (event.getCode() == KeyCode.F2 && event.isShiftDown()) {
      side.writeNote();
      event.consume();
    }
  }

  private Label hint() {
    Label hint = new Label(messages.get("figures.hint"));
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.visibleProperty().bind(model.nothingEntered());
    hint.managedProperty().bind(hint.visibleProperty());
    return hint;
  }
}
