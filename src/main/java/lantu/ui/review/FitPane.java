package lantu.ui.review;

import java.util.List;
import javafx.scene.layout.Region;

/** Sets words in the largest type in which they have room; sizes below are in its own unit, em. */
final class FitPane extends Region {
  private static final int SMALLEST = 14;

  private final Region words;
  private final List<Integer> sizes;
  private double width = -1;
  private double height = -1;
  private int size;

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
    getChildren().add(words);
    setMinSize(0, 0);
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
      size = wanted;
      words.setStyle("-fx-font-size: %dpx;".formatted(wanted));
      words.applyCss();
      if (words.prefHeight(room) <= most) {
        return;
      }
    }
  }
}
