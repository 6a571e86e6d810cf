package lantu.ui.outline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import lantu.work.AnchorText;
import org.jspecify.annotations.Nullable;

/**
 * The full text with its anchors: behind each sentence that speaks of something stands how many
 * things. Choosing a sentence shows them with a way to each; marking a thing puts a ground under
 * its sentences. By keyboard the arrows go from one such sentence to the next.
 */
final class TextPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Messages messages;
  private final Navigator navigator;
  private final VBox box = new VBox();
  private final List<Shown> shown = new ArrayList<>();
  private final FlowPane anchors = new FlowPane(8, 6);
  private int chosen = -1;

  /** A sentence on the screen, the paragraph it stands in and the ground under it. */
  private record Shown(AnchorText.Sentence sentence, Text words, TextFlow paragraph, Path ground) {}

  TextPane(Detail.FullText text, Messages messages, Navigator navigator) {
    this.messages = messages;
    this.navigator = navigator;
    box.setId("outline-text");
    box.getStyleClass().add("full-text");
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(messages.get("outline.text.hint"));
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    anchors.setId("outline-anchors");
    anchors.getStyleClass().add("anchors");
    int paragraph = -1;
    TextFlow flow = new TextFlow();
    for (AnchorText.Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        flow = new TextFlow();
        flow.getStyleClass().add("paragraph");
        box.getChildren().add(flow);
      }
      add(flow, sentence);
    }
  }

  VBox node() {
    return box;
  }

  private void add(TextFlow flow, AnchorText.Sentence sentence) {
    Text words = new Text(sentence.words());
    words.getStyleClass().add("sentence");
    Path ground = new Path();
    ground.getStyleClass().add("ground");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    flow.getChildren().addFirst(ground);
    flow.getChildren().add(words);
    int position = shown.size();
    shown.add(new Shown(sentence, words, flow, ground));
    flow.widthProperty().addListener((at, before, now) -> flow.requestLayout());
    flow.needsLayoutProperty()
        .addListener(
            (at, before, now) -> {
              if (!now) {
                draw(position);
              }
            });
    if (!sentence.anchors().isEmpty()) {
      words.getStyleClass().add("anchored");
      Text count = new Text(messages.get("outline.text.count", sentence.anchors().size()));
      count.getStyleClass().add("anchor-count");
      flow.getChildren().add(count);
      words.setOnMouseClicked(event -> choose(position));
      count.setOnMouseClicked(event -> choose(position));
    }
  }

  /** Chooses a sentence and shows what it speaks of below its paragraph. */
  void choose(int position) {
    if (position < 0 || position >= shown.size()) {
      return;
    }
    Shown now = shown.get(position);
    if (chosen >= 0) {
      shown.get(chosen).words().pseudoClassStateChanged(CHOSEN, false);
      shown.get(chosen).ground().pseudoClassStateChanged(CHOSEN, false);
    }
    chosen = position;
    now.words().pseudoClassStateChanged(CHOSEN, true);
    now.ground().pseudoClassStateChanged(CHOSEN, true);
    anchors.getChildren().clear();
    Label lead =
        new Label(
            messages.get(
                now.sentence().anchors().isEmpty()
                    ? "outline.text.nothing"
                    : "outline.text.speaksOf"));
    lead.getStyleClass().add(Style.CAPTION);
    anchors.getChildren().add(lead);
    now.sentence().anchors().forEach(anchor -> anchors.getChildren().add(link(anchor)));
    box.getChildren().remove(anchors);
    box.getChildren().add(box.getChildren().indexOf(now.paragraph()) + 1, anchors);
    box.setAccessibleText(
        now.sentence().words()
            + " "
            + String.join(
                messages.get("outline.list"),
                now.sentence().anchors().stream().map(this::called).toList()));
    redraw();
  }

  /**
   * Puts a ground under the sentences that speak of the thing.
   *
   * @return the first of them; null for none
   */
  @Nullable Node mark(String code) {
    Node first = null;
    for (int i = 0; i < shown.size(); i++) {
      Shown one = shown.get(i);
      boolean speaks = one.sentence().speaksOf(code);
      one.words().pseudoClassStateChanged(MARKED, speaks);
      one.ground().pseudoClassStateChanged(MARKED, speaks);
      if (speaks && first == null) {
        first = one.paragraph();
        choose(i);
      }
    }
    redraw();
    return first;
  }

  /** The paragraph of a sentence; null if there is no such sentence. */
  @Nullable Node paragraph(int position) {
    return position < 0 || position >= shown.size() ? null : shown.get(position).paragraph();
  }

  private Button link(AnchorText.Anchor anchor) {
    Button link = new Button(called(anchor));
    link.getStyleClass().add(Style.LINK);
    link.setWrapText(true);
    link.setOnAction(event -> navigator.go(place(anchor.kind()), anchor.code()));
    return link;
  }

  private String called(AnchorText.Anchor anchor) {
    return messages.get(
        "outline.text.anchor",
        messages.get("outline.text.kind." + anchor.kind().name()),
        anchor.name());
  }

  private static Place place(AnchorText.Kind kind) {
    return switch (kind) {
      case INDICATOR -> Place.INDICATORS;
      case PROJECT -> Place.PROJECTS;
      case AREA -> Place.ZONES;
    };
  }

  private void keyPressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (!box.equals(event.getTarget())) {
      return;
    }
    if (code == KeyCode.DOWN || code == KeyCode.RIGHT) {
      step(1);
    } else if (code == KeyCode.UP || code == KeyCode.LEFT) {
      step(-1);
    } else {
      return;
    }
    event.consume();
  }

  private void step(int by) {
    for (int at = chosen + by; at >= 0 && at < shown.size(); at += by) {
      if (!shown.get(at).sentence().anchors().isEmpty()) {
        choose(at);
        return;
      }
    }
  }

  private void redraw() {
    for (int i = 0; i < shown.size(); i++) {
      draw(i);
    }
  }

  /** The ground follows the lines of the sentence, wherever they break. */
  private void draw(int position) {
    Shown one = shown.get(position);
    boolean wanted =
        one.ground().getPseudoClassStates().contains(CHOSEN)
            || one.ground().getPseudoClassStates().contains(MARKED);
    one.ground().setVisible(wanted);
    if (!wanted) {
      return;
    }
    int from = 0;
    for (Node node : one.paragraph().getChildrenUnmodifiable()) {
      if (node.equals(one.words())) {
        break;
      }
      if (node instanceof Text before) {
        from += before.getText().length();
      }
    }
    one.ground()
        .getElements()
        .setAll(one.paragraph().getRangeShape(from, from + one.words().getText().length(), false));
  }

  /** Where a node stands in the box, for scrolling. */
  static double top(Node node, Node in) {
    Bounds bounds = in.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return bounds.getMinY();
  }
}
