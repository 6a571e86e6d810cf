package lantu;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import lantu.seal.PasswordSource;
import org.jspecify.annotations.Nullable;

/**
 * A small window that says that a workspace is being opened. It comes up only where that takes
 * long, and steps aside while a password is asked for.
 */
final class OpeningSign implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 2000;

  private final ScreenStart screen;
  private final Supplier<Stage> making;
  // Of the screen's thread alone:
  private boolean due;
  private boolean aside;
  private boolean over;
  private @Nullable Stage stage;

  /**
   * Waits for its time from now on.
   *
   * @param making makes and shows the window; asked on the screen's thread
   */
  OpeningSign(ScreenStart screen, Supplier<Stage> making) {
    this.screen = screen;
    this.making = making;
    Thread.ofVirtual().start(this::afterPatience);
  }

  private void afterPatience() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      return;
    }
    if (screen.there()) {
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
      awaitScreen();
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
    } else if (!wanted && shown != null) {
      shown.close();
      stage = null;
    }
  }

  /** Waits until there is a screen; refuses where there is none. */
  void awaitScreen() {
    screen.await();
  }

  /** Takes the sign down for good; on any thread. */
  @Override
  public void close() {
    if (Platform.isFxApplicationThread()) {
      over = true;
      follow();
    } else if (screen.there()) {
      Desktop.onScreen(
          () -> {
            close();
            return over;
          });
    }
  }
}
