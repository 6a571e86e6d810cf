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
  private final BackgroundWork work;

  WorkStrip(BackgroundWork work, Messages messages) {
    this.work = work;
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
    stop.setOnAction(event -> work.cancel());
    getChildren().addAll(words, bar, stop);
    work.running().addListener((at, before, now) -> tell());
    work.notice().addListener((at, before, now) -> tell());
    tell();
  }

  private void tell() {
    Optional<RunningWork> underWay = work.running().get();
    words.setText(underWay.map(RunningWork::message).orElse(work.notice().get()));
    bar.setProgress(underWay.map(RunningWork::share).orElse(RunningWork.UNKNOWN));
    show(words, !words.getText().isEmpty());
    show(bar, underWay.isPresent());
    show(stop, underWay.isPresent());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
