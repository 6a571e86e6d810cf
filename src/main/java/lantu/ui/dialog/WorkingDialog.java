package lantu.ui.dialog;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import lantu.job.Apart;
import lantu.value.Refusal;
import lantu.value.Stopping;

/**
 * Does work on a thread of its own while the screen's thread shows a dialog. What is soon done is
 * waited for without one.
 */
final class WorkingDialog {
  private static final long SOON_MILLIS = 300;

  private final AtomicBoolean stop = new AtomicBoolean();
  private final FutureTask<Boolean> task;

  WorkingDialog(Runnable work) {
    task =
        new FutureTask<>(
            () ->
                Stopping.by(
                    this::stopIfAsked,
                    () -> {
                      work.run();
                      return true;
                    }));
  }

  private void stopIfAsked() {
    if (stop.get()) {
      throw new CancellationException();
    }
  }

  /**
   * Does it; on the screen's thread. Throws what the work threw.
   *
   * @param making makes the dialog; closing it asks the work to stop
   */
  void run(Supplier<Dialog<ButtonType>> making) {
    Apart.run("working", task);
    if (!soon() && Platform.canStartNestedEventLoop()) {
      Dialog<ButtonType> dialog = making.get();
      dialog.setOnCloseRequest(
          event -> {
            if (!task.isDone()) {
              // It stays until the work has come to an end.
              event.consume();
              stop.set(true);
            }
          });
      Apart.run(
          "working-end",
          () -> {
            ended();
            Platform.runLater(
                () -> {
                  dialog.setResult(ButtonType.CLOSE);
                  if (dialog.isShowing()) {
                    dialog.close();
                  }
                });
          });
      dialog.showAndWait();
      // Taken away in another way, with its window, it has nothing more to wait for.
      stop.set(true);
    }
    result();
  }

  private boolean soon() {
    try {
      task.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void ended() {
    try {
      task.get();
    } catch (ExecutionException | InterruptedException e) {
      // Whoever waits on the screen's thread gets it.
    }
  }

  private void result() {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError cause) {
        throw Refusal.ofMemory(cause);
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
