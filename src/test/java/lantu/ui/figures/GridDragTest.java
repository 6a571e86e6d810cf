package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import lantu.ui.control.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selecting with the mouse, as in a spreadsheet. */
final class GridDragTest {
  private final GridStand grid = new GridStand(Stand.session());
  private final Stand stand = grid.stand;

  @BeforeEach
  void open() {
    grid.open("I11");
  }

  @AfterEach
  void close() {
    grid.close();
  }

  @Test
  void draggingSelectsFromTheCellPressedToTheOneUnderThePointer() {
    drag("I11", 2021, "I12", 2022, true);
    assertThat(grid.selected())
        .containsExactlyInAnyOrder("I11 2021", "I11 2022", "I12 2021", "I12 2022");
    assertThat(grid.place()).contains("新增绿地面积", "2022年");
  }

  @Test
  void draggingBackMakesTheSelectionSmallerAgain() {
    drag("I11", 2021, "I12", 2023, false);
    drag(null, 2021, "I11", 2022, true);
    assertThat(grid.selected()).containsExactlyInAnyOrder("I11 2021", "I11 2022");
  }

  @Test
  void aPressInsideASelectionBeginsAnotherOne() {
    drag("I11", 2020, "I12", 2023, true);
    drag("I12", 2022, "I12", 2023, true);
    assertThat(grid.selected()).containsExactlyInAnyOrder("I12 2022", "I12 2023");
  }

  @Test
  void pastTheEdgeTheSelectionGoesOnBeyondWhatIsSeen() {
    FigureCell from = cell("I11", 2021);
    Bounds table = bounds(grid.table());
    fire(from, MouseEvent.MOUSE_PRESSED, centre(from)[0], centre(from)[1]);
    fire(from, MouseEvent.MOUSE_DRAGGED, centre(from)[0], table.getMaxY() + 40);
    String first = grid.place();
    assertThat(grid.selected()).hasSizeGreaterThan(3);
    fire(from, MouseEvent.MOUSE_RELEASED, centre(from)[0], table.getMaxY() + 40);
    assertThat(first).doesNotContain("新增建筑体量");
  }

  @Test
  void draggingInTheFieldThatIsTypedIntoSelectsItsTextAndNoCells() {
    stand.type("123");
    Node field = grid.field().orElseThrow();
    FigureCell to = cell("I12", 2022);
    fire(field, MouseEvent.MOUSE_PRESSED, centre(field)[0], centre(field)[1]);
    fire(field, MouseEvent.MOUSE_DRAGGED, centre(to)[0], centre(to)[1]);
    fire(field, MouseEvent.MOUSE_RELEASED, centre(to)[0], centre(to)[1]);
    assertThat(grid.selected()).containsExactly("I11 2021");
    stand.press(KeyCode.ENTER);
    assertThat(grid.value("I11", "hongkou", 2021)).isPresent();
  }

  /** Drags from a cell, or goes on dragging where no line is given to begin at. */
  private void drag(@Nullable String line, int year, String toLine, int toYear, boolean release) {
    FigureCell from = cell(line == null ? "I11" : line, year);
    FigureCell to = cell(toLine, toYear);
    if (line != null) {
      fire(from, MouseEvent.MOUSE_PRESSED, centre(from)[0], centre(from)[1]);
    }
    fire(from, MouseEvent.MOUSE_DRAGGED, centre(to)[0], centre(to)[1]);
    if (release) {
      fire(from, MouseEvent.MOUSE_RELEASED, centre(to)[0], centre(to)[1]);
    }
  }

  private FigureCell cell(String indicator, int year) {
    stand.settle();
    return Stand.onFx(() -> FigureScreens.shown(grid.screen, FigureScreens.cell(indicator, year)));
  }

  private static Bounds bounds(Node node) {
    return Stand.onFx(() -> node.localToScene(node.getBoundsInLocal()));
  }

  private static double[] centre(Node node) {
    Bounds bounds = bounds(node);
    return new double[] {bounds.getCenterX(), bounds.getCenterY()};
  }

  private void fire(Node at, EventType<MouseEvent> type, double x, double y) {
    boolean held = type != MouseEvent.MOUSE_RELEASED;
    Stand.onFx(
        () -> {
          Event.fireEvent(
              at,
              new MouseEvent(
                  type,
                  x,
                  y,
                  x,
                  y,
                  MouseButton.PRIMARY,
                  1,
                  false,
                  false,
                  false,
                  false,
                  held,
                  false,
                  false,
                  false,
                  false,
                  type == MouseEvent.MOUSE_PRESSED,
                  new PickResult(at, x, y)));
          return at;
        });
    stand.settle();
  }
}
