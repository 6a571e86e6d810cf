package lantu.ui.zones;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.ZoneSwatch;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** One zone's part of the plan: headings and leads that lead to the outline, targets, projects. */
final class StatementCard extends VBox {
  private final Messages messages;
  private final Navigator navigator;

  /**
   * The card.
   *
   * @param number 1–3 for a zone, which gives it its swatch; 0 for what concerns all of them
   */
  StatementCard(
      ZoneStatements.Statement statement, int number, Messages messages, Navigator navigator) {
    this.messages = messages;
    this.navigator = navigator;
    setId("statement-" + statement.area());
    getStyleClass().addAll(Style.CARD, "statement-card", "zone-" + number);
    setMinHeight(USE_PREF_SIZE);
    Label name = label(statement.name(), Style.SECTION_TITLE);
    HBox head = number > 0 ? new HBox(8, new ZoneSwatch(number), name) : new HBox(name);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    statement
        .aims()
        .forEach(aim -> getChildren().add(link(aim.words(), Place.INDICATORS, aim.code())));
    for (ZoneStatements.Heading heading : statement.headings()) {
      VBox part =
          new VBox(
              2, link(heading.section() + " " + heading.title(), Place.OUTLINE, heading.code()));
      for (ZoneStatements.Part one : heading.parts()) {
        part.getChildren().add(lead(one));
        if (!one.said().isEmpty()) {
          part.getChildren().add(label(one.said(), "statement-said"));
        }
      }
      getChildren().add(part);
    }
    if (statement.projects() > 0) {
      getChildren()
          .add(
              link(
                  messages.get("zones.statement.projects", statement.projects()),
                  Place.PROJECTS,
                  null));
    }
  }

  private Node lead(ZoneStatements.Part part) {
    Button link =
        link(messages.get("zones.statement.lead", part.title()), Place.OUTLINE, part.code());
    link.getStyleClass().add("statement-lead");
    return link;
  }

  private Button link(String words, Place place, @Nullable String code) {
    Button link = new Button(words);
    link.getStyleClass().add(Style.LINK);
    link.setWrapText(true);
    link.setMinHeight(USE_PREF_SIZE);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
