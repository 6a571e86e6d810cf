package lantu.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * A row of joined buttons of which one at most is pressed; it follows the property and sets it.
 *
 * @param <T> what is chosen between
 */
public final class Segments<T> extends HBox {
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<T> choices;

  /**
   * Segments for the choices.
   *
   * @param choices at least one, in order
   * @param label the text of each
   * @param chosen holds the choice made; none is pressed while it is not one of the choices
   */
  public Segments(List<T> choices, Function<T, String> label, ObjectProperty<T> chosen) {
    this.choices = List.copyOf(choices);
    getStyleClass().add("segments");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < choices.size(); i++) {
      T choice = choices.get(i);
      ToggleButton button = new ToggleButton(label.apply(choice));
      button.setUserData(choice);
      button.setToggleGroup(group);
      button.getStyleClass().addAll("segment", pill(i, choices.size()));
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(choice.equals(chosen.get()));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.set(choice);
          });
      buttons.add(button);
    }
    getChildren().addAll(buttons);
    chosen.addListener(
        (property, old, now) ->
            group.getToggles().forEach(toggle -> toggle.setSelected(now.equals(data(toggle)))));
  }

  /** Says more about each choice, in a tooltip and to a screen reader. */
  public void hint(Function<T, String> hint) {
    for (int i = 0; i < buttons.size(); i++) {
      String text = hint.apply(choices.get(i));
      buttons.get(i).setTooltip(new Tooltip(text));
      buttons.get(i).setAccessibleText(text);
    }
  }

  private static Object data(javafx.scene.control.Toggle toggle) {
    return toggle.getUserData();
  }

  private static String pill(int index, int count) {
    if (index == 0) {
      return "left-pill";
    }
    return index == count - 1 ? "right-pill" : "center-pill";
  }
}
