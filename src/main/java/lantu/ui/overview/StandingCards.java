package lantu.ui.overview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the cards that say how the plan is doing; every number leads to what it counts. */
final class StandingCards {
  private static final int MOST_TALKS = 6;
  private static final double ONE_LINE = 10_000;

  private final Messages messages;
  private final Navigator navigator;
  private final OverviewCards cards;

  StandingCards(Messages messages, Navigator navigator, OverviewCards cards) {
    this.messages = messages;
    this.navigator = navigator;
    this.cards = cards;
  }

  Node statuses(Overview.Standing standing) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("statuses");
    for (int i = 0; i < standing.groups().size(); i++) {
      Overview.StatusLine line = standing.groups().get(i);
      Label name =
          OverviewCards.text(
              messages.get("overview.standing.group", line.name(), line.total()), Style.STRONG);
      name.setMinWidth(Region.USE_PREF_SIZE);
      FlowPane counts = new FlowPane(2, 2);
      // It would like one line and takes as many as the card leaves it room for.
      counts.setPrefWrapLength(ONE_LINE);
      counts.setMinWidth(0);
      GridPane.setHgrow(counts, Priority.ALWAYS);
      line.counts().forEach(count -> counts.getChildren().add(count(line, count)));
      grid.addRow(i, name, counts);
    }
    VBox card =
        new VBox(
            OverviewCards.heading(
                messages.get("overview.standing"),
                OverviewCards.text(standing.cutOff(), Style.CAPTION)),
            grid);
    card.setId("standing");
    card.getStyleClass().add(Style.CARD);
    return card;
  }

  private Button count(Overview.StatusLine line, Overview.StatusCount count) {
    HBox face =
        new HBox(
            new StatusMark(count.status(), count.words()),
            OverviewCards.text(Integer.toString(count.count()), Style.STRONG, Style.NUM));
    face.setAlignment(Pos.CENTER_LEFT);
    face.getStyleClass().add("count-line");
    Button button = new Button();
    button.setGraphic(face);
    button.setId("standing-" + count.code());
    button.getStyleClass().add("count");
    button.setAccessibleText(
        messages.get("overview.standing.count", line.name(), count.words(), count.count()));
    button.setOnAction(event -> navigator.go(Place.ASSESSMENT, count.code()));
    return button;
  }

  /** What lags; where nothing does, what is owed. */
  Node talks(Overview.Standing standing, List<Overview.Owed> owed) {
    if (standing.talks().isEmpty()) {
      return cards.owed(owed);
    }
    VBox card =
        new VBox(
            OverviewCards.heading(
                messages.get("overview.talks"),
                cards.link(
                    messages.get("overview.talks.all", standing.talks().size()),
                    Place.ASSESSMENT,
                    null)));
    card.setId("talks");
    card.getStyleClass().add(Style.CARD);
    standing.talks().stream().limit(MOST_TALKS).forEach(talk -> card.getChildren().add(talk(talk)));
    if (!owed.isEmpty()) {
      card.getChildren()
          .add(
              cards.link(
                  messages.get("overview.owed.more", owed.size()),
                  Place.INDICATORS,
                  owed.getFirst().code()));
    }
    return card;
  }

  private Button talk(Overview.Talk talk) {
    HBox name = new HBox(OverviewCards.text(talk.name()));
    name.getStyleClass().add("name-line");
    if (talk.binding()) {
      name.getChildren().add(cards.bindingTag());
    }
    Label ground = OverviewCards.text(talk.ground(), Style.CAPTION);
    VBox middle = new VBox(name, ground);
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox face =
        new HBox(
            middle,
            new StatusMark(talk.status(), talk.words()),
            new FontIcon(Feather.CHEVRON_RIGHT));
    face.setAlignment(Pos.CENTER_LEFT);
    face.getStyleClass().add("owed-face");
    Button row =
        OverviewCards.row(
            face, "talk-" + talk.code(), talk.name() + " " + talk.words() + " " + talk.ground());
    row.setOnAction(event -> navigator.go(Place.ASSESSMENT, talk.code()));
    return row;
  }
}
