package lantu.ui.shell;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Place;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens at the left; when the window is narrow only their icons remain. */
final class NavigationBar extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE_WIDTH = 192;
  private static final double NARROW_WIDTH = 56;
  private static final int DIGITS = 9;

  private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
  private final Label brand;

  NavigationBar(Collection<Place> places, Messages messages, Consumer<Place> go) {
    getStyleClass().add("navigation");
    brand = new Label(messages.get("shell.brand"), new FontIcon(Feather.LAYERS));
    brand.getStyleClass().add("brand");
    brand.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(brand);
    int number = 0;
    for (Place place : places) {
      String key = key(++number).getDisplayText();
      ToggleButton button =
          new ToggleButton(messages.get("shell.place." + place.name()), new FontIcon(icon(place)));
      button.setId("go-" + place.name());
      button.getStyleClass().add("navigation-item");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setTooltip(
          new Tooltip(
              messages.get(
                  "shell.place.tooltip",
                  messages.get("shell.place." + place.name()),
                  key,
                  messages.get("shell.place." + place.name() + ".hint"))));
      button.setOnAction(event -> go.accept(place));
      buttons.put(place, button);
      getChildren().add(button);
    }
    setNarrow(false);
  }

  /**
   * The key that shows the screen with the number, counted from 1: Ctrl with a digit up to the
   * ninth, since Ctrl+0 has its use, then Ctrl and Shift with the digits from 1 again.
   */
  static KeyCombination key(int number) {
    return number <= DIGITS
        ? new KeyCodeCombination(digit(number), KeyCombination.SHORTCUT_DOWN)
        : new KeyCodeCombination(
            digit(number - DIGITS), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCode digit(int number) {
    return KeyCode.getKeyCode(Integer.toString(number));
  }

  /** Marks the screen that is shown. */
  void mark(Place shown) {
    buttons.forEach((place, button) -> button.setSelected(place == shown));
  }

  /** Gives the keyboard to the screen that is marked, so that the search field does not have it. */
  void focusMarked() {
    buttons.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
  }

  void setNarrow(boolean narrow) {
    double width = narrow ? NARROW_WIDTH : WIDE_WIDTH;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    pseudoClassStateChanged(NARROW, narrow);
    ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    brand.setContentDisplay(display);
    buttons.values().forEach(button -> button.setContentDisplay(display));
  }

  private static Ikon icon(Place place) {
    return switch (place) {
      case OVERVIEW -> Feather.HOME;
      case OUTLINE -> Feather.LIST;
      case INDICATORS -> Feather.TARGET;
      case FIGURES -> Feather.GRID;
      case ZONES -> Feather.MAP;
      case PROJECTS -> Feather.FLAG;
      case ASSESSMENT -> Feather.CHECK_SQUARE;
      case TARGETS -> Feather.SLIDERS;
      case CHECKS -> Feather.SEARCH;
      case REPORTS -> Feather.FILE_TEXT;
      case HISTORY -> Feather.CLOCK;
      case METHOD -> Feather.BOOK_OPEN;
    };
  }
}
