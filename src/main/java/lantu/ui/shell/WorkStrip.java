package lantu.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import lantu.text.Messages;

/** The work under way with its progress, or what was done last. */
final class WorkStrip extends HBox {
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;
  private final PlansModel plans;

  WorkStrip(PlansModel plans, Messages messages) {
    this.plans = plans;
    getStyleClass().add("work-strip");
    words.setId("work-words");
    words.setTooltip(new Tooltip());
    words.getTooltip().textProperty().bind(words.textProperty());
    bar.setId("work-progress");
    bar.setMinWidth(USE_PREF_SIZE);
    stop = new Button(messages.get("shell.stop"));
    stop.setId("work-stop");
    stop.getStyleClass().add("flat");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(event -> plans.cancel());
    getChildren().addAll(words, bar, stop);
    plans.running().addListener((at, before, now) -> tell());
    plans.notice().addListener((at, before, now) -> tell());
    tell();
  }

  private void tell() {
    Optional<RunningWork> work = plans.running().get();
    words.setText(work.map(RunningWork::message).orElse(plans.notice().get()));
    bar.setProgress(work.map(RunningWork::share).orElse(RunningWork.UNKNOWN));
    show(words, !words.getText().isEmpty());
    show(bar, work.isPresent());
    show(stop, work.isPresent());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
