package lantu.ui.control;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two tables over the same rows side by side: the left one keeps its columns in sight while the
 * right one scrolls sideways. Up and down they scroll as one. The left one takes no keyboard focus.
 *
 * @param <R> the row type
 */
public final class FrozenColumns<R> extends HBox {
  private final TableView<R> left;
  private final TableView<R> right;
  private final Region foot = new Region();
  private boolean joined;

  /** Joins two tables that show the same items at the same fixed row height. */
  public FrozenColumns(TableView<R> left, TableView<R> right) {
    this.left = left;
    this.right = right;
    getStyleClass().add("frozen-columns");
    left.getStyleClass().add("frozen");
    right.getStyleClass().add("beside-frozen");
    left.setFocusTraversable(false);
    foot.getStyleClass().add("frozen-foot");
    VBox.setVgrow(left, Priority.ALWAYS);
    setHgrow(right, Priority.ALWAYS);
    VBox side = new VBox(left, foot);
    side.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(side, right);
  }

  /** Makes the left table just as wide as its columns that show; call when they have changed. */
  public void fit() {
    double width =
        left.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
    left.setMinWidth(width + 1);
    left.setPrefWidth(width + 1);
    left.setMaxWidth(width + 1);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!joined) {
      join();
    }
  }

  private void join() {
    Optional<ScrollBar> ours = bar(left, Orientation.VERTICAL);
    Optional<ScrollBar> theirs = bar(right, Orientation.VERTICAL);
    Optional<ScrollBar> below = bar(right, Orientation.HORIZONTAL);
    if (ours.isPresent() && theirs.isPresent() && below.isPresent()) {
      joined = true;
      ours.get().valueProperty().bindBidirectional(theirs.get().valueProperty());
      ScrollBar sideways = below.get();
      sideways.visibleProperty().addListener((property, was, is) -> level(sideways));
      sideways.heightProperty().addListener((property, was, is) -> level(sideways));
      level(sideways);
    }
  }

  /** The rows on both sides end at the same height, whether there is a bar below or not. */
  private void level(ScrollBar sideways) {
    double height = sideways.isVisible() ? sideways.getHeight() : 0;
    foot.setMinHeight(height);
    foot.setMaxHeight(height);
  }

  private static Optional<ScrollBar> bar(TableView<?> table, Orientation orientation) {
    return table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == orientation)
        .findFirst();
  }
}
