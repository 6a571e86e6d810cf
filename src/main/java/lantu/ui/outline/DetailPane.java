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

  private final Messages messages;
  private final Navigator navigator;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  DetailPane(Messages messages, Navigator navigator) {
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
    detail.ifPresentOrElse(this::fill, this::fillEmpty);
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
    detail.blocks().forEach(block -> content.getChildren().add(block(block)));
    if (detail.blocks().isEmpty()) {
      content.getChildren().add(text(messages.get("outline.bare"), Style.MUTED));
    }
  }

  private VBox block(Detail.Block block) {
    HBox heading =
        new HBox(
            text(block.title(), Style.SECTION_TITLE),
            text(Integer.toString(block.lines().size()), Style.TAG));
    heading.getStyleClass().add("block-heading");
    VBox lines = new VBox();
    lines.getStyleClass().add("lines");
    block.lines().forEach(line -> lines.getChildren().add(line(line)));
    VBox box = new VBox(heading, lines);
    box.getStyleClass().add("block");
    return box;
  }

  private HBox line(Detail.Line line) {
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
