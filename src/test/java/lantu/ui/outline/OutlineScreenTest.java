package lantu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import lantu.job.DirectRunner;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutlineScreenTest {
  private final List<String> visited = new ArrayList<>();
  private OutlineScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    screen =
        Stand.onFx(
            () ->
                new OutlineScreen(
                    Stand.session(),
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    new RecordingDialogs(),
                    new DirectRunner()));
    stand = Stand.show(screen);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void theArrowKeysGoThroughTheTreeAndThePaneFollows() {
    Stand.onFx(screen::takeKeyboard);
    assertThat(title()).isEqualTo("第1节 站在新起点");

    stand.press(KeyCode.DOWN);
    assertThat(title()).isEqualTo("第2节 进入新阶段");
    stand.press(KeyCode.RIGHT);
    stand.press(KeyCode.DOWN);
    assertThat(tree().getExpandedItemCount()).isGreaterThan(20);
  }

  @Test
  void aFigureStatedInASectionLeadsToItsIndicator() {
    Button link =
        Stand.onFx(
            () ->
                screen.node().lookupAll(".link").stream()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals("地均产出"))
                    .findFirst()
                    .orElseThrow());
    Stand.onFx(
        () -> {
          link.fire();
          return link;
        });

    assertThat(visited).singleElement().asString().startsWith("INDICATORS B");
  }

  @Test
  void aFilterThatFindsNothingSaysSoAndIsClearedByItsButton() {
    TextField filter = stand.find("outline-filter", TextField.class);
    Stand.onFx(
        () -> {
          filter.setText("火星");
          return filter;
        });
    Button all = stand.find("outline-show-all", Button.class);
    assertThat(shows(all)).isTrue();

    Stand.onFx(
        () -> {
          all.fire();
          return all;
        });

    stand.settle();
    assertThat(filter.getText()).isEmpty();
    assertThat(shows(all)).isFalse();
    assertThat(tree().getExpandedItemCount()).isGreaterThan(15);
  }

  private String title() {
    return stand.find("outline-title", Label.class).getText();
  }

  private TreeView<?> tree() {
    return stand.find("outline-tree", TreeView.class);
  }

  private static boolean shows(Node node) {
    return Stand.onFx(
        () -> {
          for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
              return false;
            }
          }
          return true;
        });
  }
}
