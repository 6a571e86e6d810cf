package lantu.ui.figures;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 年度数据: the yearly figures of one area and series, to be read and typed. */
public final class FiguresScreen implements Screen {
  private static final double LEAST_GRID = 220;

  private final FiguresViewModel model;
  private final Messages messages;
  private final FigureGrid grid;
  private final VBox root = new VBox();

  /**
   * The screen for the session's plan.
   *
   * @param dialogs shows what a block would change before it does
   */
  public FiguresScreen(PlanSession session, Messages messages, DialogService dialogs) {
    this.model = new FiguresViewModel(session, messages);
    this.messages = messages;
    this.grid = new FigureGrid(model, new PasteGate(model, dialogs, messages), messages);
    root.getStyleClass().addAll("page", "figures");
    root.getStylesheets().add(Style.sheet("figures"));
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    // Where the window is low, the page scrolls rather than the grid shrinking to nothing.
    grid.node().setMinHeight(LEAST_GRID);
    root.getChildren()
        .addAll(
            new FigureChoices(model, messages).node(),
            hint(),
            new DraftBar(model, grid, messages).node(),
            problem(),
            new FindBar(model, grid, messages, root).node(),
            grid.node(),
            new StoryBar(model, grid, messages).node());
    grid.moveTo(model.lines().typed().getFirst(), 1);
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
      grid.moveTo(row, 1);
    }
  }

  @Override
  public boolean takeKeyboard() {
    grid.focus();
    return true;
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

  private Label problem() {
    Label problem = new Label();
    problem.setId("figures-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.textProperty().bind(model.problem());
    problem.visibleProperty().bind(model.problem().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }
}
