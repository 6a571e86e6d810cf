package lantu.ui.theme;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The sign of the program for title bar and task bar, from pictures: what a screen has drawn itself
 * is not taken for an icon by every system. On the screen's thread alone.
 */
public final class WindowIcon {
  /** The sizes that systems ask for, in pixels. */
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128);

  private static @Nullable List<Image> images;

  private WindowIcon() {}

  /** Gives a window the icon unless it has one, as a dialog has its owner's. */
  public static void put(@Nullable Window window) {
    if (window instanceof Stage stage && stage.getIcons().isEmpty()) {
      stage.getIcons().setAll(images());
    }
  }

  private static List<Image> images() {
    List<Image> there = images;
    if (there == null) {
      there = SIZES.stream().map(WindowIcon::image).toList();
      images = there;
    }
    return there;
  }

  private static Image image(int size) {
    String name = "/assets/icon/lantu-" + size + ".png";
    return new Image(Objects.requireNonNull(WindowIcon.class.getResource(name)).toExternalForm());
  }
}
