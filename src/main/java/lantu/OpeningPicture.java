package lantu;

import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.shell.MainWindow;
import lantu.ui.theme.Appearance;

/**
 * The picture of the window as it was closed, pale and with a word that it is being opened. It
 * stands in the window's place until that is there. What it says is drawn when it is taken, so that
 * showing it needs neither style sheets nor fonts, which take longer than all the rest. On the
 * screen's thread alone.
 */
final class OpeningPicture {
  private static final double PALE = 0.55;

  private OpeningPicture() {}

  /**
   * Draws a window that is being closed as it is to be shown at the next start.
   *
   * @param density how many pixels of the screen one of the window's lengths has
   */
  static Pixels of(Node content, double density, Appearance appearance, Messages messages) {
    ImageView seen = new ImageView(drawn(content, density));
    seen.setOpacity(PALE);
    Label words = new Label(messages.get("shell.opening.last"));
    words.getStyleClass().add("card");
    words.getTransforms().add(new Scale(density, density));
    StackPane all = new StackPane(seen, new Group(words));
    appearance.dress(new Scene(all));
    WritableImage image = drawn(all, 1);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    return new Pixels(argb, width, height);
  }

  private static WritableImage drawn(Node node, double density) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(density, density));
    return node.snapshot(parameters, null);
  }

  /** Shows a picture where the window stood. */
  static Stage show(Pixels pixels, Settings settings, Messages messages) {
    ImageView view =
        new ImageView(
            new WritableImage(
                new PixelBuffer<>(
                    pixels.width(),
                    pixels.height(),
                    IntBuffer.wrap(pixels.argb()),
                    PixelFormat.getIntArgbPreInstance())));
    view.setAccessibleText(messages.get("shell.opening.last"));
    Stage stage = new Stage();
    stage.setTitle(messages.get("shell.brand"));
    Scene scene = new Scene(new Group(view));
    // Point for point where the screen is the one of then, and whole on any other.
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(scene.widthProperty());
    stage.setScene(scene);
    MainWindow.place(stage, settings);
    stage.show();
    return stage;
  }
}
