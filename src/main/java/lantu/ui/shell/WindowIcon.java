package lantu.ui.shell;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sign of the program for title bar and task bar: the brand's icon on the accent colour. */
final class WindowIcon {
  private static final List<Integer> SIZES = List.of(16, 32, 48, 64);
  private static final Color GROUND = Color.web("#0B5CAD");

  private WindowIcon() {}

  /** The icon in the sizes that systems ask for. */
  static List<Image> images() {
    return SIZES.stream().map(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    Rectangle ground = new Rectangle(size, size, GROUND);
    ground.setArcWidth(size * 0.4);
    ground.setArcHeight(size * 0.4);
    FontIcon sign = new FontIcon(Feather.LAYERS);
    sign.setIconSize((int) Math.round(size * 0.66));
    sign.setIconColor(Color.WHITE);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return new StackPane(ground, sign).snapshot(clear, null);
  }
}
