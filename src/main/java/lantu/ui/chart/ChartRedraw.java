package lantu.ui.chart;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lantu.chart.ChartModel;

/**
 * Measures what the screen does when a chart's plan has changed: the model is made anew and the
 * drawing brought up to date, in a window of the size that a chart usually has.
 */
public final class ChartRedraw {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 420;

  private final ChartView view;
  private final Stage stage = new Stage();
  private final LongSupplier nanos;

  /** Opens a window with nothing in it yet; on the screen's thread, as everything here. */
  public ChartRedraw(ChartKit kit, LongSupplier nanos) {
    this.nanos = nanos;
    view = new ChartView(kit, new Label());
    stage.setScene(new Scene(new StackPane(view), WIDTH, HEIGHT));
    stage.show();
  }

  /** Shows the next model once and returns how long that took, in nanoseconds. */
  public long once(Supplier<ChartModel> next) {
    long start = nanos.getAsLong();
    view.show(next.get());
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    return nanos.getAsLong() - start;
  }

  /** Closes the window. */
  public void close() {
    stage.close();
  }
}
