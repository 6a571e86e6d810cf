package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A question over the page, in the type of the projector: a sentence, maybe a field, and buttons
 * that carry the answers' names. Esc leaves it.
 */
final class AskPane extends StackPane {
  /**
   * An answer.
   *
   * @param id for tests and style
   * @param text the action's name
   * @param take does it with what stands in the field, empty where there is none; says whether the
   *     question is done with
   */
  record Answer(String id, String text, Predicate<String> take) {
    /** An answer that needs no text and is always done with. */
    static Answer of(String id, String text, Runnable work) {
      return new Answer(
          id,
          text,
          typed -> {
            work.run();
            return true;
          });
    }
  }

  private final VBox card = new VBox();
  private final Runnable left;
  private final StringProperty told;
  private final FocusRing ring = new FocusRing(this);
  private final List<Control> stops = new ArrayList<>();

  /**
   * A pane that asks nothing yet.
   *
   * @param told why an answer could not be taken; a question shows it
   * @param left hears when a question is over
   */
  AskPane(StringProperty told, Runnable left) {
    this.told = told;
    this.left = left;
    getStyleClass().add("review-veil");
    card.getStyleClass().add("review-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(card);
    setVisible(false);
    setManaged(false);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
  }

  /** Whether a question is open. */
  boolean asking() {
    return isVisible();
  }

  /** Asks with buttons beside each other. */
  void ask(String sentence, @Nullable String text, List<Answer> answers) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("review-answers");
    show(sentence, text, answers, row.getChildren());
    card.getChildren().add(row);
    focus();
  }

  /** Asks with buttons below each other, for many of them. */
  void choose(String sentence, List<Answer> answers) {
    VBox list = new VBox();
    list.getStyleClass().add("review-choices");
    show(sentence, null, answers, list.getChildren());
    list.getChildren()
        .forEach(
            node -> {
              Button button = (Button) node;
              button.setMaxWidth(Double.MAX_VALUE);
            });
    ScrollPane scroller = new ScrollPane(list);
    scroller.setFitToWidth(true);
    scroller.setMaxHeight(720);
    scroller.setFocusTraversable(false);
    card.getChildren().add(scroller);
    focus();
  }

  private void show(String sentence, @Nullable String text, List<Answer> answers, List<Node> into) {
    Label words = new Label(sentence);
    words.setId("review-question");
    words.getStyleClass().add("review-question");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    card.getChildren().setAll(words);
    told.set("");
    TextField field = new TextField(text == null ? "" : text);
    field.setId("review-field");
    field.setAccessibleText(sentence);
    List<Button> buttons = new ArrayList<>();
    for (Answer answer : answers) {
      Button button = new Button(answer.text());
      button.setId("review-" + answer.id());
      button.setOnAction(
          event -> {
            if (answer.take().test(field.getText())) {
              close();
            }
          });
      // The theme presses a default button only; here Enter presses the one that has the keyboard.
      button.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.ENTER) {
              event.consume();
              button.fire();
            }
          });
      buttons.add(button);
    }
    if (!buttons.isEmpty()) {
      buttons.getFirst().getStyleClass().add("accent");
    }
    if (text != null) {
      Label problem = new Label();
      problem.getStyleClass().add("review-problem");
      problem.setWrapText(true);
      problem.textProperty().bind(told);
      problem.managedProperty().bind(told.isNotEmpty());
      card.getChildren().addAll(field, problem);
      field.setOnAction(event -> buttons.getFirst().fire());
    }
    into.addAll(buttons);
    stops.clear();
    if (text != null) {
      stops.add(field);
    }
    stops.addAll(buttons);
    setVisible(true);
    setManaged(true);
  }

  /** Only now, since what is in a scroll pane is in the scene once the pane has its skin. */
  private void focus() {
    card.applyCss();
    ring.over(stops);
    if (stops.getFirst() instanceof TextField field) {
      field.selectAll();
    }
  }

  /** Leaves the question unanswered; a new one may already be open in its place. */
  void close() {
    if (isVisible()) {
      setVisible(false);
      setManaged(false);
      left.run();
    }
  }
}
