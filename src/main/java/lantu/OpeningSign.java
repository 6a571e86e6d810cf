package lantu;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import lantu.job.Apart;
import lantu.seal.PasswordSource;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A window that says that a workspace is being opened, and steps aside while a password is asked
 * for. It is either a small one, which comes up only where opening takes long, or a picture of the
 * window as it was left, at once and in the place of the window that takes it over.
 */
final class OpeningSign implements AutoCloseable {
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

  private final BooleanSupplier screen;
  private final Supplier<Stage> making;
  private final boolean takenOver;
  private final CountDownLatch seen = new CountDownLatch(1);
  // Of the screen's thread alone:
  private boolean due;
  private boolean aside;
  private boolean over;
  private @Nullable Stage stage;

  private OpeningSign(
      Duration patience, BooleanSupplier screen, Supplier<Stage> making, boolean takenOver) {
    this.screen = screen;
    this.making = making;
    this.takenOver = takenOver;
    Apart.run("opening-sign", () -> after(patience));
  }

  /**
   * A small window that waits for its time from now on.
   *
   * @param patience how long opening may take without a sign
   * @param screen waits until there is a screen; false if there is none
   * @param making makes and shows the window; asked on the screen's thread
   */
  static OpeningSign after(Duration patience, BooleanSupplier screen, Supplier<Stage> making) {
    return new OpeningSign(patience, screen, making, false);
  }

  /**
   * A window that comes up as soon as it can, in the place of the one that it becomes.
   *
   * @param screen as above
   * @param making as above
   */
  static OpeningSign inPlace(BooleanSupplier screen, Supplier<Stage> making) {
    return new OpeningSign(Duration.ZERO, screen, making, true);
  }

  private void after(Duration patience) {
    try {
      Thread.sleep(patience);
    } catch (InterruptedException e) {
      return;
    }
    if (screen.getAsBoolean()) {
      Platform.runLater(
          () -> {
            due = true;
            follow();
          });
    }
  }

  /** Asks with the sign out of the way. */
  PasswordSource aside(PasswordSource passwords) {
    return wrong -> {
      if (!screen.getAsBoolean()) {
        throw new Refusal("cli.noDisplay");
      }
      stepAside(true);
      try {
        return passwords.password(wrong);
      } finally {
        stepAside(false);
      }
    };
  }

  private void stepAside(boolean now) {
    Desktop.onScreen(
        () -> {
          aside = now;
          follow();
          return now;
        });
  }

  private void follow() {
    boolean wanted = due && !aside && !over;
    Stage shown = stage;
    if (wanted && shown == null) {
      stage = making.get();
      if (takenOver) {
        onceDrawn(seen::countDown);
      }
    } else if (!wanted && shown != null) {
      shown.close();
      stage = null;
    }
  }

  /**
   * Does something once what is shown is on the screen. The first picture is asked for before the
   * second; a picture of nothing is ready when it has been drawn, and what is to be done after that
   * waits behind it for its way to the screen.
   */
  private static void onceDrawn(Runnable work) {
    new AnimationTimer() {
      private boolean again;

      @Override
      public void handle(long now) {
        if (again) {
          stop();
          Platform.runLater(
              () -> {
                new Group().snapshot(null, new WritableImage(1, 1));
                Platform.runLater(work);
              });
        }
        again = true;
      }
    }.start();
  }

  /**
   * Waits until the window in place is on the screen if it is on its way there: nothing is drawn
   * while the screen's thread makes the window that becomes of it. Where it does not come, as on a
   * screen that draws nothing for now, it is not waited for.
   */
  void await() throws InterruptedException {
    if (takenOver && Desktop.onScreen(() -> stage != null)) {
      var _ = seen.await(LONGEST_LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /**
   * A stage for the window on the workspace: the one in its place if it is up already. On the
   * screen's thread.
   */
  Stage stage() {
    Stage shown = stage;
    if (!takenOver || shown == null) {
      over = over || takenOver;
      return new Stage();
    }
    stage = null;
    over = true;
    return shown;
  }

  /** Whether the reader has closed the window in place; on the screen's thread. */
  boolean left() {
    Stage shown = stage;
    return takenOver && shown != null && !shown.isShowing();
  }

  /** Takes the sign down for good; on any thread. */
  @Override
  public void close() {
    if (Platform.isFxApplicationThread()) {
      over = true;
      follow();
    } else if (screen.getAsBoolean()) {
      Desktop.onScreen(
          () -> {
            close();
            return over;
          });
    }
  }
}
