package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import lantu.ui.control.Place;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen of the whole program, for a reader without a mouse, with a screen reader, or tired
 * eyes.
 */
class AccessibilityTest {
  @TempDir private Path folder;

  @Test
  void everyControlThatTakesTheKeyboardSaysWhatItIs() throws Exception {
    Set<String> silent = new TreeSet<>();
    try (WholeWindow window = WholeWindow.open(folder, Theme.LIGHT)) {
      window.everywhere(
          view ->
              window.visible().stream()
                  .filter(node -> node instanceof Control && node.isFocusTraversable())
                  .filter(node -> !node.isDisabled() && name(node).isBlank())
                  .forEach(node -> silent.add(view + " " + path(node))));
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textStandsOutFromItsGround(Theme theme) throws Exception {
    Set<String> faint = new TreeSet<>();
    int[] looked = {0};
    try (WholeWindow window = WholeWindow.open(folder, theme)) {
      window.everywhere(
          view ->
              WholeWindow.onFx(
                  () -> {
                    for (Node node : window.visible()) {
                      if (node instanceof Text text && !text.getText().isBlank()) {
                        looked[0]++;
                        Contrast.of(text)
                            .filter(contrast -> !contrast.enough())
                            .ifPresent(
                                contrast ->
                                    faint.add(
                                        "%s %s “%s” %s"
                                            .formatted(
                                                view, contrast, text.getText(), path(text))));
                      }
                    }
                    return null;
                  }));
    }
    assertThat(looked[0]).isGreaterThan(1000);
    assertThat(faint).isEmpty();
  }

  @Test
  void theTabKeyComesByEveryControl() throws Exception {
    Map<Node, String> missed = new LinkedHashMap<>();
    // The bars around the screens are the same everywhere; once is enough for them.
    Set<Node> reached = new LinkedHashSet<>();
    try (WholeWindow window = WholeWindow.open(folder, Theme.LIGHT)) {
      for (Place place : Place.values()) {
        window.go(place);
        Set<Node> here = new LinkedHashSet<>();
        int again = 0;
        for (int step = 0; step < 300 && again < 3; step++) {
          Node before = window.focused();
          window.strike(KeyCode.TAB);
          Node now = window.focused();
          if (now.equals(before)) {
            // In the year grid the key goes from cell to cell, as in a spreadsheet.
            window.strike(KeyCode.F6);
            now = window.focused();
          }
          again = here.add(now) ? 0 : again + 1;
        }
        reached.addAll(here);
        WholeWindow.onFx(
            () -> {
              window.visible().stream()
                  .filter(node -> node instanceof Control && node.isFocusTraversable())
                  .filter(node -> !node.isDisabled() && !(node instanceof ScrollPane))
                  .filter(AccessibilityTest::large)
                  .filter(node -> !besideOneOf(reached, node))
                  .forEach(node -> missed.put(node, place + " " + path(node)));
              return null;
            });
      }
    }
    missed.keySet().removeAll(reached);
    assertThat(missed.values()).isEmpty();
  }

  /** Buttons of one row or column are one stop: the arrow keys go from one to the other. */
  private static boolean besideOneOf(Set<Node> reached, Node node) {
    return node instanceof ToggleButton
        && node.getParent().getChildrenUnmodifiable().stream().anyMatch(reached::contains);
  }

  private static boolean large(Node node) {
    Bounds bounds = node.getLayoutBounds();
    return bounds.getWidth() > 1 && bounds.getHeight() > 1;
  }

  private static String name(Node node) {
    return WholeWindow.onFx(
        () -> {
          Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
          Object text =
              label instanceof Node labelling
                  ? labelling.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                  : node.getAccessibleText() != null
                      ? node.getAccessibleText()
                      : node instanceof Labeled labeled && !(node instanceof Cell)
                          ? labeled.getText()
                          : "";
          return text == null ? "" : text.toString();
        });
  }

  private static String path(Node node) {
    return String.join(
        " < ",
        WholeWindow.outwards(node)
            .limit(6)
            .map(
                at ->
                    at.getClass().getSimpleName()
                        + (at.getId() == null ? "" : "#" + at.getId())
                        + at.getStyleClass())
            .toList());
  }
}
