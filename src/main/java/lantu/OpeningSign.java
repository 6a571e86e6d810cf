package lantu;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import lantu.job.Apart;
import lantu.seal.PasswordSource;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A small window that says that a workspace is being opened. It comes up only where that takes
 * long, and steps aside while a password is asked for.
 */
final class OpeningSign implements AutoCloseable {
  private final BooleanSupplier screen;
  private final Supplier<Stage> making;
  // Of the screen's thread alone:
  private boolean due;
  private boolean aside;
  private boolean over;
  private @Nullable Stage stage;

  /**
   * Waits for its time from now on.
   *
   * @param patience how long opening may take without a sign
   * @param screen waits until there is a screen; false if there is none
   * @param making makes and shows the window; asked on the screen's thread
   */
  OpeningSign(Duration patience, BooleanSupplier screen, Supplier<Stage> making) {
    this.screen = screen;
    this.making = making;
    Apart.run("opening-sign", () -> after(patience));
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
    } else if (!wanted && shown != null) {
      shown.close();
      stage = null;
    }
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
