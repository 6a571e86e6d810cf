import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window of the same size with one line in it. */
public final class Bare extends Application {
  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("bare")), 1440, 900));
    stage.show();
    if (getParameters().getRaw().contains("once")) {
      javafx.application.Platform.runLater(javafx.application.Platform::exit);
    }
  }
}
