package lantu.ui.figures;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Draws a cell with as few nodes as can be, because what scrolling costs is their number: one text,
 * and what marks there are. A number that has no room is drawn as signs, as spreadsheets do: half a
 * number would be a wrong one.
 */
final class FigureCellSkin extends TableCellSkin<GridRow, Content> {
  private static final double EDGE = 10;
  private static final String NO_ROOM = "###";

  private final FigureCell cell;
  private final Text number = new Text();
  private final EdgeMarks marks = new EdgeMarks(mark -> getChildren().add(mark));

  /** Pixels that the number needs. */
  private double wide;

  private @Nullable Region dots;
  private @Nullable Node field;

  FigureCellSkin(FigureCell cell) {
    super(cell);
    this.cell = cell;
    number.getStyleClass().add("figure-number");
    number.fontProperty().bind(cell.fontProperty());
    number.fillProperty().bind(cell.textFillProperty());
    cell.fontProperty().addListener((property, old, now) -> measure());
    getChildren().setAll(number);
  }

  private void measure() {
    number.setText(cell.getText());
    wide = number.getLayoutBounds().getWidth();
  }

  /** Leaves the label that cells come with out. */
  @Override
  protected void updateChildren() {}

  /** Draws what the cell holds now. */
  void draw(boolean dotted) {
    measure();
    if (dots == null && dotted) {
      dots = new Region();
      dots.getStyleClass().add("flash-line");
      dots.setManaged(false);
      dots.setMouseTransparent(true);
      getChildren().add(dots);
    }
    if (dots != null) {
      dots.setVisible(dotted && field == null);
    }
    cell.requestLayout();
  }

  /** Shows these marks and no others. */
  void mark(CellMarks wanted) {
    if (marks.show(wanted)) {
      cell.requestLayout();
    }
  }

  /** Puts a field over the whole cell. */
  void cover(Node shown) {
    field = shown;
    shown.setManaged(false);
    number.setVisible(false);
    getChildren().add(shown);
    cell.requestLayout();
  }

  /** Takes the field away. */
  void uncover() {
    getChildren().remove(field);
    field = null;
    number.setVisible(true);
    cell.requestLayout();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double room = width - EDGE - cell.inset();
    String shown = wide <= width - cell.inset() ? cell.getText() : NO_ROOM;
    if (!shown.equals(number.getText())) {
      number.setText(shown);
    }
    positionInArea(number, x, y, room, height, 0, HPos.RIGHT, VPos.CENTER);
    marks.layout(cell.getWidth() - 1, cell.getHeight() - 1);
    if (dots != null) {
      double below = y + (height + number.getLayoutBounds().getHeight()) / 2;
      dots.resizeRelocate(
          number.getLayoutX(),
          Math.min(Math.rint(below), height - 1),
          number.getLayoutBounds().getWidth(),
          1);
    }
    if (field != null) {
      field.resizeRelocate(0, 0, cell.getWidth(), cell.getHeight());
    }
  }

  /** As wide as the number needs, for a column that is to fit what is in it. */
  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + EDGE + wide + cell.inset() + EDGE + right;
  }
}
