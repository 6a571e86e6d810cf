package lantu.ui.review;

import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Sets words in the largest type in which they have room; sizes below are in its own unit, em. */
final class FitPane extends Region {
  private static final int SMALLEST = 14;

  private final Region words;
  private final List<Integer> sizes;
  private double width = -1;
  private double height = -1;
  private int size;
  private int own;
  private @Nullable FitPane beside;

  /**
   * The words in one of the sizes.
   *
   * @param largest size to begin with, in pixels
   */
  FitPane(Region words, int largest) {
    this.words = words;
    this.sizes =
        java.util.stream.IntStream.rangeClosed(SMALLEST, largest)
            .boxed()
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    this.size = largest;
    this.own = largest;
    getChildren().add(words);
    setMinSize(0, 0);
  }

  /** Sets both in the same type: the larger one of the two would look the more important. */
  static void pair(FitPane left, FitPane right) {
    left.beside = right;
    right.beside = left;
  }

  /** The size that is used now, in pixels. */
  int size() {
    return size;
  }

  /** How high the words are in a width, in the largest type that leaves them within a height. */
  double wanted(double room, double most) {
    fit(room, most);
    return words.prefHeight(room);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth(), getHeight());
    words.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void fit(double room, double most) {
    if (room == width && most == height) {
      return;
    }
    width = room;
    height = most;
    for (int wanted : sizes) {
      own = wanted;
      set(wanted);
      if (words.prefHeight(room) <= most) {
        break;
      }
    }
    FitPane other = beside;
    if (other != null) {
      if (other.own < own && other.width >= 0) {
        set(other.own);
      }
      other.keepTo(own);
    }
  }

  /** What is set larger than the words beside it is set anew. */
  private void keepTo(int theirs) {
    int wanted = Math.min(own, theirs);
    if (width >= 0 && size != wanted) {
      set(wanted);
      requestLayout();
    }
  }

  private void set(int wanted) {
    size = wanted;
    words.setStyle("-fx-font-size: %dpx;".formatted(wanted));
    words.applyCss();
  }
}
