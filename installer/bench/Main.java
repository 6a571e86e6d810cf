/**
 * Starts the bare window from the class path, where a JavaFX application may not be the main class.
 */
public final class Main {
  public static void main(String[] arguments) {
    javafx.application.Application.launch(Bare.class, arguments);
  }
}
