package lantu.ui.outline;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a {@link Detail}. */
final class DetailPane {
  private static final double LEAST_WIDTH = 320;
  private static final int SHORT_ASIDE = 14;

  /** How much stays in view above what is scrolled to. */
  private static final double ABOVE = 48;

  private final Messages messages;
  private final Navigator navigator;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final Runnable load;
  private @Nullable TextPane text;

  /** {@code load} loads the full text. */
  DetailPane(Messages messages, Navigator navigator, Runnable load) {
    this.load = load;
    this.messages = messages;
    this.navigator = navigator;
    content.setId("outline-detail");
    content.getStyleClass().add("detail");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll(Style.CARD, "detail-card");
    scroll.setMinWidth(LEAST_WIDTH);
    show(Optional.empty());
  }

  Node node() {
    return scroll;
  }

  void show(Optional<Detail> detail) {
    scroll.setVvalue(0);
    content.getChildren().clear();
    text = null;
    detail.ifPresentOrElse(this::fill, this::fillEmpty);
  }

  /** Shows the sentences of the full text that speak of the thing with the code. */
  void mark(String code) {
    TextPane now = text;
    if (now != null) {
      scrollTo(now.mark(code));
    }
  }

  /** Shows a sentence of the full text. */
  void choose(int sentence) {
    TextPane now = text;
    if (now != null) {
      now.choose(sentence);
      scrollTo(now.paragraph(sentence));
    }
  }

  private void scrollTo(@Nullable Node node) {
    if (node == null) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    double room = content.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(
        room <= 0 ? 0 : Math.clamp((TextPane.top(node, content) - ABOVE) / room, 0.0, 1.0));
  }

  private void fillEmpty() {
    VBox empty =
        new VBox(new FontIcon(Feather.BOOK_OPEN), new Label(messages.get("outline.choose")));
    empty.getStyleClass().add(Style.EMPTY_STATE);
    content.getChildren().add(empty);
  }

  private void fill(Detail detail) {
    if (!detail.path().isEmpty()) {
      content.getChildren().add(text(detail.path(), Style.CAPTION));
    }
    Label title = text(detail.label() + " " + detail.title(), "detail-title", Style.STRONG);
    title.setId("outline-title");
    content.getChildren().add(title);
    if (!detail.facts().isEmpty()) {
      content.getChildren().add(text(detail.facts(), Style.MUTED));
    }
    Detail.FullText full = detail.text();
    TextPane pane =
        full == null || full.sentences().isEmpty() ? null : new TextPane(full, messages, navigator);
    text = pane;
    detail.blocks().forEach(block -> content.getChildren().add(block(block, full)));
    if (full != null) {
      content.getChildren().add(full(full, pane));
    }
    if (detail.blocks().isEmpty() && full == null) {
      content.getChildren().add(text(messages.get("outline.bare"), Style.MUTED));
    }
  }

  private VBox full(Detail.FullText full, @Nullable TextPane pane) {
    HBox heading = new HBox(text(messages.get("outline.text"), Style.SECTION_TITLE));
    heading.getStyleClass().add("block-heading");
    VBox box = new VBox(heading);
    box.getStyleClass().add("block");
    if (pane != null) {
      box.getChildren()
          .addAll(
              text(messages.get("outline.text.origin", full.origin()), Style.CAPTION),
              text(messages.get("outline.text.hint"), Style.CAPTION),
              pane.node());
    } else if (full.origin().isEmpty()) {
      Button choose = new Button(messages.get("outline.action.ATTACH"));
      choose.setId("outline-load");
      choose.setOnAction(event -> load.run());
      box.getChildren().addAll(text(messages.get("outline.text.none"), Style.MUTED), choose);
    } else {
      box.getChildren().add(text(messages.get("outline.text.noParagraph"), Style.MUTED));
    }
    return box;
  }

  private VBox block(Detail.Block block, Detail.@Nullable FullText full) {
    HBox heading =
        new HBox(
            text(block.title(), Style.SECTION_TITLE),
            text(Integer.toString(block.lines().size()), Style.TAG));
    heading.getStyleClass().add("block-heading");
    VBox lines = new VBox();
    lines.getStyleClass().add("lines");
    block.lines().forEach(line -> lines.getChildren().add(line(line, full)));
    VBox box = new VBox(heading, lines);
    box.getStyleClass().add("block");
    return box;
  }

  private HBox line(Detail.Line line, Detail.@Nullable FullText full) {
    HBox row = new HBox();
    row.getStyleClass().add("line");
    if (!line.lead().isEmpty()) {
      Label lead = text(line.lead(), Style.CAPTION, "lead");
      lead.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(lead);
    }
    VBox words = new VBox(name(line.text(), line.place(), line.code()));
    if (!line.note().isEmpty()) {
      words.getChildren().add(text(line.note(), Style.CAPTION));
    }
    String code = line.spokenOf();
    long sentences = full == null || code == null ? 0 : full.speakingOf(code);
    if (sentences > 0 && code != null) {
      words.getChildren().add(inText(line.text(), code, sentences));
    }
    row.getChildren().add(words);
    if (line.tag() != null) {
      Label tag =
          text(line.tag(), line.place() == Place.INDICATORS ? Style.TAG_BINDING : Style.TAG);
      tag.setWrapText(false);
      tag.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(tag);
    }
    if (!line.aside().isEmpty()) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Label aside = text(line.aside(), "aside");
      if (line.aside().length() <= SHORT_ASIDE) {
        // A number and its unit stay on one line; the name beside them can wrap.
        aside.setMinWidth(Region.USE_PREF_SIZE);
      }
      row.getChildren().addAll(space, aside);
    }
    return row;
  }

  private Button inText(String name, String code, long sentences) {
    Button link = new Button(messages.get("outline.text.places", sentences));
    link.getStyleClass().addAll(Style.LINK, "in-text");
    link.setAccessibleText(messages.get("outline.text.places.of", name, sentences));
    link.setOnAction(event -> mark(code));
    return link;
  }

  private Node name(String words, @Nullable Place place, @Nullable String code) {
    if (place == null) {
      return text(words);
    }
    Button link = new Button(words);
    link.getStyleClass().add(Style.LINK);
    link.setWrapText(true);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  private static Label text(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
